package org.onrecord.internal.lexicon;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The gender in which a text speaks of a person. */
public enum Gender {
    MALE,
    FEMALE;

    /** Returns the gender for the letter in a word list: m, f, or anything else for none. */
    static @Nullable Gender of(String letter) {
        return letter.equals("m") ? MALE : letter.equals("f") ? FEMALE : null;
    }

    /** Returns the gender that a pronoun shows; null if it shows none. */
    public static @Nullable Gender ofPronoun(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> MALE;
            case "she", "her", "hers", "herself" -> FEMALE;
            default -> null;
        };
    }
}
