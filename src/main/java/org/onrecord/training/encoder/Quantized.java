package org.onrecord.training.encoder;

/**
 * A matrix of bytes, of which each row or each column has a factor.
 *
 * @param values row by row
 * @param factors what the bytes of each row or column are multiplied by
 */
record Quantized(byte[] values, float[] factors) {

    /**
     * Returns the nearest bytes to a matrix, with a factor for each row.
     *
     * @param greatest what the greatest number of each row becomes, at most 127
     */
    static Quantized byRow(Tensor matrix, int greatest) {
        int columns = matrix.shape()[1];
        return of(matrix, matrix.shape()[0], at -> at / columns, greatest);
    }

    /** Returns the same with a factor for each column. */
    static Quantized byColumn(Tensor matrix, int greatest) {
        int columns = matrix.shape()[1];
        return of(matrix, columns, at -> at % columns, greatest);
    }

    private interface Group {
        /** Returns the row or column of the value at a position. */
        int of(int at);
    }

    private static Quantized of(Tensor matrix, int groups, Group group, int greatest) {
        float[] numbers = matrix.values();
        var factors = new float[groups];
        for (int i = 0; i < numbers.length; i++) {
            factors[group.of(i)] = Math.max(factors[group.of(i)], Math.abs(numbers[i]) / greatest);
        }
        var values = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            float factor = factors[group.of(i)];
            values[i] = factor == 0 ? 0 : (byte) Math.round(numbers[i] / factor);
        }
        return new Quantized(values, factors);
    }
}
