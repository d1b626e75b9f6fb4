package org.onrecord.evaluation;

/**
 * How many of how many.
 *
 * @param right how many
 * @param of of how many
 */
public record Share(int right, int of) {

    /** 0 to 1; 0 of nothing. */
    public double value() {
        return (double) right / Math.max(1, of);
    }

    Share plus(Share other) {
        return new Share(right + other.right, of + other.of);
    }

    Share plus(boolean isRight) {
        return new Share(right + (isRight ? 1 : 0), of + 1);
    }
}
