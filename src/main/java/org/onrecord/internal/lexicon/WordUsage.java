package org.onrecord.internal.lexicon;

import java.io.IOException;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.WordTable;

/**
 * What large collections of text show of single words: which pronouns refer to a phrase that is the word, or that ends or begins
 * with it, which type of name CoreNLP's classifier prefers for it, and how it is capitalized. Most companies are "it", people "he" or
 * "she", football clubs "they".
 *
 * <p>The file is a {@link WordTable} with a column for each constant of {@link Source}; its words are in lower case. 0 is for "unknown".
 */
public final class WordUsage {
    /** What a number tells; the order is that of the columns. */
    public enum Source {
        /** Which pronouns refer to the word alone, as {@link PronounCounts#code}. */
        ALONE,
        /** Which pronouns refer to phrases that end with the word. */
        LAST,
        /** Which pronouns refer to phrases that begin with the word. */
        FIRST,
        /** The type of name that the classifier prefers, as {@link TypePreference#code}. */
        PREFERENCE,
        /** How often the word is written with a capital, as {@link LetterCaseShare#code}. */
        LETTER_CASE;

        /** Returns the number of a word from {@link WordUsage#of}. */
        public int of(long usage) {
            return (int) (usage >>> BITS * ordinal()) & MASK;
        }
    }

    private static final int BITS = 8;
    private static final int MASK = (1 << BITS) - 1;

    /** The greatest letter-case code of words that are never written in lower case, or are unknown. */
    private static final int NEVER_LOWER = 1;

    /** The least letter-case code of words that are mostly written in lower case. */
    private static final int MOSTLY_LOWER = 3;

    private static final int SOURCES = Source.values().length;

    private final WordTable words;

    private WordUsage(WordTable words) {
        this.words = words;
    }

    static WordUsage load(ModelFolder models) throws IOException {
        return new WordUsage(WordTable.read(models, ModelFile.WORD_USAGE, "usage of words", SOURCES));
    }

    /** Returns what is known of a word in lower case, to be read with {@link Source#of}; 0 if nothing is. */
    public long of(String lowerCase) {
        int row = words.row(lowerCase);
        long usage = 0;
        for (int source = 0; row >= 0 && source < SOURCES; source++) {
            usage |= (long) (words.number(row, source) & MASK) << BITS * source;
        }
        return usage;
    }

    /** Tells whether a word, given in lower case, is never written so; true for unknown words. */
    public boolean isNeverLower(String lowerCase) {
        return Source.LETTER_CASE.of(of(lowerCase)) <= NEVER_LOWER;
    }

    /** Tells whether a word, given in lower case, is mostly written so. */
    public boolean isMostlyLower(String lowerCase) {
        return Source.LETTER_CASE.of(of(lowerCase)) >= MOSTLY_LOWER;
    }
}
