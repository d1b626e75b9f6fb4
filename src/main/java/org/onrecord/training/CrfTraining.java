package org.onrecord.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.onrecord.internal.tagging.Labels;

/**
 * One training of a linear-chain conditional random field: stochastic gradient ascent on the likelihood of one sentence at a time,
 * step sizes by AdaGrad (Duchi, Hazan and Singer, 2011), dropout of features, weights averaged over the second half of the rounds. Not
 * safe to share.
 */
final class CrfTraining {
    private static final double RATE = 0.1;
    private static final double TINY = 1e-6;

    /** Gradients smaller than this have no noticeable effect. */
    private static final double NOTHING = 1e-4;

    private final List<Sample> data;
    private final float[] priors;
    private final double dropped;
    private final Random random;
    private final float[] weights;
    private final float[][] pairs = new float[Labels.COUNT + 1][Labels.COUNT + 1];

    /** A sentence: the indices of each token's features, and the tokens' labels. */
    record Sample(int[][] features, int[] labels) {}

    /**
     * Begins without any weights.
     *
     * @param data the sentences, which others may read at the same time
     * @param priors for each feature
     * @param dropped the share of a token's features that is dropped at a step, from 0 to below 1
     */
    CrfTraining(List<Sample> data, float[] priors, double dropped, Random random) {
        this.data = new ArrayList<>(data);
        this.priors = priors;
        this.dropped = dropped;
        this.random = random;
        this.weights = new float[priors.length * Labels.COUNT];
    }

    /** Goes through the data, in another order each time. */
    CrfTraining run(int rounds) {
        int averaged = Math.max(1, rounds / 2);
        var sums = new double[weights.length];
        var pairSums = new double[pairs.length][pairs.length];
        var squares = new float[weights.length];
        var pairSquares = new double[pairs.length][pairs.length];
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(data, random);
            for (Sample sample : data) {
                step(thinned(sample), squares, pairSquares);
            }
            if (round >= rounds - averaged) {
                add(weights, sums);
                for (int label = 0; label < pairs.length; label++) {
                    add(pairs[label], pairSums[label]);
                }
            }
        }
        divide(sums, averaged, weights);
        for (int label = 0; label < pairs.length; label++) {
            divide(pairSums[label], averaged, pairs[label]);
        }
        return this;
    }

    private static void add(float[] numbers, double[] sums) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += numbers[k];
        }
    }

    private static void divide(double[] sums, int count, float[] means) {
        for (int k = 0; k < sums.length; k++) {
            means[k] = (float) (sums[k] / count);
        }
    }

    private Sample thinned(Sample sample) {
        var kept = new int[sample.features().length][];
        for (int i = 0; i < kept.length; i++) {
            int[] all = sample.features()[i];
            var some = new int[all.length];
            int n = 0;
            for (int feature : all) {
                if (random.nextDouble() >= dropped) {
                    some[n++] = feature;
                }
            }
            kept[i] = Arrays.copyOf(some, n);
        }
        return new Sample(kept, sample.labels());
    }

    private void step(Sample sample, float[] squares, double[][] pairSquares) {
        var chain = new CrfLikelihood(scores(sample.features()), pairs);
        int[] gold = sample.labels();
        for (int i = 0; i < gold.length; i++) {
            double[] gradient = chain.labelGradient(i, gold[i]);
            if (Arrays.stream(gradient).allMatch(g -> Math.abs(g) < NOTHING)) {
                continue;
            }
            for (int feature : sample.features()[i]) {
                int row = feature * Labels.COUNT;
                for (int label = 0; label < Labels.COUNT; label++) {
                    double g = gradient[label] - priors[feature] * weights[row + label];
                    squares[row + label] += (float) (g * g);
                    weights[row + label] += (float) (RATE * g / Math.sqrt(squares[row + label] + TINY));
                }
            }
        }
        double[][] gradient = chain.pairGradient(gold);
        for (int a = 0; a <= Labels.COUNT; a++) {
            for (int b = 0; b <= Labels.COUNT; b++) {
                if (gradient[a][b] != 0) {
                    pairSquares[a][b] += gradient[a][b] * gradient[a][b];
                    pairs[a][b] += (float) (RATE * gradient[a][b] / Math.sqrt(pairSquares[a][b] + TINY));
                }
            }
        }
    }

    private double[][] scores(int[][] tokens) {
        var scores = new double[tokens.length][Labels.COUNT];
        for (int i = 0; i < tokens.length; i++) {
            for (int feature : tokens[i]) {
                for (int label = 0; label < Labels.COUNT; label++) {
                    scores[i][label] += weights[feature * Labels.COUNT + label];
                }
            }
        }
        return scores;
    }

    /** Returns the mean weights: for each feature, one for each label. */
    float[] weights() {
        return weights;
    }

    /** Returns the mean weights of pairs: for each label, the border of a sentence included, one for each label after it. */
    float[][] pairs() {
        return pairs;
    }
}
