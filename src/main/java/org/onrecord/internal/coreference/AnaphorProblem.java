package org.onrecord.internal.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.Phrase;

/** The question whom an anaphor means: one of several referents, or nobody whom the article speaks of. */
public final class AnaphorProblem {
    private final Anaphor anaphor;
    private final List<Candidate> candidates;
    private final List<FeatureSource> alternatives;
    private final FeatureSource nobody;

    /**
     * @param alternatives the features of the candidates, in the same order
     * @param nobody the features of the answer that the anaphor means none of them
     */
    AnaphorProblem(
            Anaphor anaphor, List<Candidate> candidates, List<FeatureSource> alternatives, FeatureSource nobody) {
        this.anaphor = anaphor;
        this.candidates = List.copyOf(candidates);
        this.alternatives = List.copyOf(alternatives);
        this.nobody = nobody;
    }

    Anaphor anaphor() {
        return anaphor;
    }

    Referent referent(int candidate) {
        return candidates.get(candidate).referent();
    }

    /** Returns the anaphor. */
    public Phrase phrase() {
        return anaphor.phrase();
    }

    /** Returns the number of candidates. */
    public int size() {
        return candidates.size();
    }

    /** Returns the entity that a candidate is; null for somebody without a name. */
    public @Nullable EntityCluster entity(int candidate) {
        return referent(candidate).entity();
    }

    /** Returns the features of the candidates. */
    public List<FeatureSource> alternatives() {
        return alternatives;
    }

    /** Returns the features of the answer that the anaphor means nobody whom the article speaks of. */
    public FeatureSource nobody() {
        return nobody;
    }
}
