package org.onrecord.internal.quotation;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.Frequencies;
import org.onrecord.internal.model.ModelFolder;

/**
 * Which verbs report and which nouns speak, as learned.
 *
 * @param cues how often a verb's lemma is a reporting word
 * @param sources how often a noun's lemma is the head of a source
 */
public record Lexicon(Frequencies cues, Frequencies sources) {
    public static final String CUES = "cues.tsv";
    public static final String SOURCES = "sources.tsv";

    /** Above this rate a verb is taken for a reporting one wherever it stands. */
    static final double STRONG = 0.4;

    static final double WEAK = 0.1;

    public static Lexicon load(ModelFolder models) throws IOException {
        return new Lexicon(Frequencies.load(models, CUES), Frequencies.load(models, SOURCES));
    }

    /** The same in which {@code lemmas} are reporting words, too. */
    public Lexicon withCues(Collection<String> lemmas) {
        return new Lexicon(cues.including(lemmas), sources);
    }

    double cue(Token token) {
        return token.isVerb() ? cues.rate(token.lemma()) : 0;
    }

    double source(Token token) {
        return sources.rate(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** The rate in five steps, for features. */
    static char step(double rate) {
        return rate >= 0.6 ? '4' : rate >= STRONG ? '3' : rate >= 0.2 ? '2' : rate >= WEAK ? '1' : '0';
    }
}
