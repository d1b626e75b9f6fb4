package org.onrecord.internal.phrase;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;

/** Which descriptions fit a name beside them, by their nouns and by how they begin. */
final class FittingDescriptions {
    /** Prepositions after which a noun is part of the description before it. */
    private static final Set<String> CLOSE_TIES = Set.of("of", "for", "to");

    /** Prepositions after which a person may stand as a source does: "according to the tutor", "a letter from the tutor". */
    private static final Set<String> BEFORE_PEOPLE = Set.of("to", "by", "from", "with");

    private final Analysis analysis;
    private final Phrases phrases;
    private final DescribedTypes types;
    private final PhraseBorders borders;

    FittingDescriptions(Analysis analysis, Phrases phrases, DescribedTypes types, PhraseBorders borders) {
        this.analysis = analysis;
        this.phrases = phrases;
        this.types = types;
        this.borders = borders;
    }

    static boolean isCloseTie(String preposition) {
        return CLOSE_TIES.contains(preposition);
    }

    /** Tells whether a phrase has a person's name. */
    static boolean isPerson(Phrase phrase) {
        return phrase.name() != null && phrase.name().type() == EntityType.PERSON;
    }

    /** Tells whether a description can be said of one person or thing: it is no plural and no time. */
    boolean isOfOne(Phrase description) {
        return !types.isPlural(description) && !types.isTime(description);
    }

    /** Tells whether the noun of a description is said of people, or is not known. */
    boolean canBePerson(Phrase description) {
        EntityType said = types.of(description);
        return said == null || said == EntityType.PERSON;
    }

    /**
     * Returns the widest of some descriptions whose noun is said of such names: "the envoy" of "the envoy to the court of the king". A
     * loose preposition is passed only to find the first: "the judge at the court of the king" is about the king. Without
     * such a noun, returns the widest description whose noun is not known.
     */
    @Nullable
    Phrase widest(Phrase name, List<Phrase> before, Sentence sentence) {
        EntityType type = name.name() == null ? null : name.name().type();
        Phrase fitting = null;
        Phrase unknown = null;
        int tie = -1;
        for (Phrase description : before) {
            if (fitting != null && !CLOSE_TIES.contains(borders.text(tie))) {
                break;
            }
            tie = description.first() - 1;
            if (description.name() == null && isOfOne(description)) {
                EntityType said = types.of(description);
                fitting = said != null && said == type ? description : fitting;
                boolean unlisted = said == null && type == EntityType.PERSON && !isPerson(before.get(0));
                unknown = unlisted && mayBePerson(description, sentence) ? description : unknown;
            }
        }
        return fitting == null ? unknown : fitting;
    }

    /**
     * Tells whether a noun that is not known may be somebody's description: with an article or the like before it, or right after a
     * verb ("explains local archaeologist, Ana Ruiz"), and after no preposition but those before people. So "over the death of their
     * child" and "In the end" are nobody.
     */
    private boolean mayBePerson(Phrase description, Sentence sentence) {
        int before = description.first() - 1;
        boolean opens = before < sentence.first();
        if (!opens && borders.isPreposition(before)) {
            boolean introduces =
                    before == sentence.first() || !analysis.token(before - 1).isWord();
            return !introduces && BEFORE_PEOPLE.contains(borders.text(before)) && isDetermined(description);
        }
        return isDetermined(description) || !opens && analysis.token(before).isVerb();
    }

    /** Tells whether a description begins with an article, a possessive or a number: "the tutor", "Oslo's tutor"; not "red tape". */
    boolean isDetermined(Phrase description) {
        Phrase next = phrases.after(description);
        boolean owned = next != null && next.possessor() && next.first() == description.first();
        return owned
                || switch (analysis.token(description.first()).tag()) {
                    case "DT", "PRP$", "CD", "PDT" -> true;
                    default -> false;
                };
    }

    /** Tells whether a preposition narrows a description without an article down: "counsel for the islanders". */
    boolean hasCloseTie(Phrase description, Sentence sentence) {
        return description.base() < sentence.end() && CLOSE_TIES.contains(borders.text(description.base()));
    }
}
