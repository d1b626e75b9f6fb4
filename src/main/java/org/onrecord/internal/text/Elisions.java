package org.onrecord.internal.text;

import java.util.Locale;
import java.util.Set;

/**
 * Recognizes words whose beginning is replaced by an apostrophe ('tis, 'em), which looks like an opening single mark.
 *
 * @param words these words in lower case, without the apostrophe
 */
record Elisions(Set<String> words) {
    /** The number of letters that are looked at: one more than the longest of the words has. */
    private static final int LONGEST = 7;

    /** Tells whether the word at {@code start} is such a word, or a decade or year without its century ('90s, '68). */
    boolean startsAt(String text, int start, int limit) {
        int end = start;
        while (end < limit && end - start <= LONGEST && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        return isYear(word) || words.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isYear(String word) {
        return (word.length() == 2 || word.length() == 3 && word.charAt(2) == 's')
                && isDigit(word.charAt(0))
                && isDigit(word.charAt(1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
