package org.onrecord.internal.model;

import java.io.IOException;
import java.util.Map;

/**
 * A weight for each feature. File format: one feature a line, tab, weight.
 *
 * <p>A feature is looked up by the 64-bit hash of its name ({@link Fnv}): in a hundred
 * thousand names two that share one are as unlikely as one in a billion, and a file with such a pair is refused.
 */
public final class LinearModel {
    /** What no weight has for its bits: they are one of those of "not a number". */
    private static final int NONE = -1;

    /** About how many features a model has. */
    private static final int EXPECTED = 1 << 16;

    /** The bits of the weights, by their features' hashes. */
    private final HashTable weights;

    private LinearModel(int features) {
        this.weights = new HashTable(features);
    }

    /** @throws ModelFormatException if the file is missing, a line is not of the format, or a feature is there twice */
    public static LinearModel load(ModelFolder models, String file) throws IOException {
        var model = new LinearModel(EXPECTED);
        models.eachLine(file, line -> {
            int tab = line.lastIndexOf('\t');
            model.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
        });
        return model;
    }

    /** From weights in memory. */
    public static LinearModel of(Map<String, Float> weights) {
        var model = new LinearModel(weights.size());
        weights.forEach(model::put);
        return model;
    }

    private void put(String feature, float weight) {
        long hash = hash(Fnv.START, feature);
        if (weights.get(hash, NONE) != NONE) {
            throw new IllegalArgumentException("twice: " + feature);
        }
        weights.put(hash, Float.floatToRawIntBits(weight));
    }

    /** 0 for a feature that was never learned. */
    public float weight(String feature) {
        return weight(hash(Fnv.START, feature));
    }

    private float weight(long hash) {
        return Float.intBitsToFloat(weights.get(hash, 0));
    }

    /** The sum of the features' weights. */
    public double score(Featured featured) {
        return scores(featured, this)[0];
    }

    /** The sums of the features' weights by several models. */
    public static double[] scores(Featured featured, LinearModel... models) {
        double[] sums = new double[models.length];
        featured.features(pieces -> {
            long hash = hash(pieces);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += models[i].weight(hash);
            }
        });
        return sums;
    }

    private static long hash(Object[] pieces) {
        long hash = Fnv.START;
        for (Object piece : pieces) {
            hash = piece instanceof Character unit ? Fnv.then(hash, unit) : hash(hash, piece.toString());
        }
        return hash;
    }

    private static long hash(long before, String text) {
        return Fnv.then(before, text, 0, text.length());
    }
}
