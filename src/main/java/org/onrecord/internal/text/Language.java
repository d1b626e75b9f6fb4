package org.onrecord.internal.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.document.Warning;

/** Tells English from other languages by the share of English function words. Immutable and safe to share. */
public final class Language {
    /** A shorter text is not judged: a headline or a table may consist of names. */
    private static final int FEWEST_WORDS = 40;

    /** The number of words after which the rest of a text is not counted. */
    private static final int MOST_WORDS = 5_000;

    /** The smallest share of function words in English. News has 0.25; the lowest of 1,800 articles, a list of names, 0.09. */
    private static final double LEAST_SHARE = 0.05;

    /** A longer run of letters counts as several words, one for each so many letters: some scripts have no spaces. */
    private static final int LONG_WORD = 12;

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

    /** Returns the warning that a text's language calls for, if it calls for one. */
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

    /** Returns the end of the word that starts at {@code start}: an ideograph alone is a word. */
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
