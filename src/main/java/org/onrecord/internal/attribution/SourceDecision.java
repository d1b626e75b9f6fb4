package org.onrecord.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;

/**
 * The answer to an {@link AttributionProblem}.
 *
 * @param content the content
 * @param source the candidate chosen; null if the content is attributed to nobody
 * @param probability that the answer is right, 0 to 1
 */
record SourceDecision(Content content, @Nullable SourceCandidate source, double probability) {

    /** Returns the phrase chosen; null for nobody. */
    @Nullable
    Phrase phrase() {
        return source == null ? null : source.phrase();
    }
}
