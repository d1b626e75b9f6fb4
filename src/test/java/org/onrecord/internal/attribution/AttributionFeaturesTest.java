package org.onrecord.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.model.FeatureSource;

/**
 * The features of all candidates for the contents of the articles of {@code golden/attribution-features.txt}, where the first candidate is
 * the source of each content before; their names are shared with the weights in models/. Who changes features learns the model again and
 * rewrites what follows each article there with {@code -Dgolden.update}.
 */
class AttributionFeaturesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "attribution-features.txt");

    @Test
    void theFeaturesAreThoseThatWereLearned() throws IOException {
        List<String> golden = Files.readAllLines(GOLDEN);
        List<String> now = new ArrayList<>();
        for (String line : golden) {
            if (line.startsWith("> ")) {
                now.add(line);
                addFeatures(Report.of(line.substring(2).replace(" | ", "\n")), now);
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
