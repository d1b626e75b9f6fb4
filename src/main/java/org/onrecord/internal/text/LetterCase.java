package org.onrecord.internal.text;

import java.util.List;
import org.onrecord.document.Warning;

/** How a text uses capitals: as English does, or the same case throughout. */
public enum LetterCase {
    /** Capitals and small letters, as in ordinary text; also any text with few letters. */
    MIXED,
    /** Small letters throughout. */
    LOWER,
    /** Capitals throughout. */
    UPPER;

    /** Words that are looked at, at least: fewer may be a headline or a caption. */
    static final int FEWEST_WORDS = 15;

    /** The largest share of letters of the other case: a name typed with care, "iPhone" among capitals. */
    private static final double LARGEST_EXCEPTION = 0.01;

    /**
     * Returns the case of a text. Only words of two letters and more count: "I" is a capital in any text, and "A" begins sentences.
     * A text without names, whose sentences begin with capitals, is ordinary text.
     *
     * @param text any string
     */
    public static LetterCase of(String text) {
        int lower = 0;
        int upper = 0;
        int words = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i - start > 1) {
                words++;
                for (int k = start; k < i; k++) {
                    lower += Character.isLowerCase(text.charAt(k)) ? 1 : 0;
                    upper += Character.isUpperCase(text.charAt(k)) ? 1 : 0;
                }
            }
            start = i + 1;
        }
        double exceptions = LARGEST_EXCEPTION * (lower + upper);
        if (words < FEWEST_WORDS || lower + upper == 0) {
            return MIXED;
        }
        if (upper <= exceptions) {
            return sentencesBeginWithCapitals(text) ? MIXED : LOWER;
        }
        return lower <= exceptions ? UPPER : MIXED;
    }

    /** Tells whether at least half of the sentences begin with a capital: of the letters after an end of sentence or a line break. */
    private static boolean sentencesBeginWithCapitals(String text) {
        int capitals = 0;
        int small = 0;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                capitals += begins && Character.isUpperCase(c) ? 1 : 0;
                small += begins && Character.isLowerCase(c) ? 1 : 0;
                begins = false;
            } else if (c == '.' || c == '!' || c == '?' || c == '\n') {
                begins = true;
            }
        }
        return capitals > 0 && capitals >= small;
    }

    /** Returns the warning that a text's case calls for, if it calls for one. */
    public static List<Warning> warnings(String text) {
        LetterCase letterCase = of(text);
        return letterCase == MIXED ? List.of() : List.of(new Warning.UniformCase(letterCase == UPPER));
    }
}
