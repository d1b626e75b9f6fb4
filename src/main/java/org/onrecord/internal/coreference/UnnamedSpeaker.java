package org.onrecord.internal.coreference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.phrase.Phrase;

/**
 * Somebody without a name who spoke last, while an article is read in text order: "a shopkeeper" of "a shopkeeper said … He said". Who goes
 * on speaking as "he" or "she", before the article has turned to another person, is mostly the same.
 */
final class UnnamedSpeaker {
    /** The phrase that introduced whoever spoke last without a name, by its noun. */
    private final Map<String, Phrase> introduced = new HashMap<>();

    private @Nullable Phrase phrase;
    private @Nullable Referent referent;
    private @Nullable Gender gender;

    /**
     * Remembers who spoke, by the phrase that something is attributed to.
     *
     * @param noun its head
     * @param isNew whether it introduces somebody: "a shopkeeper", but not "the shopkeeper"
     */
    void spoke(Anaphor anaphor, Referent meant, String noun, boolean isNew) {
        turned();
        boolean subject = anaphor.isSource() || anaphor.grammar() == Anaphor.Grammar.SUBJECT;
        if (!subject || anaphor.type() != EntityType.PERSON || meant.entity() != null) {
            return;
        }
        if (isNew) {
            introduced.put(noun, anaphor.phrase());
        }
        phrase = introducedBy(anaphor, noun);
        referent = phrase == null ? null : meant;
        gender = anaphor.gender();
    }

    /** Returns the phrase that introduced whom a description means again: "a senior official" of "the official"; null for none. */
    @Nullable
    Phrase introducedBy(Anaphor anaphor, String noun) {
        Phrase first = introduced.get(noun);
        boolean again = anaphor.phrase() == first
                || anaphor.determiner().equals("the") && anaphor.modifiers().isEmpty();
        return again ? first : null;
    }

    /** Remembers that the article has turned to another person. */
    void turned() {
        phrase = null;
        referent = null;
        gender = null;
    }

    /** Returns the phrase that introduced the speaker; null if there is none. */
    @Nullable
    Phrase phrase() {
        return phrase;
    }

    /** Returns the speaker, who then has the pronoun's gender, if a pronoun can mean the speaker; null if not. */
    @Nullable
    Referent goesOn(Anaphor anaphor) {
        boolean fits = anaphor.form() == Anaphor.Form.HE && (gender == null || gender == anaphor.gender());
        if (referent == null || !fits) {
            return null;
        }
        gender = anaphor.gender();
        return referent;
    }
}
