package org.onrecord.internal.quotation;

/**
 * How a phrase stands in its sentence, whatever is quoted there, as log-odds.
 *
 * @param speaks that something is attributed to it, quoted or not
 * @param reported that it stands inside what somebody else reports
 */
record Standing(double speaks, double reported) {
    /** Of a phrase that is not there. */
    static final Standing NONE = new Standing(-9, -9);

    /** That something is attributed to it, 0 to 1. */
    double probability() {
        return 1 / (1 + Math.exp(-speaks));
    }

    /** The log-odds in eleven steps, for features. */
    static int step(double logOdds) {
        return (int) Math.max(-5, Math.min(5, Math.round(logOdds)));
    }
}
