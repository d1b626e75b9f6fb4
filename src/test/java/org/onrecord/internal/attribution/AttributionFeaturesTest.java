package org.onrecord.internal.attribution;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.model.GoldenFeatures;

/** The features of all candidates for the contents of articles, where the first candidate is the source of each content before. */
class AttributionFeaturesTest {
    @Test
    void theFeaturesAreThoseThatWereLearned() throws IOException {
        GoldenFeatures.check(
                "attribution-features.txt", (text, lines) -> addFeatures(Report.of(text.replace(" | ", "\n")), lines));
    }

    private static void addFeatures(Report report, List<String> lines) {
        var problems = new AttributionProblems(report.article.scored());
        History history = History.NONE;
        for (var content : report.article.symbols().contents()) {
            AttributionProblem problem = problems.of(content, history);
            add("nobody", problem.nobody(), lines);
            for (SourceCandidate candidate : problem.candidates()) {
                add(report.article.words(candidate.phrase()), candidate.features(), lines);
            }
            if (!problem.candidates().isEmpty()) {
                SourceCandidate first = problem.candidates().get(0);
                var cues = new CueProblem(report.article.scored(), content, first);
                for (int i = 0; i < cues.words().size(); i++) {
                    add(
                            report.article.analysis().token(cues.words().get(i)).text(),
                            cues.features().get(i),
                            lines);
                }
                history = history.then(report.article.symbols(), content, first.phrase());
            }
        }
    }

    private static void add(String words, FeatureSource features, List<String> lines) {
        lines.add(words + ":\t" + String.join("\t", features.names()));
    }
}
