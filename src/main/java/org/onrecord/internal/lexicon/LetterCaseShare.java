package org.onrecord.internal.lexicon;

/**
 * How often a word is written in each case.
 *
 * @param lower how often in lower case
 * @param capital how often with a capital or in capitals
 */
public record LetterCaseShare(int lower, int capital) {
    /** By how much more often an ordinary word is written in lower case. */
    private static final int ORDINARY = 4;

    /**
     * Returns 1 for a word that never is in lower case, 2 for a word that mostly has a capital, 3 for one that mostly
     * has none, 4 for an ordinary word.
     */
    public int code() {
        if (lower == 0) {
            return 1;
        }
        return lower > ORDINARY * capital ? 4 : lower > capital ? 3 : 2;
    }
}
