package org.onrecord.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns the weights of a log-linear model that chooses one of several alternatives: stochastic gradient ascent on the
 * conditional log-likelihood with per-weight step sizes (AdaGrad: Duchi, Hazan and Singer, 2011) and an L2 prior.
 */
final class SoftmaxTrainer {
    private static final double STEP = 0.1;
    private static final long SEED = 20261124;

    /**
     * How to learn.
     *
     * @param rounds how often each choice is shown
     * @param prior strength of the pull towards 0
     * @param rarest features that occur less often are left out
     */
    record Settings(int rounds, double prior, int rarest) {}

    private final Settings settings;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<int[][]> problems = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final List<int[]> occurrences = new ArrayList<>();

    SoftmaxTrainer(Settings settings) {
        this.settings = settings;
    }

    /** Adds a choice between alternatives, of which the one at {@code right} is right. */
    void add(List<List<String>> alternatives, int right) {
        int[][] problem = new int[alternatives.size()][];
        for (int i = 0; i < problem.length; i++) {
            problem[i] = alternatives.get(i).stream().mapToInt(this::index).toArray();
        }
        problems.add(problem);
        answers.add(right);
        for (int[] alternative : problem) {
            for (int feature : alternative) {
                occurrences.get(feature)[0]++;
            }
        }
    }

    private int index(String feature) {
        return index.computeIfAbsent(feature, name -> {
            names.add(name);
            occurrences.add(new int[1]);
            return names.size() - 1;
        });
    }

    int size() {
        return problems.size();
    }

    /** Learns the weights; those that come out as 0.000 are left out. */
    Weights train() {
        double[] weights = new double[names.size()];
        double[] squares = new double[names.size()];
        double[] sums = new double[names.size()];
        boolean[] kept = new boolean[names.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = occurrences.get(i)[0] >= settings.rarest();
        }
        int rounds = settings.rounds();
        var order = new ArrayList<Integer>();
        for (int i = 0; i < problems.size(); i++) {
            order.add(i);
        }
        var random = new Random(SEED);
        double decay = settings.prior() / Math.max(1, problems.size());
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int k : order) {
                step(problems.get(k), answers.get(k), weights, squares, kept, decay);
            }
            // the mean over the later rounds is steadier than where the last one happens to stop
            for (int i = 0; i < weights.length && round >= rounds / 2; i++) {
                sums[i] += weights[i];
            }
        }
        var learned = new TreeMap<String, Float>();
        for (int i = 0; i < weights.length; i++) {
            float rounded = (float) (StrictMath.rint(sums[i] / (rounds - rounds / 2) * 1000) / 1000);
            if (kept[i] && rounded != 0) {
                learned.put(names.get(i), rounded);
            }
        }
        return new Weights(learned);
    }

    private static void step(
            int[][] problem, int answer, double[] weights, double[] squares, boolean[] kept, double decay) {
        double[] scores = new double[problem.length];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < problem.length; i++) {
            for (int feature : problem[i]) {
                if (kept[feature]) {
                    scores[i] += weights[feature];
                }
            }
            best = Math.max(best, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - best);
            sum += scores[i];
        }
        for (int i = 0; i < problem.length; i++) {
            double error = (i == answer ? 1 : 0) - scores[i] / sum;
            if (StrictMath.abs(error) < 1e-4) {
                continue;
            }
            for (int feature : problem[i]) {
                if (kept[feature]) {
                    double gradient = error - decay * weights[feature];
                    squares[feature] += gradient * gradient;
                    weights[feature] += STEP * gradient / StrictMath.sqrt(squares[feature] + 1e-8);
                }
            }
        }
    }
}
