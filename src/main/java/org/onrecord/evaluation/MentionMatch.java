package org.onrecord.evaluation;

import org.onrecord.document.Span;

/** Decides whether a predicted mention is a gold mention. */
final class MentionMatch {

    private MentionMatch() {}

    /** Returns whether the two share at least half of the shorter one. */
    static boolean covers(Span mention, Span gold) {
        int shared = mention.overlap(gold);
        return shared > 0 && shared >= 0.5 * Math.min(mention.length(), gold.length());
    }
}
