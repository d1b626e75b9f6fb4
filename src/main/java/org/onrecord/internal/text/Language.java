package org.onrecord.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.document.Warning;

/** Tells English from other languages by the share of English function words. Immutable and safe to share. */
public final class Language {
    /** The file of the function words, some in each line, spaces between. */
    /** Below that many words nothing is said: a headline or a table may hold names alone. */
    private static final int ENOUGH = 40;

    /** More tells no more. */
    private static final int PLENTY = 5_000;

    /** English news has about 0.25, the least of 1,800 articles (nearly all names) 0.09; other languages have next to none. */
    private static final double LEAST = 0.05;

    /** A script without spaces writes sentences in one run of letters. */
    private static final int LONG = 12;

    private final Set<String> functionWords;

    private Language(Set<String> functionWords) {
        this.functionWords = functionWords;
    }

    /** Takes the lines of {@code function-words.txt}. */
    public static Language of(List<String> lines) {
        var words = new HashSet<String>();
        lines.forEach(line -> words.addAll(List.of(line.split(" "))));
        return new Language(Set.copyOf(words));
    }

    /** What is to be said of a text's language: mostly nothing. */
    public List<Warning> warnings(String text) {
        int words = 0;
        int english = 0;
        for (int i = 0; i < text.length() && words < PLENTY; ) {
            int end = wordEnd(text, i);
            if (end > i) {
                words += 1 + (end - i) / LONG;
                english += end - i < LONG
                                && functionWords.contains(text.substring(i, end).toLowerCase(Locale.ROOT))
                        ? 1
                        : 0;
            }
            i = Math.max(end, i + 1);
        }
        double share = english / (double) Math.max(1, words);
        return words < ENOUGH || share >= LEAST ? List.of() : List.of(new Warning.NotEnglish(share, words));
    }

    /** A character of Chinese is a word. */
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
