package org.onrecord.internal.encoder;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.SourceEvidence;

/**
 * Vectors of the tokens of one window, by which the source of a quotation is found. The probability that a source begins with a token,
 * or ends with it, is proportional to e to the power of the product of two vectors, divided by the root of their size: one of the token,
 * and one of the quotation, which is the sum of a vector of its first and one of its last token (Vinyals et al., "Pointer networks",
 * 2015). The sign that begins the window stands for "no token of the window". Immutable.
 *
 * <p>Vectors of quotations are kept only of tokens beside a quotation mark or after a colon, and those of sources as bytes: a long
 * article has many.
 */
final class SourceVectors {
    private static final int ENDS = SourceVector.ENDS;

    /** The vectors of a token as a source come first; those of a quotation are kept from here on. */
    private static final int QUOTATION = SourceVector.OF_FIRST_WORD.position(0);

    /** The characters that open or close quotations, in one way or another, and the one after a label. */
    private static final String MARKS = "\"'`´“”„‟«»‹›‘’‚‛″′「」『』:";

    /** The least logarithm of the probability of an end. */
    private static final double LEAST = -12;

    private final int start;
    private final int first;
    private final int end;

    /** The sign that begins the window, and then its tokens: for each end a vector. */
    private final byte[][] sources;

    /** What the bytes are multiplied by. */
    private final float factor;

    /** The vectors of tokens as the first and as the last of a quotation; null for those beside no mark. */
    private final float[][] quotations;

    /**
     * Copies the vectors of a window.
     *
     * @param scores what the network says of each sub-word
     * @param from where the vectors begin there
     */
    SourceVectors(Analysis analysis, Window window, float[][] scores, int from) {
        start = window.start();
        first = window.first();
        end = window.end();
        int split = from + (scores[0].length - from) / SourceVector.COUNT * QUOTATION;
        factor = greatest(window, scores, from, split) / Byte.MAX_VALUE;
        sources = new byte[end - start + 1][];
        quotations = new float[end - start][];
        sources[0] = bytes(scores[0], from, split);
        for (int i = start; i < end; i++) {
            float[] own = scores[window.of(i)];
            sources[i - start + 1] = bytes(own, from, split);
            if (isBesideMark(analysis, i)) {
                quotations[i - start] = Arrays.copyOfRange(own, split, own.length);
            }
        }
    }

    private static float greatest(Window window, float[][] scores, int from, int split) {
        float greatest = Float.MIN_NORMAL;
        for (int at : window.starts()) {
            for (int d = from; d < split; d++) {
                greatest = Math.max(greatest, Math.abs(scores[at][d]));
            }
        }
        for (int d = from; d < split; d++) {
            greatest = Math.max(greatest, Math.abs(scores[0][d]));
        }
        return greatest;
    }

    private byte[] bytes(float[] numbers, int from, int split) {
        var bytes = new byte[split - from];
        for (int d = 0; d < bytes.length; d++) {
            bytes[d] = (byte) Math.round(numbers[from + d] / factor);
        }
        return bytes;
    }

    /** Tells whether a quotation can begin or end with a token; one that is longer than the window goes on before its start. */
    private boolean isBesideMark(Analysis analysis, int token) {
        return token == start
                || isMark(analysis, token - 1)
                || isMark(analysis, token + 1)
                || endsParagraph(analysis, token);
    }

    private static boolean isMark(Analysis analysis, int token) {
        if (token < 0 || token >= analysis.size()) {
            return true;
        }
        String text = analysis.token(token).text();
        return MARKS.indexOf(text.charAt(0)) >= 0 || MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Tells whether a turn of a transcript, or a quotation that goes on in the next paragraph, can end with a token. */
    private static boolean endsParagraph(Analysis analysis, int token) {
        return token + 1 == analysis.size()
                || analysis.sentenceOf(token).paragraph()
                        != analysis.sentenceOf(token + 1).paragraph();
    }

    /** Returns the index after its last token. */
    int end() {
        return end;
    }

    /**
     * Returns what the vectors say of the source of a stretch; null if they say nothing.
     *
     * @param from index of the stretch's first token; earlier tokens than those of the window do not count
     * @param to index after its last token, which is one of the window's own
     * @param share how much it counts beside a ranker, 0 to 1
     */
    SourceEvidence.@Nullable Opinion of(int from, int to, double share) {
        if (from >= to || to <= first || to > end) {
            return null;
        }
        float[] opening = quotations[Math.max(from, start) - start];
        float[] closing = quotations[to - 1 - start];
        return opening == null || closing == null ? null : new Ends(opening, closing, share);
    }

    /** The logarithms of the probabilities of both ends; what is said of a phrase is their mean. */
    private final class Ends implements SourceEvidence.Opinion {
        private final double[][] ends = new double[ENDS][];
        private final double share;

        Ends(float[] opening, float[] closing, double share) {
            this.share = share;
            int size = opening.length / (SourceVector.COUNT - QUOTATION);
            for (int k = 0; k < ENDS; k++) {
                int first = (SourceVector.OF_FIRST_WORD.position(k) - QUOTATION) * size;
                int last = (SourceVector.OF_LAST_WORD.position(k) - QUOTATION) * size;
                var asking = new double[size];
                for (int d = 0; d < size; d++) {
                    asking[d] = (opening[first + d] + closing[last + d]) * factor / Math.sqrt(size);
                }
                ends[k] = probabilities(asking, SourceVector.OF_SOURCE.position(k) * size);
            }
        }

        private double[] probabilities(double[] asking, int from) {
            var logs = new double[sources.length];
            double greatest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < logs.length; i++) {
                for (int d = 0; d < asking.length; d++) {
                    logs[i] += asking[d] * sources[i][from + d];
                }
                greatest = Math.max(greatest, logs[i]);
            }
            double sum = 0;
            for (double log : logs) {
                sum += StrictMath.exp(log - greatest);
            }
            double all = greatest + StrictMath.log(sum);
            for (int i = 0; i < logs.length; i++) {
                logs[i] = Math.max(LEAST, logs[i] - all);
            }
            return logs;
        }

        @Override
        public double of(int from, int to) {
            return from < start || to > end ? ofNobody() : (ends[0][from - start + 1] + ends[1][to - start]) / ENDS;
        }

        @Override
        public double ofNobody() {
            return (ends[0][0] + ends[1][0]) / ENDS;
        }

        @Override
        public double share() {
            return share;
        }
    }
}
