package org.onrecord.internal.coreference;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.phrase.Phrase;

/**
 * Somebody without a name who spoke last, while an article is read in text order: "a shopkeeper" of "a shopkeeper said … He said". News
 * speaks of nobody else as "he" or "she" before it has turned to another person. The gold has too few of them for a model to learn it.
 */
final class UnnamedSpeaker {
    private static final Set<String> INTRODUCING = Set.of("a", "an", "another", "one");

    private @Nullable Phrase phrase;
    private @Nullable Referent referent;
    private @Nullable Gender gender;

    /** Remembers who spoke, by the phrase that something is attributed to. */
    void spoke(Anaphor anaphor, Referent meant) {
        turned();
        boolean subject = anaphor.isSource() || anaphor.grammar() == Anaphor.Grammar.SUBJECT;
        if (subject
                && INTRODUCING.contains(anaphor.determiner())
                && anaphor.type() == EntityType.PERSON
                && meant.entity() == null) {
            phrase = anaphor.phrase();
            referent = meant;
            gender = anaphor.gender();
        }
    }

    /** Remembers that the article has turned to another person. */
    void turned() {
        phrase = null;
        referent = null;
    }

    /** Returns the phrase that introduced the speaker; null if there is none. */
    @Nullable
    Phrase phrase() {
        return phrase;
    }

    /** Returns the speaker, and takes the gender, if a pronoun goes on with it; null if not. */
    @Nullable
    Referent goesOn(Anaphor anaphor) {
        boolean fits = anaphor.form() == Anaphor.Form.HE
                && anaphor.grammar() == Anaphor.Grammar.SUBJECT
                && (gender == null || gender == anaphor.gender());
        if (referent == null || !fits) {
            return null;
        }
        gender = anaphor.gender();
        return referent;
    }
}
