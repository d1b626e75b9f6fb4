package org.onrecord.internal.name;

import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Gazetteer.Known;
import org.onrecord.internal.lexicon.NameNouns;

/**
 * Gives an organization the edges that the letters of its acronym show: "the Kelm Chamber of Trade, Crafts, and Farming (KCTCF)" is one
 * name, and "the 24th Kelm Reading Forum (KRF)" is called so without the number. Of 236 organizations before such brackets in the training
 * articles, 229 begin where their acronym begins.
 */
final class LongFormEdges {
    private static final int LEAST_WORDS = 3;

    private final NameNouns nouns;
    private final OrganizationHeads heads;

    LongFormEdges(NameNouns nouns) {
        this.nouns = nouns;
        this.heads = new OrganizationHeads(nouns);
    }

    /** Mends the name that ends before {@code end}, if the words from {@code first} on have the letters of the acronym. */
    void apply(NameDraft draft, int first, int end) {
        Name name = draft.nameAt(end - 1);
        if (name == null
                || name.end() != end
                || name.type() == EntityType.PERSON
                || end - first < LEAST_WORDS
                || !draft.token(first).isCapitalized()) {
            return;
        }
        if (name.first() > first && heads.isBody(draft, first, end)) {
            draft.put(first, end, EntityType.ORGANIZATION);
        } else if (name.first() < first
                && (name.type() == EntityType.ORGANIZATION || heads.isBody(draft, first, end))) {
            cut(draft, name, first);
        }
    }

    /** Takes off what is not of the name: "the 24th", "Kelm Council and", "Kelmund's", the country. */
    private void cut(NameDraft draft, Name name, int first) {
        String tag = draft.token(first - 1).tag();
        boolean isOther = tag.equals("CC") || tag.equals("POS");
        Known known = nouns.gazetteer().of(draft.text(name.first(), first));
        boolean isOfCountry = known != null && known.type() == EntityType.PLACE;
        if (isOther
                || isOfCountry
                || Character.isDigit(draft.token(first - 1).text().charAt(0))) {
            draft.put(first, name.end(), EntityType.ORGANIZATION);
            if (isOther && name.first() < first - 1) {
                draft.put(name.first(), first - 1, EntityType.ORGANIZATION);
            } else if (isOfCountry) {
                draft.put(name.first(), first, EntityType.PLACE);
            }
        }
    }
}
