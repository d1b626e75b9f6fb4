package org.onrecord.internal.coreference;

import org.onrecord.internal.model.Ranker;

/**
 * Decides whom the anaphors of one article mean: personal pronouns ("she", "it", "they") and descriptions ("the senator"). It is asked
 * in text order. Names, relative pronouns and appositions are not its business: rules decide them.
 */
@FunctionalInterface
public interface AnaphorResolver {

    /**
     * Returns the position of the candidate that an anaphor means, or {@link Ranker.Choice#NONE}, with
     * the probability that its entity is right.
     */
    Ranker.Choice resolve(AnaphorProblem problem);

    /** Returns the probability of each candidate; of the one that is chosen alone if others are not known. */
    default double[] probabilities(AnaphorProblem problem) {
        var probabilities = new double[problem.size()];
        Ranker.Choice choice = resolve(problem);
        if (choice.index() != Ranker.Choice.NONE) {
            probabilities[choice.index()] = choice.probability();
        }
        return probabilities;
    }
}
