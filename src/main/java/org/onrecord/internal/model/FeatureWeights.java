package org.onrecord.internal.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights of features, as a file of {@code models/} has them.
 *
 * <p>File format, compressed by gzip: the {@linkplain ModelFile#header() header}; the {@link HashIndex} of the
 * features' names; then for each feature, in the order of the index, its weight in thousandths, as a short.
 *
 * @param features the hashes of the features' names
 * @param weights a weight for each of them, in the same order
 */
record FeatureWeights(HashIndex features, float[] weights) {
    private static final float STEPS = 1000;

    /**
     * Takes weights by the features' names.
     *
     * @throws IllegalArgumentException if two names have the same hash, which is less probable than one in a billion
     */
    static FeatureWeights of(Map<String, Float> byName) {
        var byHash = new HashMap<Long, Float>();
        byName.forEach((name, weight) -> {
            if (byHash.put(hash(name), weight) != null) {
                throw new IllegalArgumentException("two features have the hash of " + name);
            }
        });
        long[] hashes = byHash.keySet().stream()
                .sorted(Long::compareUnsigned)
                .mapToLong(hash -> hash)
                .toArray();
        var weights = new float[hashes.length];
        for (int i = 0; i < hashes.length; i++) {
            weights[i] = byHash.get(hashes[i]);
        }
        return new FeatureWeights(HashIndex.of(hashes), weights);
    }

    /** Returns the hash of the feature whose name is the joined text of {@code pieces}. */
    static long hash(Object... pieces) {
        return FeatureHash.spread(FeatureHash.of(pieces));
    }

    /**
     * Reads a file.
     *
     * @throws ModelFormatException if the file is missing, is malformed or has another version
     */
    static FeatureWeights read(ModelFolder models, ModelFile file) throws IOException {
        return models.read(file, "weights of features", FeatureWeights::read);
    }

    private static FeatureWeights read(DataInputStream in) throws IOException {
        HashIndex features = HashIndex.read(in);
        short[] steps = NumberArrays.shorts(in, features.size());
        var weights = new float[steps.length];
        for (int i = 0; i < weights.length; i++) {
            // the quotient of two small whole numbers is the float that is nearest to the decimal fraction
            weights[i] = steps[i] / STEPS;
        }
        return new FeatureWeights(features, weights);
    }

    /**
     * Writes a file into a folder.
     *
     * @throws IllegalArgumentException if a weight is not a number of thousandths that a short can hold
     */
    void write(Path folder, ModelFile file) throws IOException {
        try (DataOutputStream out = ModelFolder.create(folder, file)) {
            features.write(out);
            for (float weight : weights) {
                int steps = Math.round(weight * STEPS);
                if (steps != (short) steps || steps / STEPS != weight) {
                    throw new IllegalArgumentException(weight + " is no weight in thousandths");
                }
                out.writeShort(steps);
            }
        }
    }
}
