package org.onrecord.internal.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A linear model: each feature has a weight, and the score of something is the sum of the weights of its features. A model can
 * have several outputs, which weigh the same features differently; asking for them together costs one look-up a feature.
 *
 * <p>File format, a file for each output: the {@linkplain ModelFile#header() header}, then a line for each feature with its
 * name, a tab and its weight.
 *
 * <p>A feature is looked up by the 64-bit hash of its name ({@link FeatureHash}). Among a hundred thousand names the chance
 * that two share a hash is below one in a billion; a file with such a pair is refused.
 */
public final class LinearModel {
    /** About how many features a model has. */
    private static final int EXPECTED_FEATURES = 1 << 16;

    /** From the hash of a feature to its row in {@link #weights}. */
    private final LongLongMap rows = new LongLongMap(EXPECTED_FEATURES);

    private final int outputs;

    /** A row for each feature, with a weight for each output. */
    private float[] weights;

    private int features;

    private LinearModel(int outputs) {
        this.outputs = outputs;
        this.weights = new float[outputs * EXPECTED_FEATURES];
    }

    /**
     * Loads a model with an output for each file.
     *
     * @throws ModelFormatException if a file is missing or has another version, a line is malformed, or a feature occurs twice
     */
    public static LinearModel load(ModelFolder models, ModelFile... files) throws IOException {
        var model = new LinearModel(files.length);
        for (int output = 0; output < files.length; output++) {
            var column = model.new Column(output);
            models.eachLine(files[output], line -> {
                int tab = line.lastIndexOf('\t');
                column.set(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
            });
        }
        return model;
    }

    /** Returns the model with one output and these weights. */
    public static LinearModel of(Map<String, Float> weights) {
        return of(List.of(weights));
    }

    /** Returns the model with an output for each map of weights. */
    public static LinearModel of(List<Map<String, Float>> outputs) {
        var model = new LinearModel(outputs.size());
        for (int output = 0; output < outputs.size(); output++) {
            outputs.get(output).forEach(model.new Column(output)::set);
        }
        return model;
    }

    /** The weights for one output while they are read. */
    private final class Column {
        private final int output;
        private final BitSet given = new BitSet();

        Column(int output) {
            this.output = output;
        }

        void set(String feature, float weight) {
            long hash = FeatureHash.of(feature);
            int row = (int) rows.get(hash, features);
            if (given.get(row)) {
                throw new IllegalArgumentException("twice: " + feature);
            }
            given.set(row);
            if (row == features) {
                rows.put(hash, row);
                features++;
                if (features * outputs > weights.length) {
                    weights = Arrays.copyOf(weights, 2 * weights.length);
                }
            }
            weights[row * outputs + output] = weight;
        }
    }

    /** Returns the score for the first output. */
    public double score(FeatureSource source) {
        return scores(source)[0];
    }

    /** Returns the score for each output. */
    public double[] scores(FeatureSource source) {
        var sums = new double[outputs];
        source.features(pieces -> {
            int row = row(pieces);
            for (int output = 0; row >= 0 && output < outputs; output++) {
                sums[output] += weights[row * outputs + output];
            }
        });
        return sums;
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
        return (int) rows.get(FeatureHash.of(pieces), -1);
    }
}
