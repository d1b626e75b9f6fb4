package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.onrecord.Example;

/** What is written into the model card. */
class ReportSectionTest {

    @Test
    void replacesWhatStandsBetweenTheComments() {
        String card = "# Card\n<!-- evaluation -->\nold\n<!-- /evaluation -->\nend\n";

        assertThat(ReportSection.replaced(card, "new\n"))
                .isEqualTo("# Card\n<!-- evaluation -->\nnew\n<!-- /evaluation -->\nend\n");
    }

    @Test
    void isAddedAtTheEndOnce() {
        String once = ReportSection.replaced("# Card\n", "new\n");

        assertThat(once).isEqualTo("# Card\n\n<!-- evaluation -->\nnew\n<!-- /evaluation -->\n");
        assertThat(ReportSection.replaced(once, "new\n")).isEqualTo(once);
    }

    @Test
    void showsBothColumnsAndTheirRatio() {
        var run = new EvaluationRun(
                Example.BY, "abc", LocalDate.of(2026, 1, 2), "onrecord evaluate", List.of("gold.jsonl (1 article)"));
        Scores ours = scores(3, 0);
        Scores its = scores(2, 1);

        assertThat(new EvaluationReport(run, new Comparison(ours, its), null).toString())
                .contains("commit abc, 2026-01-02\n- corpus: gold.jsonl (1 article)\n- command: `onrecord evaluate`\n")
                .contains("\n| | OnRecord, gold.jsonl | stock CoreNLP | ratio |\n| --- | --- | --- | --- |\n")
                .contains("| sources: recall | 0.7500 (3/4) | 0.5000 (2/4) | 1.50 |\n")
                .contains("| articles: unanswered | 0 | 1 |  |\n");
    }

    @Test
    void corporaStandSideBySide() {
        var run = new EvaluationRun(Example.BY, "abc", LocalDate.of(2026, 1, 2), "onrecord evaluate", List.of());
        var ours = new Scores(List.of(
                new Scores.Scored(
                        "data/news/dev.jsonl", scores(3, 0).all().get(0).score()),
                new Scores.Scored(
                        "data/talks/dev.jsonl", scores(1, 0).all().get(0).score())));
        var comparison = new Comparison(ours, null);

        assertThat(new EvaluationReport(run, comparison, null).toString())
                .contains("\n| | OnRecord, news/dev.jsonl | OnRecord, talks/dev.jsonl |\n| --- | --- | --- |\n")
                .contains("| sources: recall | 0.7500 (3/4) | 0.2500 (1/4) |\n");
        assertThat(new ComparisonTable(comparison).toString())
                .containsPattern("(?m)^sources +news/dev.jsonl +talks/dev.jsonl\n")
                .containsPattern("(?m)^  recall +0.7500 \\(3/4\\) +0.2500 \\(1/4\\)\n");
        assertThat(new ComparisonJson(run, comparison, null).toString())
                .containsSubsequence(
                        "\"data/news/dev.jsonl\"", "\"recall\"", "0.75", "\"data/talks/dev.jsonl\"", "0.25");
    }

    @Test
    void saysHowRightConfidentAttributionsAre() {
        var run = new EvaluationRun(Example.BY, "abc", LocalDate.of(2026, 1, 2), "onrecord evaluate", List.of());
        var confidence =
                new ConfidenceScore(0.2, 0.1, 0.3, 0.5, 0.9, List.of(new ConfidenceScore.Bin(9, 4, 0.95, 0.75)));
        var ours = new Scores(List.of(new Scores.Scored("gold.jsonl", confidence)));

        assertThat(new EvaluationReport(run, new Comparison(ours, null), null).toString())
                .contains("### Reliability on gold.jsonl\n")
                .contains("| 0.9 to 1.0 | 4 | 0.950 | 0.750 |\n");
    }

    /** So many of four attributed segments are right. */
    private static Scores scores(int right, int unanswered) {
        var none = new Ratio(0, 0);
        return new Scores(List.of(
                new Scores.Scored(
                        "gold.jsonl",
                        new SourceScore(new PrecisionRecall(right, 4, 4), new TreeMap<>(), none, 0, none, 1)),
                new Scores.Scored("all", new AnswerScore(unanswered))));
    }
}
