package org.onrecord.internal.corenlp;

import org.onrecord.internal.model.FeatureHash;
import org.onrecord.internal.model.HashIndex;

/** The weights that features give to tags: a feature is a template with a value. Immutable. */
final class TagWeights {
    private final HashIndex features;
    private final int[] starts;
    private final byte[] tags;
    private final float[] weights;

    /**
     * @param features the {@linkplain TagFile#featureHash hashes} of the features
     * @param starts for each feature the position of its first weight, and last the number of weights
     * @param tags the numbers of the tags that the weights are for
     * @param weights the weights
     */
    TagWeights(HashIndex features, int[] starts, byte[] tags, float[] weights) {
        this.features = features;
        this.starts = starts;
        this.tags = tags;
        this.weights = weights;
    }

    /** Returns the number of a feature for {@link #add}; -1 if it has no weights. */
    int feature(int template, CharSequence value) {
        return feature(template, FeatureHash.of(value, 0, value.length()));
    }

    /** Returns the number of a feature whose value is given as {@link FeatureHash#of}; -1 if it has no weights. */
    int feature(int template, long value) {
        return features.numberOf(TagFile.featureHash(template, value));
    }

    /** Adds the weights of a feature to the scores of tags; does nothing for -1. */
    void add(int feature, double[] scores) {
        if (feature >= 0) {
            for (int i = starts[feature]; i < starts[feature + 1]; i++) {
                scores[tags[i]] += weights[i];
            }
        }
    }
}
