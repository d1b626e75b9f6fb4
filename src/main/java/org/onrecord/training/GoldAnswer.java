package org.onrecord.training;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.AnaphorProblem;

/**
 * What a corpus tells about whom an anaphor means.
 *
 * @param kind how the corpus tells it
 * @param entities whom it means; for {@link Kind#NEITHER} whom it does not mean; empty for nobody whom the article names
 */
record GoldAnswer(Kind kind, Set<EntityCluster> entities) {

    /** How a corpus tells whom an anaphor means. */
    enum Kind {
        /** It is the source of a quotation whose speaker is known. */
        SPEAKER,
        /** It is a pronoun beside two names, and means one of them. */
        ONE_OF_TWO,
        /** It is a pronoun beside two names, and means none of them. */
        NEITHER,
        /** It is in a chain of mentions, with a name or without one. */
        CHAIN,
        /** It was drawn at random, and a reader wrote down whom it means. */
        READ
    }

    /** Copies the set. */
    GoldAnswer {
        entities = Set.copyOf(entities);
    }

    /** Returns whether the anaphor means nobody whom the article names. */
    boolean isNobody() {
        return entities.isEmpty();
    }

    /** Returns whether an answer is right. */
    boolean isRight(@Nullable EntityCluster entity) {
        if (kind == Kind.NEITHER) {
            return entity == null || !entities.contains(entity);
        }
        return entity == null ? isNobody() : entities.contains(entity);
    }

    /** Returns the positions of the right candidates, and the number of candidates if nobody is right; empty if none of these is. */
    BitSet positions(AnaphorProblem problem) {
        var positions = new BitSet();
        for (int i = 0; i < problem.size(); i++) {
            positions.set(i, isRight(problem.entity(i)));
        }
        positions.set(problem.size(), isRight(null));
        return positions;
    }
}
