package org.onrecord.internal.attribution;

import java.util.List;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.ScoredPhrases;

/** The questions whom an article's contents are attributed to, one after the other: each depends on the answers before it. */
public final class AttributionProblems {
    private final ScoredPhrases scored;
    private final CandidateSources sources;

    /** @param scored the phrases around the contents in question */
    public AttributionProblems(ScoredPhrases scored) {
        this.scored = scored;
        this.sources = new CandidateSources(scored);
    }

    /** Returns the question for a content. */
    public AttributionProblem of(Content content, History history) {
        ContentShape shape = ContentShape.of(scored.symbols(), content);
        List<SourceCandidate> candidates = sources.of(content, history).stream()
                .map(phrase -> new PairFeatures(scored, content, shape, phrase, history).candidate())
                .toList();
        return new AttributionProblem(
                content, candidates, new NobodyFeatures(scored.symbols(), content, shape, history));
    }

    /** Returns a phrase as a candidate for a content, whether or not it is in question. */
    SourceCandidate candidate(Content content, Phrase phrase, History history) {
        ContentShape shape = ContentShape.of(scored.symbols(), content);
        return new PairFeatures(scored, content, shape, phrase, history).candidate();
    }
}
