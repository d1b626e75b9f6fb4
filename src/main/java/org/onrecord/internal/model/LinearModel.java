package org.onrecord.internal.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A weight for each feature, or two, for two questions that are put about the same things. File format: one feature a line,
 * tab, weight.
 *
 * <p>A feature is looked up by the 64-bit hash of its name ({@link Fnv}): in a hundred
 * thousand names two that share one are as unlikely as one in a billion, and a file with such a pair is refused.
 */
public final class LinearModel {
    /** About how many features a model has. */
    private static final int EXPECTED = 1 << 16;

    /** By their features' hashes, the bits of the weights: the first question's in the lower half, 0 for none. */
    private final HashTable weights;

    private LinearModel(int features) {
        this.weights = new HashTable(features);
    }

    /** @throws ModelFormatException if the file is missing, a line is not of the format, or a feature is there twice */
    public static LinearModel load(ModelFolder models, String file) throws IOException {
        var model = new LinearModel(EXPECTED);
        model.read(models, file, 0);
        return model;
    }

    /** The same with a file for each of two questions. */
    public static LinearModel load(ModelFolder models, String first, String second) throws IOException {
        LinearModel model = load(models, first);
        model.read(models, second, Integer.SIZE);
        return model;
    }

    private void read(ModelFolder models, String file, int shift) throws IOException {
        models.eachLine(file, line -> {
            int tab = line.lastIndexOf('\t');
            put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)), shift);
        });
    }

    /** From weights in memory. */
    public static LinearModel of(Map<String, Float> weights) {
        return of(weights, Map.of());
    }

    /** From weights for each of two questions. */
    public static LinearModel of(Map<String, Float> first, Map<String, Float> second) {
        var model = new LinearModel(first.size());
        first.forEach((feature, weight) -> model.put(feature, weight, 0));
        second.forEach((feature, weight) -> model.put(feature, weight, Integer.SIZE));
        return model;
    }

    private void put(String feature, float weight, int shift) {
        long hash = hash(Fnv.START, feature);
        long before = weights.get(hash, 0);
        if ((int) (before >>> shift) != 0) {
            throw new IllegalArgumentException("twice: " + feature);
        }
        // minus zero has a bit, so that it is seen to be there
        long bits = Float.floatToRawIntBits(weight == 0 ? -0f : weight);
        weights.put(hash, before | (bits & 0xFFFFFFFFL) << shift);
    }

    /** The sum of the features' weights, for the first question. */
    public double score(Featured featured) {
        return scores(featured)[0];
    }

    /** The sums of the features' weights, for each of the two questions. */
    public double[] scores(Featured featured) {
        var sums = new double[2];
        featured.features(pieces -> {
            long bits = weights.get(hash(pieces), 0);
            sums[0] += first(bits);
            sums[1] += Float.intBitsToFloat((int) (bits >>> Integer.SIZE));
        });
        return sums;
    }

    /**
     * A feature and its weight.
     *
     * @param feature its name
     * @param weight for the first question
     */
    public record Ground(String feature, float weight) {}

    /** Those of the features that weigh most for the first question or against it, at most {@code count}; of equals, by name. */
    public List<Ground> strongest(Featured featured, int count) {
        var grounds = new ArrayList<Ground>();
        featured.features(pieces -> {
            float weight = first(weights.get(hash(pieces), 0));
            if (weight != 0) {
                grounds.add(new Ground(Featured.name(pieces), weight));
            }
        });
        grounds.sort(Comparator.comparingDouble((Ground ground) -> -Math.abs(ground.weight()))
                .thenComparing(Ground::feature));
        return List.copyOf(grounds.subList(0, Math.min(count, grounds.size())));
    }

    private static float first(long bits) {
        return Float.intBitsToFloat((int) bits);
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
