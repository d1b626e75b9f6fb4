package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.model.FeatureSource;

/**
 * The features of reports, in the sentences of {@code golden/indirect-features.txt}. Their names are shared with the weights in models/: a
 * feature that means something else than when it was learned makes reports worse without a word. Who changes features learns the model
 * again and rewrites what follows each sentence there with {@code -Dgolden.update}.
 */
class IndirectFeaturesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "indirect-features.txt");

    @Test
    void theFeaturesAreThoseThatWereLearned() throws IOException {
        List<String> golden = Files.readAllLines(GOLDEN);
        List<String> now = new ArrayList<>();
        for (String line : golden) {
            if (line.startsWith("> ")) {
                now.add(line);
                addFeatures(MarkedReport.of(line.substring(2)), now);
            } else if (line.startsWith("#")) {
                now.add(line);
            }
        }
        if (System.getProperty("golden.update") != null) {
            Files.write(GOLDEN, now);
            return;
        }
        assertThat(now).hasSameSizeAs(golden);
        for (int i = 0; i < now.size(); i++) {
            assertThat(now.get(i).split("\t")).containsExactly(golden.get(i).split("\t"));
        }
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
