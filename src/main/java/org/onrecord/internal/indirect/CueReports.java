package org.onrecord.internal.indirect;

import java.util.List;

/**
 * What a word may report, before it is looked at as a whole.
 *
 * @param cue index of the word's token
 * @param probability that the word reports, by itself
 * @param candidates at least one, the most probable first
 */
record CueReports(int cue, double probability, List<ReportCandidate> candidates) {
    ReportCandidate first() {
        return candidates.get(0);
    }
}
