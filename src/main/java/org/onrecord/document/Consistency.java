package org.onrecord.document;

import java.util.List;

/** What an {@link Extraction} promises of its parts, checked once when it is built. */
record Consistency(String text, List<Entity> entities) {

    void check(List<Quotation> quotations) {
        for (int i = 0; i < entities.size(); i++) {
            require(entities.get(i).id() == i, "entity %s at position %d", entities.get(i), i);
            entities.get(i).mentions().forEach(this::check);
        }
        for (int i = 0; i < quotations.size(); i++) {
            check(quotations.get(i), i);
        }
    }

    private void check(Quotation quotation, int position) {
        require(quotation.id() == position, "quotation %d at position %d", quotation.id(), position);
        require(quotation.extent().end() <= text.length(), "quotation %d ends beyond the text", position);
        Attribution attribution = quotation.attribution();
        if (attribution == null) {
            return;
        }
        check(attribution.source());
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

    private void check(Mention mention) {
        Span span = mention.span();
        require(
                span.end() <= text.length() && text.startsWith(mention.text(), span.start()),
                "mention %s is not in the text",
                mention);
    }

    private static void require(boolean condition, String message, Object... arguments) {
        if (!condition) {
            throw new IllegalArgumentException(message.formatted(arguments));
        }
    }
}
