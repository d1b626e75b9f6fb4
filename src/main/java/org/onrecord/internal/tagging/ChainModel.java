package org.onrecord.internal.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.onrecord.internal.model.LongLongMap;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001): of each feature with each
 * label, and of each label after each. File format, compressed: the {@linkplain ModelFile#header() header}, the greatest weight, the weights of label
 * pairs, the number of features, then for each feature the difference of its hash to the last one's, and a byte for each label,
 * 127 for the greatest weight.
 */
public final class ChainModel {
    /** Many times what is ever learned: a damaged file must not claim all memory. */
    private static final int MOST_FEATURES = 1 << 22;

    private final LongLongMap rows;
    private final byte[] weights;
    private final float step;
    private final float[][] pairs;

    private ChainModel(LongLongMap rows, byte[] weights, float step, float[][] pairs) {
        this.rows = rows;
        this.weights = weights;
        this.step = step;
        this.pairs = pairs;
    }

    /** @throws ModelFormatException if the file is missing or is not of the format */
    public static ChainModel load(ModelFolder models) throws IOException {
        try (var in = new DataInputStream(models.openCompressed(ModelFile.NAMES))) {
            float step = in.readFloat() / Byte.MAX_VALUE;
            var pairs = new float[Labels.COUNT + 1][Labels.COUNT + 1];
            for (float[] row : pairs) {
                for (int k = 0; k < row.length; k++) {
                    row[k] = in.readFloat();
                }
            }
            int size = in.readInt();
            if (size < 0 || size > MOST_FEATURES) {
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
            // Only at the end of the file is its checksum looked at.
            if (in.read() >= 0) {
                throw new IOException("longer than it should be");
            }
            return new ChainModel(rows, weights, step, pairs);
        } catch (ModelFormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ModelFormatException("not a name model: " + models.nameOf(ModelFile.NAMES), e);
        }
    }

    /**
     * Writes a model.
     *
     * @param features in ascending order
     * @param weights for each feature one of each label
     * @param pairs for each label, {@link Labels#BORDER} included, one of each label after it
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
            int kept = 0;
            for (int i = 0; i < features.length; i++) {
                kept += counts(weights, i, greatest) ? 1 : 0;
            }
            data.writeInt(kept);
            long last = 0;
            for (int i = 0; i < features.length; i++) {
                if (counts(weights, i, greatest)) {
                    data.writeLong(features[i] - last);
                    for (int k = 0; k < Labels.COUNT; k++) {
                        data.writeByte(inSteps(weights[i * Labels.COUNT + k], greatest));
                    }
                    last = features[i];
                }
            }
        }
    }

    /** Whether anything is left of a feature's weights when they are rounded. */
    private static boolean counts(float[] weights, int feature, float greatest) {
        for (int k = 0; k < Labels.COUNT; k++) {
            if (inSteps(weights[feature * Labels.COUNT + k], greatest) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int inSteps(float weight, float greatest) {
        return Math.round(weight / greatest * Byte.MAX_VALUE);
    }

    /** The best labels for a sequence of tokens, given the scores of each with each label (Viterbi, 1967). */
    int[] best(float[][] scores) {
        int n = scores.length;
        var back = new int[n][Labels.COUNT];
        float[] before = null;
        for (int i = 0; i < n; i++) {
            float[] own = scores[i];
            var total = new float[Labels.COUNT];
            for (int label = 0; label < Labels.COUNT; label++) {
                float best = Float.NEGATIVE_INFINITY;
                for (int last = 0; before != null && last < Labels.COUNT; last++) {
                    if (Labels.follows(last, label) && before[last] + pairs[last][label] > best) {
                        best = before[last] + pairs[last][label];
                        back[i][label] = last;
                    }
                }
                if (before == null && Labels.follows(Labels.BORDER, label)) {
                    best = pairs[Labels.BORDER][label];
                }
                total[label] = best + own[label];
            }
            before = total;
        }
        return trace(back, before);
    }

    private int[] trace(int[][] back, float[] last) {
        var labels = new int[back.length];
        float best = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < Labels.COUNT && last != null; label++) {
            if (Labels.follows(label, Labels.BORDER) && last[label] + pairs[label][Labels.BORDER] > best) {
                best = last[label] + pairs[label][Labels.BORDER];
                labels[back.length - 1] = label;
            }
        }
        for (int i = back.length - 1; i > 0; i--) {
            labels[i - 1] = back[i][labels[i]];
        }
        return labels;
    }

    /** The score of a token with each label, given its features. */
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
}
