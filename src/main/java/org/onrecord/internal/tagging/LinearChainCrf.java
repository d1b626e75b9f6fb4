package org.onrecord.internal.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.LongLongMap;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001): the weights of each feature with each label,
 * and of each pair of labels. Immutable and safe to share.
 *
 * <p>File format, compressed by gzip: the {@linkplain ModelFile#header() header}, then in binary the greatest weight, the weights
 * of the pairs of labels, the number of features, and for each feature the difference of its hash to the one before, and a byte
 * for its weight with each label; the byte 127 is the greatest weight.
 */
public final class LinearChainCrf {
    /** Far more than any model has: a damaged file must not exhaust the memory. */
    private static final int MAX_FEATURES = 1 << 22;

    /** From the hash of a feature to its row in {@link #weights}. */
    private final LongLongMap rows;

    /** A weight for each feature and label, in steps. */
    private final byte[] weights;

    private final float step;
    private final float[][] pairs;

    private LinearChainCrf(LongLongMap rows, byte[] weights, float step, float[][] pairs) {
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
        try (var in = new DataInputStream(models.openCompressed(ModelFile.NAMES))) {
            return read(in);
        } catch (ModelFormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ModelFormatException("not a name model: " + models.nameOf(ModelFile.NAMES), e);
        }
    }

    private static LinearChainCrf read(DataInputStream in) throws IOException {
        float step = in.readFloat() / Byte.MAX_VALUE;
        var pairs = new float[Labels.COUNT + 1][Labels.COUNT + 1];
        for (float[] row : pairs) {
            for (int k = 0; k < row.length; k++) {
                row[k] = in.readFloat();
            }
        }
        int size = in.readInt();
        if (size < 0 || size > MAX_FEATURES) {
            throw new IOException("of " + size + " features");
        }
        var rows = new LongLongMap(size);
        var weights = new byte[size * Labels.COUNT];
        long key = 0;
        for (int i = 0; i < size; i++) {
            key += in.readLong();
            rows.put(key, i * Labels.COUNT);
            in.readFully(weights, i * Labels.COUNT, Labels.COUNT);
        }
        // Reading to the end makes gzip compare its checksum.
        if (in.read() >= 0) {
            throw new IOException("longer than it should be");
        }
        return new LinearChainCrf(rows, weights, step, pairs);
    }

    /**
     * Writes a model.
     *
     * @param features hashes in ascending order
     * @param weights for each feature a weight with each label
     * @param pairs for each label, {@link Labels#BORDER} included, a weight with each label after it
     */
    public static void write(OutputStream out, long[] features, float[] weights, float[][] pairs) throws IOException {
        float greatest = 0;
        for (float weight : weights) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        try (var data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            data.write((ModelFile.NAMES.header() + "\n").getBytes(StandardCharsets.UTF_8));
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
        data.writeInt(kept.length);
        long last = 0;
        for (int i : kept) {
            data.writeLong(features[i] - last);
            data.write(weights, i * Labels.COUNT, Labels.COUNT);
            last = features[i];
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
            if (weights[feature * Labels.COUNT + k] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the score of a token with each label. */
    float[] score(long[] features) {
        var sums = new int[Labels.COUNT];
        for (long feature : features) {
            int row = (int) rows.get(feature, -1);
            for (int label = 0; row >= 0 && label < Labels.COUNT; label++) {
                sums[label] += weights[row + label];
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
