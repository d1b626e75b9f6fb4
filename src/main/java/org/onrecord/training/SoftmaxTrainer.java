package org.onrecord.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns the weights of a log-linear model that chooses one of several alternatives: stochastic gradient ascent on the
 * conditional log-likelihood with per-weight step sizes (AdaGrad: Duchi, Hazan and Singer, 2011) and an L2 prior. At each
 * step some kinds of feature are left out at random (dropout: Srivastava and others, 2014), so that no kind depends on the
 * presence of another.
 */
final class SoftmaxTrainer {
    private static final double STEP = 0.05;
    private static final long SEED = 20261124;

    /** Errors smaller than this change no weight. */
    private static final double NEGLIGIBLE = 1e-4;

    /**
     * The settings of a training.
     *
     * @param rounds the number of passes over the choices
     * @param prior the strength of the L2 prior, which pulls weights towards 0
     * @param rarest features that occur less often are left out
     * @param dropout the share of the kinds of feature that are left out at a step: at least 0, below 1
     */
    record Settings(int rounds, double prior, int rarest, double dropout) {}

    private final Settings settings;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<int[][]> problems = new ArrayList<>();
    private final List<BitSet> answers = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private final List<int[]> occurrences = new ArrayList<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final List<Integer> kindOf = new ArrayList<>();

    SoftmaxTrainer(Settings settings) {
        this.settings = settings;
    }

    /** Adds a choice between alternatives, of which the one at {@code right} is right. */
    void add(List<List<String>> alternatives, int right) {
        add(alternatives, right, 1);
    }

    /**
     * Adds a choice between alternatives, of which the one at {@code right} is right.
     *
     * @param share how much the choice counts: 1 for as much as another
     */
    void add(List<List<String>> alternatives, int right, double share) {
        var only = new BitSet();
        only.set(right);
        add(alternatives, only, share);
    }

    /**
     * Adds a choice between alternatives of which several are right: it does not matter which of them gets the probability.
     *
     * @param right their positions, at least one
     * @param share how much the choice counts: 1 for as much as another
     */
    void add(List<List<String>> alternatives, BitSet right, double share) {
        int[][] problem = new int[alternatives.size()][];
        for (int i = 0; i < problem.length; i++) {
            problem[i] = alternatives.get(i).stream().mapToInt(this::index).toArray();
        }
        problems.add(problem);
        answers.add(right);
        shares.add(share);
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
            String kind = name.substring(0, name.indexOf('=') + 1);
            kindOf.add(kinds.computeIfAbsent(kind, k -> kinds.size()));
            return names.size() - 1;
        });
    }

    int size() {
        return problems.size();
    }

    /** Learns the weights, without those that are rounded to 0.000. */
    Weights train() {
        return train(1);
    }

    /**
     * Learns the weights several times, each time in another order and with other kinds of feature left out, and returns their mean,
     * without those that are rounded to 0.000. The mean depends less on chance than each of them.
     *
     * @param times how often, at least once
     */
    Weights train(int times) {
        int rounds = settings.rounds();
        double[] sums = new double[names.size()];
        for (int time = 0; time < times; time++) {
            addWeights(new Descent(SEED + time), sums);
        }
        var learned = new TreeMap<String, Float>();
        for (int i = 0; i < sums.length; i++) {
            float rounded = (float) (StrictMath.rint(sums[i] / (times * (rounds - rounds / 2)) * 1000) / 1000);
            if (rounded != 0) {
                learned.put(names.get(i), rounded);
            }
        }
        return new Weights(learned);
    }

    private void addWeights(Descent descent, double[] sums) {
        int rounds = settings.rounds();
        var order = new ArrayList<Integer>();
        for (int i = 0; i < problems.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, descent.random);
            for (int k : order) {
                descent.step(problems.get(k), answers.get(k), shares.get(k));
            }
            // The mean over the later rounds depends less on chance than the last round's weights.
            for (int i = 0; i < sums.length && round >= rounds / 2; i++) {
                sums[i] += descent.weights[i];
            }
        }
    }

    /** The state of one training. */
    private final class Descent {
        private final Random random;
        private final double[] weights = new double[names.size()];
        private final double[] squares = new double[names.size()];
        private final boolean[] out = new boolean[kinds.size()];
        private final double decay = settings.prior() / Math.max(1, problems.size());

        Descent(long seed) {
            this.random = new Random(seed);
        }

        private void step(int[][] problem, BitSet right, double share) {
            for (int kind = 0; kind < out.length; kind++) {
                out[kind] = random.nextDouble() < settings.dropout();
            }
            double[] scores = new double[problem.length];
            double best = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < problem.length; i++) {
                for (int feature : problem[i]) {
                    scores[i] += isIn(feature) ? weights[feature] : 0;
                }
                // as high as if all were in
                scores[i] /= 1 - settings.dropout();
                best = Math.max(best, scores[i]);
            }
            double sum = 0;
            double sumOfRight = 0;
            for (int i = 0; i < scores.length; i++) {
                scores[i] = StrictMath.exp(scores[i] - best);
                sum += scores[i];
                sumOfRight += right.get(i) ? scores[i] : 0;
            }
            // with one right alternative its wanted probability is exactly 1, even where its own power is 0
            double whole = Math.max(sumOfRight, Double.MIN_NORMAL);
            for (int i = 0; i < problem.length; i++) {
                double wanted = !right.get(i) ? 0 : right.cardinality() == 1 ? 1 : scores[i] / whole;
                double error = share * (wanted - scores[i] / sum);
                if (StrictMath.abs(error) >= NEGLIGIBLE) {
                    learn(problem[i], error);
                }
            }
        }

        private boolean isIn(int feature) {
            return occurrences.get(feature)[0] >= settings.rarest() && !out[kindOf.get(feature)];
        }

        private void learn(int[] alternative, double error) {
            for (int feature : alternative) {
                if (isIn(feature)) {
                    double gradient = error - decay * weights[feature];
                    squares[feature] += gradient * gradient;
                    weights[feature] += STEP * gradient / StrictMath.sqrt(squares[feature] + 1e-8);
                }
            }
        }
    }
}
