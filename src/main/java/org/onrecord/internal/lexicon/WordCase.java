package org.onrecord.internal.lexicon;

import java.util.Locale;

/** The ways to write a word: "state", "State", "UN". */
public enum WordCase {
    LOWER,
    CAPITALIZED,
    UPPER;

    /** Returns the case that a word is written in: CAPITALIZED for a single capital. */
    public static WordCase of(String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return LOWER;
        }
        boolean upper = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
        return upper ? UPPER : CAPITALIZED;
    }

    /**
     * Returns a word in this case.
     *
     * @param lower the word in lower case
     * @return as many characters: those whose other case is longer stay as they are
     */
    String apply(String lower) {
        if (this == LOWER) {
            return lower;
        }
        char[] letters = lower.toCharArray();
        boolean irish = lower.startsWith("o'") || lower.startsWith("o’");
        for (int i = 0; i < letters.length; i++) {
            if (i == 0 || this == UPPER || irish && i == 2) {
                letters[i] = Character.toUpperCase(letters[i]);
            }
        }
        return new String(letters);
    }

    /** Returns a text in lower case, letter by letter, so that it stays as long as it is. */
    static String lower(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    /** Returns the form under which a word is counted: lower case, straight apostrophes. */
    public static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
