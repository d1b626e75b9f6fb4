package org.onrecord.internal.lexicon;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;

/** Reads gender from pronouns and from the word lists. */
public final class GenderWords {

    private GenderWords() {}

    /** Returns the gender for the letter in a word list: m, f, or anything else for none. */
    static @Nullable Gender ofLetter(String letter) {
        return letter.equals("m") ? Gender.MALE : letter.equals("f") ? Gender.FEMALE : null;
    }

    /** Returns the gender that a pronoun shows; null if it shows none. */
    public static @Nullable Gender ofPronoun(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> null;
        };
    }
}
