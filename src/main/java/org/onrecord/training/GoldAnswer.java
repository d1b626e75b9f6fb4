package org.onrecord.training;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.AnaphorProblem;

/**
 * What a corpus tells about whom an anaphor means.
 *
 * @param corpus the kind of corpus
 * @param right the entities that it may mean; empty for nobody whom the article names
 * @param wrong entities that it does not mean, where the right one is not known
 */
record GoldAnswer(Corpus corpus, Set<EntityCluster> right, Set<EntityCluster> wrong) {
    /** The kinds of corpus. */
    enum Corpus {
        /** Speakers of quotations in world-quotes. */
        WORLD,
        /** Speakers of quotations in PolNeAR. */
        POLNEAR,
        /** GAP. */
        GAP,
        /** GUM. */
        GUM
    }

    /** Returns the positions of the right answers, the number of candidates for nobody; empty if they are not among the candidates. */
    BitSet positions(AnaphorProblem problem) {
        var positions = new BitSet();
        for (int i = 0; i < problem.size(); i++) {
            EntityCluster entity = problem.entity(i);
            boolean isRight = !wrong.isEmpty()
                    ? entity == null || !wrong.contains(entity)
                    : entity == null ? right.isEmpty() : right.contains(entity);
            positions.set(i, isRight);
        }
        positions.set(problem.size(), right.isEmpty());
        return positions;
    }

    boolean isRight(@Nullable EntityCluster entity) {
        return !wrong.isEmpty()
                ? entity == null || !wrong.contains(entity)
                : entity == null ? right.isEmpty() : right.contains(entity);
    }
}
