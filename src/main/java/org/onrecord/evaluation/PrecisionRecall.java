package org.onrecord.evaluation;

/**
 * What was found against what there is to find.
 *
 * @param right how many of the found are right
 * @param found how many were found
 * @param gold how many there are
 */
public record PrecisionRecall(int right, int found, int gold) {

    /** The part of the found that is right, 0 to 1. */
    public double precision() {
        return (double) right / Math.max(1, found);
    }

    /** The part of what there is that was found, 0 to 1. */
    public double recall() {
        return (double) right / Math.max(1, gold);
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
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
