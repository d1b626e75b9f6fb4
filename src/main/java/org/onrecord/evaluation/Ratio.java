package org.onrecord.evaluation;

/**
 * How many of how many.
 *
 * @param right how many
 * @param of of how many
 */
public record Ratio(int right, int of) {

    /** 0 to 1; 0 of nothing. */
    public double value() {
        return (double) right / Math.max(1, of);
    }

    Ratio plus(Ratio other) {
        return new Ratio(right + other.right, of + other.of);
    }

    Ratio plus(boolean isRight) {
        return new Ratio(right + (isRight ? 1 : 0), of + 1);
    }
}
