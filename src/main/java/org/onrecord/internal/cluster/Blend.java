package org.onrecord.internal.cluster;

import java.util.List;

/** Recognizes words that are made of the beginnings of a name's words: Telmex of "Teléfonos de México", Interpol. */
final class Blend {
    /** How many letters of a word a blend has at least. */
    private static final int MIN_LETTERS = 2;

    /** Longer words are not tried. */
    private static final int MAX_LENGTH = 20;

    private static final int MAX_WORDS = 10;

    private Blend() {}

    /** Returns the letters that a blend shares with the first word of the name. */
    static String key(List<String> words) {
        String first = words.get(0);
        return first.substring(0, Math.min(MIN_LETTERS, first.length()));
    }

    /**
     * Tells whether a word consists of beginnings of two or more of the words, in their order and from the first to the last.
     *
     * @param word a key without spaces
     * @param words those of a longer name
     */
    static boolean isMadeOf(String word, List<String> words) {
        return word.length() >= 2 * MIN_LETTERS
                && word.length() <= MAX_LENGTH
                && words.size() > 1
                && words.size() <= MAX_WORDS
                && continues(word, words, 0);
    }

    private static boolean continues(String rest, List<String> words, int next) {
        if (next == words.size()) {
            return rest.isEmpty();
        }
        String word = words.get(next);
        boolean canBeSkipped = next > 0 && next < words.size() - 1;
        if (canBeSkipped && continues(rest, words, next + 1)) {
            return true;
        }
        boolean isLast = next == words.size() - 1;
        int shared = 0;
        while (shared < Math.min(rest.length(), word.length()) && rest.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        // all of the first word and more would be a word of its own
        int most = next == 0 ? Math.min(shared, word.length() - 1) : shared;
        for (int n = MIN_LETTERS; n <= most; n++) {
            if ((!isLast || n == rest.length()) && continues(rest.substring(n), words, next + 1)) {
                return true;
            }
        }
        return false;
    }
}
