package org.onrecord.evaluation;

/**
 * Counts for precision and recall.
 *
 * @param right how many of the found are right
 * @param found how many were found
 * @param gold how many there are
 */
public record PrecisionRecall(int right, int found, int gold) {

    /** Returns the right part of the found, 0 to 1. */
    public double precision() {
        return (double) right / Math.max(1, found);
    }

    /** Returns the found part of the gold, 0 to 1. */
    public double recall() {
        return (double) right / Math.max(1, gold);
    }

    /** Returns the harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
        return harmonicMean(precision(), recall());
    }

    /** Returns the F1 of a precision and a recall; 0 where both are 0. */
    static double harmonicMean(double precision, double recall) {
        return 2 * precision * recall / Math.max(1e-9, precision + recall);
    }

    PrecisionRecall plus(PrecisionRecall other) {
        return new PrecisionRecall(right + other.right, found + other.found, gold + other.gold);
    }
}
