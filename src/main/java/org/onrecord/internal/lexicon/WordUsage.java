package org.onrecord.internal.lexicon;

import java.io.IOException;
import org.onrecord.internal.model.FeatureHash;
import org.onrecord.internal.model.LongLongMap;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/**
 * What large collections of text show of single words: which pronouns refer to a phrase that is the word, or that ends or begins
 * with it, which type of name CoreNLP's classifier prefers for it, and how it is capitalized. Most companies are "it", people "he" or
 * "she", football clubs "they".
 *
 * <p>File format: the {@linkplain ModelFile#header() header}, then lines of a word in lower case and five numbers, one for each
 * constant of {@link Source}; 0 is for "unknown".
 */
public final class WordUsage {
    /** The place of a number on a line. */
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
    private static final int EXPECTED_WORDS = 200_000;

    private final LongLongMap words;

    private WordUsage(LongLongMap words) {
        this.words = words;
    }

    static WordUsage load(ModelFolder models) throws IOException {
        var words = new LongLongMap(EXPECTED_WORDS);
        models.eachLine(ModelFile.WORD_USAGE, line -> {
            int start = line.indexOf('\t');
            long key = key(line, start);
            long usage = 0;
            for (Source source : Source.values()) {
                int end = line.indexOf('\t', start + 1);
                int number = Integer.parseInt(line, start + 1, end < 0 ? line.length() : end, 10);
                if (number < 0 || number > MASK) {
                    throw new IllegalArgumentException(source + " is not from 0 to " + MASK);
                }
                usage |= (long) number << BITS * source.ordinal();
                start = end;
            }
            words.put(key, usage);
        });
        return new WordUsage(words);
    }

    /** Returns what is known of a word in lower case, to be read with {@link Source#of}; 0 if nothing is. */
    public long of(String lowerCase) {
        return words.get(key(lowerCase, lowerCase.length()), 0);
    }

    /** Returns the key of the first characters of a text: not negative, as the map requires. */
    private static long key(String text, int length) {
        return FeatureHash.of(text, 0, length) >>> 1;
    }
}
