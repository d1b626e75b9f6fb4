package org.onrecord.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.onrecord.internal.model.LongLongMap;
import org.onrecord.internal.tagging.Labels;

/**
 * Fits a linear-chain conditional random field by stochastic gradient ascent on the likelihood of one sentence at a time: step sizes by
 * AdaGrad (Duchi, Hazan and Singer, 2011), dropout of features, weights averaged over the last rounds and over several trainings, which
 * differ in the order of the sentences and in what is dropped. It uses one thread, fixed seeds and StrictMath, so the same data give the
 * same weights.
 */
final class CrfTrainer {
    private static final long SEED = 20261124;
    private static final double RATE = 0.1;

    /** A small prior, because dropout regularizes as well. */
    private static final double PRIOR = 1;

    private static final double TINY = 1e-6;

    /** Gradients smaller than this have no noticeable effect. */
    private static final double NOTHING = 1e-4;

    private final int trainings;
    private final int rounds;
    private final double dropped;
    private final int leastCount;

    private final List<long[][]> sentences = new ArrayList<>();
    private final List<int[]> labels = new ArrayList<>();

    private long[] features = {};
    private float[] weights = {};
    private final float[][] pairs = new float[Labels.COUNT + 1][Labels.COUNT + 1];

    /**
     * @param trainings the number of trainings; their weights are averaged
     * @param rounds the number of passes over the data; the weights of the second half are averaged
     * @param dropped the share of a token's features that is dropped at a step, from 0 to below 1
     * @param leastCount features that occur less often are not learned
     */
    CrfTrainer(int trainings, int rounds, double dropped, int leastCount) {
        this.trainings = trainings;
        this.rounds = rounds;
        this.dropped = dropped;
        this.leastCount = leastCount;
    }

    /** Adds a sentence: the features of each token and its label. */
    void add(long[][] tokens, int[] gold) {
        if (tokens.length > 0) {
            sentences.add(tokens);
            labels.add(gold);
        }
    }

    /** Learns from the sentences that were added. */
    void train() {
        var counts = new LongLongMap(1 << 22);
        for (long[][] sentence : sentences) {
            for (long[] token : sentence) {
                for (long feature : token) {
                    counts.put(feature, counts.get(feature, 0) + 1);
                }
            }
        }
        features = counts.keysWithAtLeast(leastCount);
        var index = new LongLongMap(features.length);
        var priors = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            index.put(features[i], i);
            priors[i] = (float) (PRIOR / counts.get(features[i], 1));
        }
        var data = new ArrayList<Sample>(sentences.size());
        for (int s = 0; s < sentences.size(); s++) {
            data.add(new Sample(indices(sentences.set(s, null), index), labels.get(s)));
        }
        sentences.clear();
        fit(data, priors);
    }

    private record Sample(int[][] features, int[] labels) {}

    private static int[][] indices(long[][] sentence, LongLongMap index) {
        var indices = new int[sentence.length][];
        for (int i = 0; i < sentence.length; i++) {
            indices[i] = Arrays.stream(sentence[i])
                    .mapToInt(feature -> (int) index.get(feature, -1))
                    .filter(k -> k >= 0)
                    .toArray();
        }
        return indices;
    }

    private void fit(List<Sample> data, float[] priors) {
        var sums = new double[features.length * Labels.COUNT];
        var pairSums = new double[Labels.COUNT + 1][Labels.COUNT + 1];
        for (int training = 0; training < trainings; training++) {
            addTraining(data, priors, new Random(SEED + training), sums, pairSums);
        }
        int averaged = trainings * lastRounds();
        for (int k = 0; k < sums.length; k++) {
            weights[k] = (float) (sums[k] / averaged * (1 - dropped));
        }
        for (int a = 0; a <= Labels.COUNT; a++) {
            for (int b = 0; b <= Labels.COUNT; b++) {
                pairs[a][b] = (float) (pairSums[a][b] / averaged);
            }
        }
    }

    /** Returns how many rounds of a training are averaged, the last ones. */
    private int lastRounds() {
        return Math.max(1, rounds / 2);
    }

    /** Adds the weights after each of the last rounds of a training that begins without any. */
    private void addTraining(List<Sample> data, float[] priors, Random random, double[] sums, double[][] pairSums) {
        weights = new float[sums.length];
        Arrays.stream(pairs).forEach(row -> Arrays.fill(row, 0));
        var squares = new float[weights.length];
        var pairSquares = new double[Labels.COUNT + 1][Labels.COUNT + 1];
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(data, random);
            for (Sample sample : data) {
                step(thinned(sample, random), priors, squares, pairSquares);
            }
            if (round >= rounds - lastRounds()) {
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += weights[k];
                }
                for (int a = 0; a <= Labels.COUNT; a++) {
                    for (int b = 0; b <= Labels.COUNT; b++) {
                        pairSums[a][b] += pairs[a][b];
                    }
                }
            }
        }
    }

    private Sample thinned(Sample sample, Random random) {
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

    private void step(Sample sample, float[] priors, float[] squares, double[][] pairSquares) {
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

    /** Returns the features in ascending order. */
    long[] features() {
        return features;
    }

    /** Returns the weights: for each feature, one for each label. */
    float[] weights() {
        return weights;
    }

    /** Returns the weights of pairs: for each label, the border of a sentence included, one for each label after it. */
    float[][] pairs() {
        return pairs;
    }
}
