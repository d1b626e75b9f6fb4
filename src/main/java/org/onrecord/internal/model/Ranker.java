package org.onrecord.internal.model;

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
     * Returns the most probable alternative, the first of equals; none if it does not exceed "none" by more than the margin.
     *
     * @param alternatives may be empty
     * @param none the features of the answer that none of the alternatives is right
     */
    public Choice choose(List<? extends FeatureSource> alternatives, FeatureSource none) {
        double scoreOfNone = model.score(none);
        double highest = scoreOfNone;
        double toBeat = scoreOfNone + margin;
        int chosen = Choice.NONE;
        double[] scores = new double[alternatives.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = model.score(alternatives.get(i));
            highest = Math.max(highest, scores[i]);
            if (scores[i] > toBeat) {
                toBeat = scores[i];
                chosen = i;
            }
        }
        // the highest score is taken off, so that no power is infinite
        double sum = Math.exp(scoreOfNone - highest);
        for (double score : scores) {
            sum += Math.exp(score - highest);
        }
        double score = chosen == Choice.NONE ? scoreOfNone : scores[chosen];
        return new Choice(chosen, Math.exp(score - highest) / sum);
    }
}
