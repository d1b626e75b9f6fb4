package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFile;

/**
 * The learned weights of a {@link LinearModel}.
 *
 * @param weights by the features' names
 */
record Weights(SortedMap<String, Float> weights) {
    LinearModel model() {
        return LinearModel.of(weights);
    }

    /**
     * Returns the weights with which the probabilities are less sure, or surer, by as much as a temperature says, and the order of
     * the alternatives is the same (Guo and others, 2017).
     *
     * @param temperature above 0; above 1 for less sure
     */
    Weights at(double temperature) {
        var scaled = new TreeMap<String, Float>();
        weights.forEach((feature, weight) -> {
            float rounded = (float) (StrictMath.rint(weight / temperature * 1000) / 1000);
            if (rounded != 0) {
                scaled.put(feature, rounded);
            }
        });
        return new Weights(scaled);
    }

    /** Returns these weights without those that are nearer to 0 than {@code least}. */
    Weights without(float least) {
        var greater = new TreeMap<>(weights);
        greater.values().removeIf(weight -> Math.abs(weight) < least);
        return new Weights(greater);
    }

    /** Returns these weights and those of other features. */
    Weights and(Weights others) {
        var all = new TreeMap<>(weights);
        all.putAll(others.weights);
        return new Weights(all);
    }

    /** Writes the model's file into a folder. */
    void write(Path folder, ModelFile file) throws IOException {
        LinearModel.write(folder, file, weights);
    }
}
