package org.onrecord.internal.attribution;

import java.util.List;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.ScoredPhrases;

/** Chooses the word that reports a content. Immutable and safe to share. */
final class CueRanker {
    private final LinearModel model;

    /** @param model the weights of {@link org.onrecord.internal.model.ModelFile#ATTRIBUTION} */
    CueRanker(LinearModel model) {
        this.model = model;
    }

    /**
     * Returns a source with the word that most probably reports the content, the first of equals. Where the layout names the source, only
     * the colon after a label is a cue; what reports another turn of a dialogue does not report this one.
     */
    SourceCandidate withCue(ScoredPhrases scored, Content content, SourceCandidate source) {
        if (source.connection().isLayout()) {
            return source.connection() == Connection.TURN ? source.withoutCue() : source;
        }
        var problem = new CueProblem(scored, content, source);
        List<FeatureSource> features = problem.features();
        int chosen = source.cueToken();
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < features.size(); i++) {
            double score = model.score(features.get(i));
            if (score > highest) {
                highest = score;
                chosen = problem.words().get(i);
            }
        }
        return chosen == source.cueToken() ? source : source.reportedBy(chosen);
    }
}
