package org.onrecord.document;

import java.util.List;

/** What an {@link Extraction} promises of its parts, checked once when it is built. */
record Consistency(String text, List<Entity> entities) {

    void check(List<Quotation> quotations) {
        for (int i = 0; i < entities.size(); i++) {
            require(entities.get(i).id() == i, "entity %s at position %d", entities.get(i), i);
            entities.get(i).mentions().forEach(this::check);
            entities.get(i).roles().forEach(this::check);
            GenderEvidence evidence = entities.get(i).genderEvidence();
            require(
                    evidence == null || isThere(evidence.span(), evidence.text()),
                    "evidence %s of a gender is not in the text",
                    evidence);
        }
        for (int i = 0; i < quotations.size(); i++) {
            check(quotations.get(i), i);
        }
    }

    private void check(Quotation quotation, int position) {
        require(quotation.id() == position, "quotation %d at position %d", quotation.id(), position);
        require(quotation.sentence().end() <= text.length(), "quotation %d ends beyond the text", position);
        Integer enclosing = quotation.enclosing();
        require(
                enclosing == null || enclosing >= 0 && enclosing < position,
                "quotation %d is enclosed by %s, which is not one before it",
                position,
                enclosing);
        Attribution attribution = quotation.attribution();
        if (attribution == null) {
            return;
        }
        check(attribution.source());
        Cue cue = attribution.cue();
        if (cue != null) {
            require(isThere(cue.span(), cue.text()), "cue %s is not in the text", cue);
        }
        for (Speaker speaker : attribution.speakers()) {
            if (speaker instanceof Speaker.Named named) {
                int id = named.entity().id();
                require(
                        id < entities.size() && entities.get(id).equals(named.entity()),
                        "speaker %s of quotation %d is not one of the entities",
                        named,
                        position);
            }
        }
    }

    private void check(Role role) {
        require(isThere(role.span(), role.text()), "role %s is not in the text", role);
        if (role.affiliation() != null) {
            check(role.affiliation());
        }
        Integer entity = role.affiliationEntity();
        require(
                entity == null || entity >= 0 && entity < entities.size(),
                "role %s is at entity %s, which is not one of the entities",
                role,
                entity);
    }

    private void check(Mention mention) {
        require(isThere(mention.span(), mention.text()), "mention %s is not in the text", mention);
    }

    private boolean isThere(Span span, String words) {
        return span.end() <= text.length() && Blanks.fold(span.in(text)).equals(words);
    }

    private static void require(boolean condition, String message, Object... arguments) {
        if (!condition) {
            throw new IllegalArgumentException(message.formatted(arguments));
        }
    }
}
