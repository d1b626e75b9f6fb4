package org.onrecord.internal.attribution;

import java.util.List;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.Content;

/**
 * The question whom a content is attributed to.
 *
 * @param content the content
 * @param candidates the phrases in question: first the source of the content before, if it is far away, then the others in text order
 * @param nobody the features of the answer that it is attributed to nobody
 */
public record AttributionProblem(Content content, List<SourceCandidate> candidates, FeatureSource nobody) {

    /** Copies the list. */
    public AttributionProblem {
        candidates = List.copyOf(candidates);
    }
}
