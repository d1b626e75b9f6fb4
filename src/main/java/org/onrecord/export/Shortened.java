package org.onrecord.export;

/** Cuts words that are too long for their place. */
final class Shortened {

    private Shortened() {}

    /**
     * Returns the start of {@code words}, with "…" for what is cut off.
     *
     * @param length the most characters, counted as Unicode code points
     */
    static String to(int length, String words) {
        return words.codePointCount(0, words.length()) <= length
                ? words
                : words.substring(0, words.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }
}
