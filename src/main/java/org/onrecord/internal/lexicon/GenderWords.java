package org.onrecord.internal.lexicon;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;

/** Reads gender from pronouns and from the word lists. */
public final class GenderWords {

    private GenderWords() {}

    /** Returns the gender for the letter in a word list: m, f, x for another, or anything else for none; "m?" counts as m. */
    static @Nullable Gender ofLetter(String letter) {
        return switch (letter) {
            case "m", "m?" -> Gender.MALE;
            case "f", "f?" -> Gender.FEMALE;
            case "x" -> Gender.OTHER;
            default -> null;
        };
    }

    /** Returns the gender that a word itself says, by its letter in a word list: none for "m?", where most bearers are men. */
    static @Nullable Gender saidBy(String letter) {
        return letter.endsWith("?") ? null : ofLetter(letter);
    }

    /** Returns the gender that a word says unless another word says otherwise: for "(m)". */
    static @Nullable Gender likely(String letter) {
        return letter.equals("(m)") ? Gender.MALE : null;
    }

    /** Returns the gender that a pronoun shows; null if it shows none. */
    public static @Nullable Gender ofPronoun(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> null;
        };
    }

    /**
     * Returns the gender that a pronoun says where it is stated as somebody's own: "they" of one person is another
     * gender. Null if it is none.
     */
    public static @Nullable Gender ofStatedPronoun(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "they", "them", "their", "theirs", "themself", "themselves" -> Gender.OTHER;
            default -> ofPronoun(pronoun);
        };
    }
}
