package org.onrecord.internal.model;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A weight for each feature. File format: one feature a line, tab, weight.
 *
 * <p>A feature is looked up by the 64-bit hash of its name (Fowler, Noll and Vo's FNV-1a over UTF-16 units): in a hundred
 * thousand names two that share one are as unlikely as one in a billion, and a file with such a pair is refused.
 */
public final class LinearModel {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** The bits of the weights, by their features' hashes. */
    private final HashTable weights;

    private LinearModel(int features) {
        this.weights = new HashTable(features);
    }

    /** @throws ModelFormatException if the file is missing, a line is not of the format, or a feature is there twice */
    public static LinearModel load(ModelFolder models, String file) throws IOException {
        List<String> lines = models.lines(file);
        var model = new LinearModel(lines.size());
        for (String line : lines) {
            int tab = line.lastIndexOf('\t');
            try {
                model.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
            } catch (RuntimeException e) {
                throw new ModelFormatException(
                        "not \"feature, weight\", or there twice: " + line + " in " + models.nameOf(file), e);
            }
        }
        return model;
    }

    /** From weights in memory. */
    public static LinearModel of(Map<String, Float> weights) {
        var model = new LinearModel(weights.size());
        weights.forEach(model::put);
        return model;
    }

    private void put(String feature, float weight) {
        long hash = hash(BASIS, feature);
        if (weight(hash) != 0) {
            throw new IllegalArgumentException("twice: " + feature);
        }
        weights.put(hash, Float.floatToRawIntBits(weight));
    }

    /** 0 for a feature that was never learned. */
    public float weight(String feature) {
        return weight(hash(BASIS, feature));
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
        long hash = BASIS;
        for (Object piece : pieces) {
            hash = piece instanceof Character unit ? (hash ^ unit) * PRIME : hash(hash, piece.toString());
        }
        return hash;
    }

    private static long hash(long seed, String text) {
        long hash = seed;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
