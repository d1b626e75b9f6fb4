package org.onrecord.internal.tagging;

import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.SourceEvidence;

/** What something other than the tagger's own features says for the labels of tokens. Implementations are immutable and safe to share. */
@FunctionalInterface
public interface LabelEvidence {
    /** Says nothing. */
    LabelEvidence NONE = (analysis, scores) -> SourceEvidence.NONE;

    /**
     * Adds to the scores of an article's tokens.
     *
     * @param scores for each token, in text order, its score with each of the {@link Labels}
     * @return what was learned of the sources of quotations while the article was read
     */
    SourceEvidence addTo(Analysis analysis, float[][] scores);
}
