package org.onrecord.internal.linguistics;

import org.jspecify.annotations.Nullable;

/** What something that has read an article as a whole says of the sources of its quotations. Implementations are immutable. */
@FunctionalInterface
public interface SourceEvidence {
    /** Says nothing. */
    SourceEvidence NONE = (first, end) -> null;

    /**
     * Returns what it says of the source of a stretch of text; null for nothing.
     *
     * @param first index of the stretch's first token
     * @param end index after its last token
     */
    @Nullable
    Opinion of(int first, int end);

    /** What it says of the source of one stretch. */
    interface Opinion {
        /**
         * Returns the logarithm of the probability that the source is a phrase.
         *
         * @param first index of the phrase's first token
         * @param end index after its last token
         */
        double of(int first, int end);

        /** Returns the logarithm of the probability that nobody is quoted, or somebody who is not mentioned near the stretch. */
        double ofNobody();

        /** Returns how much it counts beside a ranker, 0 to 1. */
        double share();
    }
}
