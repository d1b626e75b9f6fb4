package org.onrecord.internal.corenlp;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How much one value of a feature speaks for each tag that it says anything about. */
final class TagWeights {
    private int[] tags = new int[2];
    private double[] weights = new double[2];
    private int size;

    /** Only while a model is read. */
    void put(int tag, double weight) {
        if (size == tags.length) {
            resize(2 * size);
        }
        tags[size] = tag;
        weights[size++] = weight;
    }

    /** Gives back what room is left. */
    void trim() {
        resize(size);
    }

    private void resize(int length) {
        tags = Arrays.copyOf(tags, length);
        weights = Arrays.copyOf(weights, length);
    }

    /** Adds the weights to those of other features; nothing where a value was never seen, which is null. */
    static void add(@Nullable TagWeights value, double[] scores) {
        if (value != null) {
            for (int i = 0; i < value.size; i++) {
                scores[value.tags[i]] += value.weights[i];
            }
        }
    }
}
