package org.onrecord.internal.phrase;

/**
 * How a phrase stands in its sentence, whatever is quoted there, as log-odds.
 *
 * @param speaks that something is attributed to it, quoted or not
 * @param reported that it stands inside what somebody else reports
 */
public record PhraseScores(double speaks, double reported) {
    /** Of a phrase that is not there. */
    static final PhraseScores NONE = new PhraseScores(-9, -9);

    /** That something is attributed to it, 0 to 1. */
    public double probability() {
        return 1 / (1 + Math.exp(-speaks));
    }

    /** The log-odds in eleven steps, for features. */
    public static int step(double logOdds) {
        return (int) Math.max(-5, Math.min(5, Math.round(logOdds)));
    }
}
