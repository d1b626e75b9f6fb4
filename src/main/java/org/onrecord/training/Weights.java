package org.onrecord.training;

import java.util.List;
import java.util.SortedMap;
import org.onrecord.internal.model.LinearModel;

/**
 * The learned weights of a {@link LinearModel}.
 *
 * @param weights by the features' names
 */
record Weights(SortedMap<String, Float> weights) {
    LinearModel model() {
        return LinearModel.of(weights);
    }

    /** Returns the lines of the model's file, in alphabetical order. */
    List<String> lines() {
        return weights.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .toList();
    }
}
