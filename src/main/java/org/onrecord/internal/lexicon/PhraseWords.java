package org.onrecord.internal.lexicon;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a phrase as tables of phrases spell them: parts of hyphenated words are words, a comma is one, too, full stops are
 * dropped ("U.N." is "UN"), and so is the ending of a possessor ("the mayor's office" is "the mayor office").
 */
public final class PhraseWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}&.'’+]*|,");
    private static final Pattern DROPPED = Pattern.compile("\\.|['’][sS]?$");

    private PhraseWords() {}

    /** Returns the words in their order. */
    public static List<String> of(String phrase) {
        return WORD.matcher(phrase)
                .results()
                .map(MatchResult::group)
                .map(word -> DROPPED.matcher(word).replaceAll(""))
                .toList();
    }
}
