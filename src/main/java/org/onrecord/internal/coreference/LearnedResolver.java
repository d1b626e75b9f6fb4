package org.onrecord.internal.coreference;

import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.Ranker;

/** Resolves anaphors by a log-linear model. Immutable and safe to share. */
public final class LearnedResolver implements AnaphorResolver {
    private final Ranker ranker;

    /** @param weights of {@link org.onrecord.internal.model.ModelFile#COREFERENCE} */
    public LearnedResolver(LinearModel weights) {
        this.ranker = new Ranker(weights, 0);
    }

    @Override
    public Ranker.Choice resolve(AnaphorProblem problem) {
        return ranker.choose(problem.alternatives(), problem.nobody());
    }
}
