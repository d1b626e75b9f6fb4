package org.onrecord.internal.coreference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.Phrase;

/**
 * Somebody without a name who spoke last, while an article is read in text order: "a shopkeeper" or "the mayor's driver" of "a
 * shopkeeper said … He said". Who goes on speaking as "he" or "she", before the article has turned to another person, is mostly the same.
 */
final class UnnamedSpeaker {
    /** Words before a noun for somebody of whom the article has not spoken. */
    private static final Set<String> INTRODUCING = Set.of("a", "an", "another", "one");

    private static final Set<String> PREPOSITION_TAGS = Set.of("IN", "TO");

    private final Discourse discourse;

    /** The phrase that introduced whoever spoke last without a name, by its noun. */
    private final Map<String, Phrase> introduced = new HashMap<>();

    private @Nullable Phrase phrase;
    private @Nullable Referent referent;
    private @Nullable Gender gender;

    UnnamedSpeaker(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Remembers who spoke, by the description that something is attributed to. */
    void spoke(Anaphor anaphor, Referent meant) {
        turn();
        boolean subject = anaphor.isSource() || anaphor.grammar() == Anaphor.Grammar.SUBJECT;
        if (!subject || anaphor.type() != EntityType.PERSON || meant.entity() != null) {
            return;
        }
        Phrase description = anaphor.phrase();
        String first = discourse.word(description.first()).toLowerCase(Locale.ROOT);
        boolean introduces = INTRODUCING.contains(first) || discourse.owner(description) != null;
        if (introduces && !follows(description)) {
            introduced.put(noun(description), description);
        }
        phrase = introducedBy(anaphor);
        referent = phrase == null ? null : meant;
        gender = anaphor.gender();
    }

    /** Tells whether a phrase tells more of the name before it: "Ana Ruiz, a judge". */
    private boolean follows(Phrase description) {
        int before = discourse.phrases().lastBefore(description);
        return before >= 0
                && discourse.phrases().get(before).kind() == MentionKind.NAME
                && discourse.phrases().get(before).end() == description.first() - 1
                && discourse.word(description.first() - 1).equals(",");
    }

    /** Returns the noun of a description of one person; nothing for several. */
    private String noun(Phrase description) {
        return discourse.isPlural(description) ? "" : discourse.noun(description);
    }

    /** Returns the phrase that introduced whom a description means again: "a senior official" of "the official"; null for none. */
    @Nullable
    Phrase introducedBy(Anaphor anaphor) {
        String noun = noun(anaphor.phrase());
        Phrase first = introduced.get(noun);
        boolean again = anaphor.phrase() == first
                || !noun.isEmpty()
                        && anaphor.determiner().equals("the")
                        && anaphor.modifiers().isEmpty();
        return again ? first : null;
    }

    /** Remembers that a phrase means another person, but for "Ruiz" of "an aide to Ruiz", and but for what is quoted. */
    void turnTo(Phrase other) {
        if (!discourse.roles().isQuoted(other) && !belongsTo(phrase, other)) {
            turn();
        }
    }

    private boolean belongsTo(@Nullable Phrase description, Phrase other) {
        if (description == null || other.first() < description.end()) {
            return description != null;
        }
        Analysis analysis = discourse.analysis();
        return other.first() == description.end() + 1
                && PREPOSITION_TAGS.contains(analysis.token(description.end()).tag());
    }

    private void turn() {
        phrase = null;
        referent = null;
        gender = null;
    }

    /** Returns the phrase that introduced the speaker; null if there is none. */
    @Nullable
    Phrase phrase() {
        return phrase;
    }

    /**
     * Returns the speaker, who then has the pronoun's gender, if a pronoun that reports something can mean the speaker; null
     * if not. Not in the speaker's own sentence, which may be about another: "A policeman said he had stolen two boats".
     */
    @Nullable
    Referent goesOn(Anaphor anaphor) {
        Phrase pronoun = anaphor.phrase();
        boolean fits = phrase != null
                && anaphor.form() == Anaphor.Form.HE
                && (gender == null || gender == anaphor.gender())
                && !discourse.roles().isQuoted(pronoun)
                && pronoun.first()
                        >= discourse.analysis().sentenceOf(phrase.first()).end();
        if (!fits) {
            return null;
        }
        gender = anaphor.gender();
        return referent;
    }
}
