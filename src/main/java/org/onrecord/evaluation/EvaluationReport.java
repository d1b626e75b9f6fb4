package org.onrecord.evaluation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The figures in Markdown, with what a reader needs to get them again.
 *
 * <p>Into the part of a page that nobody writes by hand:
 *
 * <pre>{@code
 * EvaluationRun run = new EvaluationRun(
 *         extractor.provenance(), "0c37fae", LocalDate.of(2026, 11, 24), "our command", List.of("our corpus"));
 * Comparison comparison = new Comparison(scores, null);
 * ReportSection.write(Path.of("models.md"), new EvaluationReport(run, comparison, null).toString());
 * }</pre>
 *
 * @apiNote For people: its layout may change.
 * @param run what was measured, and how
 * @param comparison the figures of accuracy
 * @param speed null where it was not measured
 */
public record EvaluationReport(
        EvaluationRun run, Comparison comparison, @Nullable SpeedComparison speed) {

    private static final String HEAD = "| | OnRecord | stock CoreNLP | ratio |\n| --- | --- | --- | --- |\n";

    /** The lines, each ended by {@code \n}. */
    @Override
    public String toString() {
        var page = new StringBuilder("Written by `onrecord evaluate --report`, not by hand.\n\n");
        page.append("- OnRecord ").append(run.by().libraryVersion());
        page.append(", models ").append(run.by().modelsDigest());
        page.append(", commit ").append(run.commit());
        page.append(", ").append(run.date()).append('\n');
        run.corpora().forEach(corpus -> page.append("- corpus: ").append(corpus).append('\n'));
        page.append("- command: `").append(run.command()).append("`\n");
        if (!comparison.rows().isEmpty()) {
            page.append("\n### Accuracy\n\n");
            accuracy(page);
        }
        ConfidenceScore confidence = comparison.ours().confidence();
        if (confidence != null && !confidence.bins().isEmpty()) {
            page.append("\n### Reliability\n\n");
            reliability(page, confidence);
        }
        if (speed != null) {
            page.append("\n### Speed\n\n");
            speed(page, speed);
        }
        return page.toString();
    }

    private void accuracy(StringBuilder page) {
        boolean both = comparison.baseline() != null;
        page.append(both ? HEAD : "| | OnRecord |\n| --- | --- |\n");
        for (Comparison.Row row : comparison.rows()) {
            page.append("| ").append(row.group()).append(": ").append(row.name());
            page.append(" | ").append(row.ours() == null ? "-" : row.ours()).append(" |");
            if (both) {
                page.append(' ').append(row.baseline() == null ? "-" : row.baseline());
                page.append(" | ").append(row.ratio()).append(" |");
            }
            page.append('\n');
        }
    }

    /** How right attributions are that are so confident. */
    private static void reliability(StringBuilder page, ConfidenceScore confidence) {
        page.append("| confidence | attributions | mean | right |\n| --- | --- | --- | --- |\n");
        for (ConfidenceScore.Bin bin : confidence.bins()) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %.1f to %.1f | %d | %.3f | %.3f |\n",
                    bin.index() / 10.0,
                    (bin.index() + 1) / 10.0,
                    bin.count(),
                    bin.confidence(),
                    bin.right()));
        }
    }

    private static void speed(StringBuilder page, SpeedComparison speed) {
        page.append(speed.tokens()).append(" tokens a pass; ");
        page.append("the median of ").append(speed.ours().size());
        page.append(" rounds measured by turns, and [least, greatest]\n\n").append(HEAD);
        for (SpeedComparison.Row row : speed.rows()) {
            page.append("| ").append(row.name());
            page.append(" | ").append(SpeedComparison.Row.summary(row.ours(), "%.1f"));
            page.append(" | ").append(SpeedComparison.Row.summary(row.baseline(), "%.1f"));
            page.append(" | ").append(SpeedComparison.Row.summary(row.ratios(), "%.2f"));
            page.append(" |\n");
        }
        if (!speed.failures().isEmpty()) {
            page.append('\n').append(speed.failures());
        }
    }
}
