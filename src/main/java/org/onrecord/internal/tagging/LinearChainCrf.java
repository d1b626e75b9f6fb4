package org.onrecord.internal.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.HashIndex;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;
import org.onrecord.internal.model.NumberArrays;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001): the weights of each feature with each label,
 * and of each pair of labels. Immutable and safe to share.
 *
 * <p>File format, compressed by gzip: the {@linkplain ModelFile#header() header}, then in binary the greatest weight, the weights
 * of the pairs of labels, the {@link HashIndex} of the features, and for each feature, in the order of the index, a byte for its weight
 * with each label; the byte 127 is the greatest weight. The hashes in the index are those of {@link TemplateHash} followed by bits that
 * are 0.
 */
public final class LinearChainCrf {
    /** By how much the hashes are shifted: an index needs them in the upper bits. */
    private static final int SHIFT = Long.SIZE - TemplateHash.BITS;

    /**
     * Features none of whose weights has so many steps are not written: three in ten, which together change two names in ten thousand.
     */
    private static final int LEAST_STEPS = 2;

    /** From the hash of a feature to its row in {@link #weights}. */
    private final HashIndex rows;

    /** A weight for each feature and label, in steps. */
    private final byte[] weights;

    private final float step;
    private final float[][] pairs;

    private LinearChainCrf(HashIndex rows, byte[] weights, float step, float[][] pairs) {
        this.rows = rows;
        this.weights = weights;
        this.step = step;
        this.pairs = pairs;
    }

    /**
     * Loads a model.
     *
     * @throws ModelFormatException if the file is missing, is malformed or has another version
     */
    public static LinearChainCrf load(ModelFolder models) throws IOException {
        return models.read(ModelFile.NAMES, "a name model", LinearChainCrf::read);
    }

    private static LinearChainCrf read(DataInputStream in) throws IOException {
        float step = in.readFloat() / Byte.MAX_VALUE;
        var pairs = new float[Labels.COUNT + 1][Labels.COUNT + 1];
        for (float[] row : pairs) {
            for (int k = 0; k < row.length; k++) {
                row[k] = in.readFloat();
            }
        }
        HashIndex rows = HashIndex.read(in);
        return new LinearChainCrf(rows, NumberArrays.bytes(in, rows.size() * Labels.COUNT), step, pairs);
    }

    /**
     * Writes a model into a folder, without the features whose weights are hardly more than nothing.
     *
     * @param features hashes in ascending order
     * @param weights for each feature a weight with each label
     * @param pairs for each label, {@link Labels#BORDER} included, a weight with each label after it
     */
    public static void write(Path folder, long[] features, float[] weights, float[][] pairs) throws IOException {
        float greatest = 0;
        for (float weight : weights) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        try (DataOutputStream data = ModelFolder.create(folder, ModelFile.NAMES)) {
            data.writeFloat(greatest);
            for (float[] row : pairs) {
                for (float weight : row) {
                    data.writeFloat(weight);
                }
            }
            writeRows(data, features, inSteps(weights, greatest));
        }
    }

    /** Writes the features that have a weight other than 0. */
    private static void writeRows(DataOutputStream data, long[] features, byte[] weights) throws IOException {
        int[] kept = IntStream.range(0, features.length)
                .filter(i -> hasWeight(weights, i))
                .toArray();
        HashIndex.of(Arrays.stream(kept).mapToLong(i -> features[i] << SHIFT).toArray())
                .write(data);
        for (int i : kept) {
            data.write(weights, i * Labels.COUNT, Labels.COUNT);
        }
    }

    private static byte[] inSteps(float[] weights, float greatest) {
        var steps = new byte[weights.length];
        for (int k = 0; k < weights.length; k++) {
            steps[k] = (byte) Math.round(weights[k] / greatest * Byte.MAX_VALUE);
        }
        return steps;
    }

    private static boolean hasWeight(byte[] weights, int feature) {
        for (int k = 0; k < Labels.COUNT; k++) {
            if (Math.abs(weights[feature * Labels.COUNT + k]) >= LEAST_STEPS) {
                return true;
            }
        }
        return false;
    }

    /** Returns the score of a token with each label. */
    float[] score(long[] features) {
        var sums = new int[Labels.COUNT];
        for (long feature : features) {
            int row = rows.numberOf(feature << SHIFT);
            for (int label = 0; row >= 0 && label < Labels.COUNT; label++) {
                sums[label] += weights[row * Labels.COUNT + label];
            }
        }
        var scores = new float[Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            scores[label] = sums[label] * step;
        }
        return scores;
    }

    /** Returns the best sequence of labels for the tokens of a sentence, given their scores (Viterbi, 1967). */
    int[] best(float[][] scores) {
        int n = scores.length;
        var previous = new int[n][Labels.COUNT];
        float[] before = null;
        for (int i = 0; i < n; i++) {
            var total = new float[Labels.COUNT];
            for (int label = 0; label < Labels.COUNT; label++) {
                float best = Float.NEGATIVE_INFINITY;
                for (int last = 0; before != null && last < Labels.COUNT; last++) {
                    if (Labels.follows(last, label) && before[last] + pairs[last][label] > best) {
                        best = before[last] + pairs[last][label];
                        previous[i][label] = last;
                    }
                }
                if (before == null && Labels.follows(Labels.BORDER, label)) {
                    best = pairs[Labels.BORDER][label];
                }
                total[label] = best + scores[i][label];
            }
            before = total;
        }
        return trace(previous, before);
    }

    /** Follows the best sequence back from its end. */
    private int[] trace(int[][] previous, float @Nullable [] totals) {
        var labels = new int[previous.length];
        float best = Float.NEGATIVE_INFINITY;
        for (int label = 0; totals != null && label < Labels.COUNT; label++) {
            if (Labels.follows(label, Labels.BORDER) && totals[label] + pairs[label][Labels.BORDER] > best) {
                best = totals[label] + pairs[label][Labels.BORDER];
                labels[previous.length - 1] = label;
            }
        }
        for (int i = previous.length - 1; i > 0; i--) {
            labels[i - 1] = previous[i][labels[i]];
        }
        return labels;
    }
}
