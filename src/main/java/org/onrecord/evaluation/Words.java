package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Words, white space and letters as Python's {@code str} has them: {@code score.py} is written in Python, and every figure must
 * agree with it.
 */
final class Words {

    private Words() {}

    /** Returns the words of {@code phrase}, which are separated by white space. */
    static List<String> of(String phrase) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= phrase.length(); i++) {
            boolean space = i == phrase.length() || isSpace(phrase.charAt(i));
            if (space && start >= 0) {
                words.add(phrase.substring(start, i));
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        return words;
    }

    /** Tells what Python's {@code str.isalnum} tells: true for letters, and for numbers of any kind, such as ½. */
    static boolean isAlphanumeric(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.LETTER_NUMBER
                || Character.getType(codePoint) == Character.OTHER_NUMBER;
    }

    /** Tells what Python's {@code str.isspace} tells: true for all white space of Unicode, no-break spaces and file separators included. */
    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }

    /** Returns whether {@code text} has {@code word} with no letter, number or underscore beside it: {@code \bword\b}. */
    static boolean contains(String text, String word) {
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
            if (isBoundary(text, i) && isBoundary(text, i + word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code text} has {@code word} with no letter, number or underscore before or after it. */
    static boolean standsIn(String text, String word) {
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
            int end = i + word.length();
            boolean before = i > 0 && isWordCharacter(text.codePointBefore(i));
            boolean after = end < text.length() && isWordCharacter(text.codePointAt(end));
            if (!before && !after) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(String text, int offset) {
        boolean before = offset > 0 && isWordCharacter(text.codePointBefore(offset));
        boolean after = offset < text.length() && isWordCharacter(text.codePointAt(offset));
        return before != after;
    }

    private static boolean isWordCharacter(int codePoint) {
        return isAlphanumeric(codePoint) || codePoint == '_';
    }
}
