package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.onrecord.internal.model.ModelFolder;

/**
 * How often a word does something, of all its occurrences: verbs that report, nouns that speak. File format: one word a
 * line, tab, how often it does, tab, how often it occurs.
 */
public final class Frequencies {
    /** Pulls rare words towards "seldom": as if each had been seen so often more, without doing it. */
    private static final double PRIOR = 3;

    private static final double NEARLY_ALWAYS = 0.9;

    private final Map<String, Double> rates;

    private Frequencies(Map<String, Double> rates) {
        this.rates = rates;
    }

    /** @throws ModelFormatException if the file is missing or a line is not of the format */
    public static Frequencies load(ModelFolder models, String file) throws IOException {
        var rates = new HashMap<String, Double>();
        models.eachLine(file, line -> {
            String[] fields = line.split("\t");
            rates.put(fields[0], rate(Integer.parseInt(fields[1]), Integer.parseInt(fields[2])));
        });
        return new Frequencies(rates);
    }

    /** From counts in memory: for each word, how often it does and how often it occurs. */
    public static Frequencies of(Map<String, int[]> counts) {
        var rates = new HashMap<String, Double>();
        counts.forEach((word, count) -> rates.put(word, rate(count[0], count[1])));
        return new Frequencies(rates);
    }

    /** The same, in which {@code words} do it nearly always, as "say" reports. */
    public Frequencies including(Collection<String> words) {
        var more = new HashMap<>(rates);
        words.forEach(word -> more.put(word, NEARLY_ALWAYS));
        return new Frequencies(more);
    }

    private static double rate(int count, int total) {
        return count / (total + PRIOR);
    }

    /** Between 0 (never, or unknown) and 1 (always). */
    public double rate(String word) {
        return rates.getOrDefault(word, 0.0);
    }
}
