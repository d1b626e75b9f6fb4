package org.onrecord.internal.coreference;

import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.Ranker;

/**
 * Resolves anaphors by a log-linear model: to the most probable entity, unless it is more probable that somebody without a name is meant,
 * or nobody. Immutable and safe to share.
 */
public final class LearnedResolver implements AnaphorResolver {
    /**
     * The least probability of an entity for a description that is no source: most descriptions mean nobody whom the article names, and
     * a wrong mention is worse than a missing one. Chosen by cross-validation.
     */
    private static final double LEAST_OF_DESCRIPTION = 0.5;

    private final Ranker ranker;

    /** @param weights of {@link org.onrecord.internal.model.ModelFile#COREFERENCE} */
    public LearnedResolver(LinearModel weights) {
        this.ranker = new Ranker(weights, 0);
    }

    @Override
    public double[] probabilities(AnaphorProblem problem) {
        return ranker.probabilities(problem.alternatives(), problem.nobody());
    }

    @Override
    public Ranker.Choice resolve(AnaphorProblem problem) {
        double[] probabilities = probabilities(problem);
        int unnamed = Ranker.Choice.NONE;
        double ofUnnamed = probabilities[problem.size()];
        double ofNobody = ofUnnamed;
        int entity = Ranker.Choice.NONE;
        double ofEntity = 0;
        for (int i = 0; i < problem.size(); i++) {
            if (problem.entity(i) != null) {
                entity = probabilities[i] > ofEntity ? i : entity;
                ofEntity = Math.max(ofEntity, probabilities[i]);
            } else {
                unnamed = probabilities[i] > ofUnnamed ? i : unnamed;
                ofUnnamed = Math.max(ofUnnamed, probabilities[i]);
                ofNobody += probabilities[i];
            }
        }
        Anaphor anaphor = problem.anaphor();
        double least = anaphor.form().isPronoun() || anaphor.isSource() ? 0 : LEAST_OF_DESCRIPTION;
        return ofEntity > ofNobody && ofEntity >= least
                ? new Ranker.Choice(entity, ofEntity)
                : new Ranker.Choice(unnamed, ofNobody);
    }
}
