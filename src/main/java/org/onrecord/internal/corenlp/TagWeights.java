package org.onrecord.internal.corenlp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The weights that one value of a feature gives to tags. */
final class TagWeights {
    private int[] tags = new int[2];
    private double[] weights = new double[2];
    private int size;

    /** Adds a weight; called only while a model is read. */
    void put(int tag, double weight) {
        if (size == tags.length) {
            resize(2 * size);
        }
        tags[size] = tag;
        weights[size++] = weight;
    }

    /** Frees the unused memory. */
    void trim() {
        resize(size);
    }

    private void resize(int length) {
        tags = Arrays.copyOf(tags, length);
        weights = Arrays.copyOf(weights, length);
    }

    /** Adds the weights to the scores of other features; does nothing if the value is unknown, that is, null. */
    static void add(@Nullable TagWeights value, double[] scores) {
        if (value != null) {
            for (int i = 0; i < value.size; i++) {
                scores[value.tags[i]] += value.weights[i];
            }
        }
    }
}
