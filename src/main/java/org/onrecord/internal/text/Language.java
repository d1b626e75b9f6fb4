package org.onrecord.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.document.Warning;

/** Tells English from other languages by the share of English function words. Immutable and safe to share. */
public final class Language {
    /** In words: a shorter text gets no warning, because a headline or a table may consist of names. */
    private static final int ENOUGH = 40;

    /** In words: the rest of a longer text is not read, because it would not change the result. */
    private static final int PLENTY = 5_000;

    /** The least share of function words in English. News has about 0.25, the lowest of 1,800 articles 0.09; other languages near 0. */
    private static final double LEAST = 0.05;

    /** In letters: a longer run counts as several words, because scripts without spaces write a sentence as one run. */
    private static final int LONG = 12;

    private final Set<String> functionWords;

    private Language(Set<String> functionWords) {
        this.functionWords = functionWords;
    }

    /** Returns the words of {@code function-words.txt}: one or more on each line, separated by spaces. */
    public static Language of(List<String> lines) {
        var words = new HashSet<String>();
        lines.forEach(line -> words.addAll(List.of(line.split(" "))));
        return new Language(Set.copyOf(words));
    }

    /** Returns the warnings about a text's language; mostly none. */
    public List<Warning> warnings(String text) {
        int words = 0;
        int english = 0;
        for (int i = 0; i < text.length() && words < MOST_WORDS; ) {
            int end = wordEnd(text, i);
            if (end > i) {
                words += 1 + (end - i) / LONG_WORD;
                english += end - i < LONG_WORD
                                && functionWords.contains(text.substring(i, end).toLowerCase(Locale.ROOT))
                        ? 1
                        : 0;
            }
            i = Math.max(end, i + 1);
        }
        double share = english / (double) Math.max(1, words);
        return words < FEWEST_WORDS || share >= LEAST_SHARE ? List.of() : List.of(new Warning.NotEnglish(share, words));
    }

    /** Returns the end of the word that starts at {@code start}; a Chinese character is a word. */
    private static int wordEnd(String text, int start) {
        if (Character.isIdeographic(text.charAt(start))) {
            return start + 1;
        }
        int end = start;
        while (end < text.length()
                && Character.isLetter(text.charAt(end))
                && !Character.isIdeographic(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
