package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/**
 * The share of a word's occurrences in which it does something: a verb reports, a noun heads a source.
 *
 * <p>File format: the {@linkplain ModelFile#header() header}, then a line for each word with the word, the number of occurrences
 * in which it does it, and the number of all its occurrences, with tabs between.
 */
public final class WordRates {
    /** Added to the number of occurrences, so that rare words get low rates. */
    private static final double PRIOR_OCCURRENCES = 3;

    /** The rate of words that the user adds: about the rate of "say". */
    private static final double ADDED_RATE = 0.9;

    private final Map<String, Double> rates;

    private WordRates(Map<String, Double> rates) {
        this.rates = rates;
    }

    /**
     * Loads a file.
     *
     * @throws ModelFormatException if the file is missing, has another version, or a line is malformed
     */
    public static WordRates load(ModelFolder models, ModelFile file) throws IOException {
        var rates = new HashMap<String, Double>();
        models.eachLine(file, line -> {
            String[] fields = line.split("\t");
            rates.put(fields[0], rate(Integer.parseInt(fields[1]), Integer.parseInt(fields[2])));
        });
        return new WordRates(rates);
    }

    /** Computes the rates from counts: for each word, the occurrences in which it does it, and all its occurrences. */
    public static WordRates of(Map<String, int[]> counts) {
        var rates = new HashMap<String, Double>();
        counts.forEach((word, count) -> rates.put(word, rate(count[0], count[1])));
        return new WordRates(rates);
    }

    /** Returns these rates with a high one for each of {@code words}. */
    WordRates including(Collection<String> words) {
        var more = new HashMap<>(rates);
        words.forEach(word -> more.put(word, ADDED_RATE));
        return new WordRates(more);
    }

    private static double rate(int count, int total) {
        return count / (total + PRIOR_OCCURRENCES);
    }

    /** Returns the rate of a word, between 0 (never, or unknown) and 1 (always). */
    public double rate(String word) {
        return rates.getOrDefault(word, 0.0);
    }
}
