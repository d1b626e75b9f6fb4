package org.onrecord.evaluation;

/**
 * A part of a whole, in numbers.
 *
 * @param right the number in the part
 * @param of the number in the whole
 */
public record Ratio(int right, int of) {

    /** Returns the ratio, 0 to 1; 0 if {@code of} is 0. */
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
