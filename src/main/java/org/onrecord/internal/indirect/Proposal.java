package org.onrecord.internal.indirect;

import java.util.Arrays;
import java.util.List;
import org.onrecord.internal.model.FeatureSource;

/**
 * A word that may report, with what it may report. The features of its candidates look at a report as a whole; their names begin with
 * "report ".
 *
 * @param cue index of the word's token
 * @param probability that the word reports, by itself
 * @param candidates the most probable first
 * @param features of each candidate
 * @param nothing the features of "none of them is right"
 */
public record Proposal(
        int cue,
        double probability,
        List<ReportCandidate> candidates,
        List<FeatureSource> features,
        FeatureSource nothing) {

    /** Returns the proposal with the candidates of some positions only. */
    Proposal among(int... positions) {
        return new Proposal(
                cue,
                probability,
                Arrays.stream(positions).mapToObj(candidates::get).toList(),
                Arrays.stream(positions).mapToObj(features::get).toList(),
                nothing);
    }
}
