package org.onrecord.training.encoder;

/**
 * An array of numbers with any number of dimensions; the last index varies fastest.
 *
 * @param shape the size of each dimension
 * @param values as many numbers as the product of the sizes
 */
public record Tensor(int[] shape, float[] values) {
    /** Checks that the values fill the shape. */
    public Tensor {
        long size = 1;
        for (int length : shape) {
            size *= length;
        }
        if (size != values.length) {
            throw new IllegalArgumentException(values.length + " values for a tensor of " + size);
        }
    }

    /** Returns a tensor of zeros. */
    public static Tensor zeros(int... shape) {
        int size = 1;
        for (int length : shape) {
            size *= length;
        }
        return new Tensor(shape, new float[size]);
    }
}
