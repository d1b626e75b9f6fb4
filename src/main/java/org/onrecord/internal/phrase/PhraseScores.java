package org.onrecord.internal.phrase;

/**
 * What the {@link PhraseModel} says of a phrase, whatever is quoted, as log-odds.
 *
 * @param sourceLogOdds that something is attributed to the phrase, in quotation marks or not
 * @param insideReportLogOdds that the phrase is part of a report that is attributed to somebody else
 */
public record PhraseScores(double sourceLogOdds, double insideReportLogOdds) {

    /** Returns the probability that something is attributed to the phrase, 0 to 1. */
    public double sourceProbability() {
        return 1 / (1 + Math.exp(-sourceLogOdds));
    }

    /** Returns log-odds in eleven steps from -5 to 5, for features. */
    public static int step(double logOdds) {
        return (int) Math.max(-5, Math.min(5, Math.round(logOdds)));
    }
}
