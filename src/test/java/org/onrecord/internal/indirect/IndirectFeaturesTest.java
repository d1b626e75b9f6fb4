package org.onrecord.internal.indirect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.model.GoldenFeatures;

/** The features of reports in marked sentences. */
class IndirectFeaturesTest {
    @Test
    void theFeaturesAreThoseThatWereLearned() throws IOException {
        GoldenFeatures.check("indirect-features.txt", (text, lines) -> addFeatures(MarkedReport.of(text), lines));
    }

    private static void addFeatures(MarkedReport report, List<String> lines) {
        SentenceProblem problem = report.problem();
        add(problem.cue(report.cue()), lines);
        add(problem.nobody(report.cue()), lines);
        add(problem.source(report.cue(), report.source()), lines);
        int start = problem.starts(report.cue()).indexOf(report.candidate().first());
        int end = problem.ends(report.cue()).indexOf(report.candidate().end());
        add(problem.start(report.cue(), report.source()).get(start), lines);
        add(problem.end(report.cue(), report.source()).get(end), lines);
        // What else its word may report, less probably, and a surer report of another word.
        ReportCandidate its = report.candidate();
        var reports = new CueReports(
                report.cue(), 0.7, List.of(new ReportCandidate(its.cue(), its.source(), its.parts(), -0.4), its));
        var others = new ArrayList<CueReports>(List.of(reports));
        for (int cue : problem.cues()) {
            if (cue != report.cue()) {
                others.add(new CueReports(cue, 0.9, List.of(its)));
            }
        }
        Proposal proposal = new ReportFeatures(problem.context(), problem.cueFeatures(), others).proposal(reports);
        add(proposal.features().get(1), lines);
        add(proposal.nothing(), lines);
    }

    private static void add(FeatureSource features, List<String> lines) {
        lines.add(String.join("\t", features.names()));
    }
}
