package org.onrecord.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.onrecord.internal.model.LongLongMap;
import org.onrecord.internal.tagging.Labels;

/**
 * Fits a linear-chain conditional random field: the mean of several trainings, which differ in the order of the sentences and in what
 * is dropped. Seeds are fixed, a training uses one thread and StrictMath, and they are added up in order, so the same data give the
 * same weights.
 */
final class CrfTrainer {
    private static final long SEED = 20261124;

    /** A small prior, because dropout regularizes as well. */
    private static final double PRIOR = 1;

    /** How many trainings run at the same time, each on a thread of its own: each needs half a gigabyte. */
    private static final int AT_ONCE = 2;

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
        var data = new ArrayList<CrfTraining.Sample>(sentences.size());
        for (int s = 0; s < sentences.size(); s++) {
            data.add(new CrfTraining.Sample(indices(sentences.set(s, null), index), labels.get(s)));
        }
        sentences.clear();
        fit(data, priors);
    }

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

    private void fit(List<CrfTraining.Sample> data, float[] priors) {
        weights = new float[features.length * Labels.COUNT];
        for (int first = 0; first < trainings; first += AT_ONCE) {
            IntStream.range(first, Math.min(first + AT_ONCE, trainings))
                    .parallel()
                    .mapToObj(k -> new CrfTraining(data, priors, dropped, new Random(SEED + k)).run(rounds))
                    .forEachOrdered(this::add);
        }
    }

    private void add(CrfTraining training) {
        float[] learned = training.weights();
        for (int k = 0; k < weights.length; k++) {
            weights[k] += (float) (learned[k] / trainings * (1 - dropped));
        }
        float[][] learnedPairs = training.pairs();
        for (int a = 0; a <= Labels.COUNT; a++) {
            for (int b = 0; b <= Labels.COUNT; b++) {
                pairs[a][b] += learnedPairs[a][b] / trainings;
            }
        }
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
