package org.onrecord.internal.corenlp;

import org.jspecify.annotations.Nullable;

/** The weights that one value of a feature gives to tags. Immutable. */
final class TagWeights {
    private final int[] tags;
    private final float[] weights;

    /**
     * @param tags numbers of tags
     * @param weights the weight of each
     */
    TagWeights(int[] tags, float[] weights) {
        this.tags = tags;
        this.weights = weights;
    }

    /** Adds the weights to the scores of other features; does nothing if the value is unknown, that is, null. */
    static void add(@Nullable TagWeights value, double[] scores) {
        if (value != null) {
            for (int i = 0; i < value.tags.length; i++) {
                scores[value.tags[i]] += value.weights[i];
            }
        }
    }
}
