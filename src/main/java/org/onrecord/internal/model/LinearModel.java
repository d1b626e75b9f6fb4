package org.onrecord.internal.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A linear model: each feature has a weight, and the score of something is the sum of the weights of its features. A model can
 * have several outputs, which weigh the same features differently; asking for them together costs one look-up a feature.
 *
 * <p>There is a file of {@link FeatureWeights} for each output. Features are looked up by the 64-bit hashes of their names ({@link
 * FeatureHash}). Among a hundred thousand names the chance that two share a hash is below one in a billion; such a pair is refused in
 * training.
 */
public final class LinearModel {
    /** From the hash of a feature to its row in {@link #weights}. */
    private final HashIndex features;

    private final int outputs;

    /** A row for each feature, with a weight for each output. */
    private final float[] weights;

    private LinearModel(HashIndex features, int outputs, float[] weights) {
        this.features = features;
        this.outputs = outputs;
        this.weights = weights;
    }

    /**
     * Loads a model with an output for each file.
     *
     * @throws ModelFormatException if a file is missing, is malformed or has another version
     */
    public static LinearModel load(ModelFolder models, ModelFile... files) throws IOException {
        var outputs = new ArrayList<FeatureWeights>();
        for (ModelFile file : files) {
            outputs.add(FeatureWeights.read(models, file));
        }
        return joined(outputs);
    }

    /** Returns the model with one output and these weights, by the names of features. */
    public static LinearModel of(Map<String, Float> weights) {
        return of(List.of(weights));
    }

    /** Returns the model with an output for each map of weights, by the names of features. */
    public static LinearModel of(List<Map<String, Float>> outputs) {
        return joined(outputs.stream().map(FeatureWeights::of).toList());
    }

    /**
     * Writes the weights of one output into a folder, which {@link #load} reads. The weights are rounded to thousandths before.
     *
     * @param weights by the names of features
     * @throws IllegalArgumentException if a weight is not rounded, or is greater than 32 or less than -32
     */
    public static void write(Path folder, ModelFile file, Map<String, Float> weights) throws IOException {
        FeatureWeights.of(weights).write(folder, file);
    }

    private static LinearModel joined(List<FeatureWeights> outputs) {
        if (outputs.size() == 1) {
            return new LinearModel(outputs.get(0).features(), 1, outputs.get(0).weights());
        }
        HashIndex features =
                HashIndex.joined(outputs.stream().map(FeatureWeights::features).toList());
        var weights = new float[features.size() * outputs.size()];
        for (int output = 0; output < outputs.size(); output++) {
            FeatureWeights own = outputs.get(output);
            for (int i = 0; i < own.weights().length; i++) {
                weights[features.numberOf(own.features().hash(i)) * outputs.size() + output] = own.weights()[i];
            }
        }
        return new LinearModel(features, outputs.size(), weights);
    }

    /** Returns the score for the first output. */
    public double score(FeatureSource source) {
        return scores(source)[0];
    }

    /** Returns the score for each output. */
    public double[] scores(FeatureSource source) {
        // First all hashes, then all look-ups: so the processor waits for several parts of a large table at the same
        // time.
        var hashes = new Hashes();
        source.features(pieces -> hashes.add(FeatureWeights.hash(pieces)));
        var sums = new double[outputs];
        for (int i = 0; i < hashes.size; i++) {
            int row = features.numberOf(hashes.values[i]);
            for (int output = 0; row >= 0 && output < outputs; output++) {
                sums[output] += weights[row * outputs + output];
            }
        }
        return sums;
    }

    /** The hashes of the features of one source. */
    private static final class Hashes {
        private long[] values = new long[64];
        private int size;

        void add(long hash) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = hash;
        }
    }

    /**
     * What a feature adds to the first output's score.
     *
     * @param feature its name
     * @param weight its weight, not 0
     */
    public record Contribution(String feature, float weight) {}

    /**
     * Returns the features with the greatest weights for the first output, positive or negative, the greatest first and equal
     * ones by name; at most {@code count}.
     */
    public List<Contribution> strongest(FeatureSource source, int count) {
        var contributions = new ArrayList<Contribution>();
        source.features(pieces -> {
            int row = row(pieces);
            if (row >= 0 && weights[row * outputs] != 0) {
                contributions.add(new Contribution(FeatureSource.name(pieces), weights[row * outputs]));
            }
        });
        contributions.sort(Comparator.comparingDouble((Contribution c) -> -Math.abs(c.weight()))
                .thenComparing(Contribution::feature));
        return List.copyOf(contributions.subList(0, Math.min(count, contributions.size())));
    }

    /** Returns the row of a feature; -1 if the model does not know it. */
    private int row(Object[] pieces) {
        return features.numberOf(FeatureWeights.hash(pieces));
    }
}
