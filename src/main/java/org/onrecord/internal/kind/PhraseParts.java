package org.onrecord.internal.kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Divides the words of a phrase into its parts, with prepositions, commas and the like as borders: "spokesman | for | the hospital". */
final class PhraseParts {
    /** The number of words of a phrase that are looked at. */
    static final int LENGTH = 40;

    private static final Set<String> BORDERS = Set.of(
            ",",
            "of",
            "for",
            "at",
            "from",
            "with",
            "in",
            "to",
            "on",
            "by",
            "near",
            "inside",
            "within",
            "among",
            "amongst",
            "outside",
            "behind",
            "between",
            "and",
            "or",
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "where",
            "as",
            "about",
            "over",
            "under",
            "against",
            "close",
            "familiar");

    private PhraseParts() {}

    /** Returns the end of the part that begins at a word: the next border, or the end of the phrase. */
    static int partEnd(List<String> words, int from) {
        int end = from;
        while (end < words.size() && (!isBorder(words.get(end)) || isInName(words, from, end))) {
            end++;
        }
        return end;
    }

    /** Tells whether "and" joins two words of a name: "Climate and Energy Committee". */
    private static boolean isInName(List<String> words, int from, int and) {
        return words.get(and).equals("and")
                && and > from
                && and + 1 < words.size()
                && Character.isUpperCase(words.get(and - 1).codePointAt(0))
                && Character.isUpperCase(words.get(and + 1).codePointAt(0));
    }

    /** Returns the first word from one on that is no border; at most {@link #LENGTH}. */
    static int afterBorders(List<String> words, int from) {
        int first = Math.min(from, words.size());
        while (first < Math.min(words.size(), LENGTH) && isBorder(words.get(first))) {
            first++;
        }
        return first;
    }

    /** Tells whether a word stands between parts. */
    static boolean isBorder(String word) {
        return BORDERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
