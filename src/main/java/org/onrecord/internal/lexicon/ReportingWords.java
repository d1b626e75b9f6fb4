package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.onrecord.internal.model.ModelFolder;

/**
 * Which verbs report and which nouns speak, as learned.
 *
 * @param cues how often a verb's lemma is a reporting word
 * @param sources how often a noun's lemma is the head of a source
 */
public record ReportingWords(Frequencies cues, Frequencies sources) {
    public static final String CUES = "cues.tsv";
    public static final String SOURCES = "sources.tsv";

    /** Above this rate a verb is taken for a reporting one wherever it stands. */
    public static final double STRONG = 0.4;

    public static final double WEAK = 0.1;

    public static ReportingWords load(ModelFolder models) throws IOException {
        return new ReportingWords(Frequencies.load(models, CUES), Frequencies.load(models, SOURCES));
    }

    /** The same in which {@code lemmas} are reporting words, too. */
    public ReportingWords withCues(Collection<String> lemmas) {
        return new ReportingWords(cues.including(lemmas), sources);
    }

    /** Returns how often a verb with this lemma reports: 0 (never, or unknown) to 1 (always). */
    public double cueRate(String lemma) {
        return cues.rate(lemma);
    }

    /** Returns how often a noun with this lemma heads a source: 0 (never, or unknown) to 1 (always). */
    public double sourceRate(String lemma) {
        return sources.rate(lemma.toLowerCase(Locale.ROOT));
    }

    /** The rate in five steps, for features. */
    public static char step(double rate) {
        return rate >= 0.6 ? '4' : rate >= STRONG ? '3' : rate >= 0.2 ? '2' : rate >= WEAK ? '1' : '0';
    }
}
