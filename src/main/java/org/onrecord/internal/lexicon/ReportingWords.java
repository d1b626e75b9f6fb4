package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/**
 * How often verbs report and nouns head a source, as counted in a corpus.
 *
 * @param cues by the lemma of a verb
 * @param sources by the lemma of a noun
 */
public record ReportingWords(WordRates cues, WordRates sources) {
    /** Verbs with at least this rate count as reporting verbs wherever they occur. */
    public static final double STRONG = 0.4;

    /** Verbs with at least this rate count as reporting verbs where the rest of the clause agrees. */
    public static final double WEAK = 0.1;

    /** Loads both files. */
    public static ReportingWords load(ModelFolder models) throws IOException {
        return new ReportingWords(WordRates.load(models, ModelFile.CUES), WordRates.load(models, ModelFile.SOURCES));
    }

    /** Returns these words with {@code lemmas} as further reporting verbs. */
    ReportingWords withCues(Collection<String> lemmas) {
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

    /** Returns the rate in five steps, '0' to '4', for the names of features. */
    public static char step(double rate) {
        return rate >= 0.6 ? '4' : rate >= STRONG ? '3' : rate >= 0.2 ? '2' : rate >= WEAK ? '1' : '0';
    }
}
