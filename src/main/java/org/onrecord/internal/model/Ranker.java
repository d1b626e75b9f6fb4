package org.onrecord.internal.model;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses one of several alternatives, or none of them, by a log-linear model: an alternative's probability is proportional to e to
 * the power of its score. Immutable and safe to share.
 */
public final class Ranker {
    private final LinearModel model;
    private final double margin;

    /**
     * Makes a ranker.
     *
     * @param model scores alternatives and "none"
     * @param margin the least difference, in log-odds, to "none" with which an alternative is chosen; at least 0
     */
    public Ranker(LinearModel model, double margin) {
        this.model = model;
        this.margin = margin;
    }

    /**
     * A choice.
     *
     * @param index the position of the alternative chosen; {@link #NONE} for none of them
     * @param probability the model's probability of it, 0 to 1, whatever the margin
     */
    public record Choice(int index, double probability) {
        /** The index where no alternative is chosen. */
        public static final int NONE = -1;
    }

    /**
     * What something other than the model says of the alternatives.
     *
     * @param scores of each alternative, and last of "none": logarithms of probabilities
     * @param share how much it counts beside the model, 0 to 1
     */
    public record Opinion(double[] scores, double share) {}

    /**
     * Returns the most probable alternative, the first of equals; none if it does not exceed "none" by more than the margin.
     *
     * @param alternatives may be empty
     * @param none the features of the answer that none of the alternatives is right
     */
    public Choice choose(List<? extends FeatureSource> alternatives, FeatureSource none) {
        return choice(scores(alternatives, none));
    }

    /**
     * Returns the most probable alternative by the weighted geometric mean of the probabilities of the model and of something else
     * (logarithmic opinion pool: Genest and Zidek, 1986); none if it does not exceed "none" by more than the margin.
     *
     * @param alternatives may be empty
     * @param none the features of the answer that none of the alternatives is right
     */
    public Choice choose(List<? extends FeatureSource> alternatives, FeatureSource none, Opinion other) {
        double[] scores = scores(alternatives, none);
        Arrays.setAll(scores, i -> (1 - other.share()) * scores[i] + other.share() * other.scores()[i]);
        return choice(scores);
    }

    private Choice choice(double[] scores) {
        int last = scores.length - 1;
        double toBeat = scores[last] + margin;
        int chosen = Choice.NONE;
        for (int i = 0; i < last; i++) {
            if (scores[i] > toBeat) {
                toBeat = scores[i];
                chosen = i;
            }
        }
        return new Choice(chosen, probabilities(scores)[chosen == Choice.NONE ? last : chosen]);
    }

    /**
     * Returns the probability of each alternative, and last that of "none". Their sum is 1.
     *
     * @param alternatives may be empty
     * @param none the features of the answer that none of the alternatives is right
     */
    public double[] probabilities(List<? extends FeatureSource> alternatives, FeatureSource none) {
        return probabilities(scores(alternatives, none));
    }

    private double[] scores(List<? extends FeatureSource> alternatives, FeatureSource none) {
        double[] scores = new double[alternatives.size() + 1];
        for (int i = 0; i < alternatives.size(); i++) {
            scores[i] = model.score(alternatives.get(i));
        }
        scores[alternatives.size()] = model.score(none);
        return scores;
    }

    private static double[] probabilities(double[] scores) {
        double highest = Arrays.stream(scores).max().orElse(0);
        // the highest score is taken off, so that no power is infinite
        double[] powers =
                Arrays.stream(scores).map(score -> Math.exp(score - highest)).toArray();
        double sum = 0;
        for (double power : powers) {
            sum += power;
        }
        for (int i = 0; i < powers.length; i++) {
            powers[i] /= sum;
        }
        return powers;
    }
}
