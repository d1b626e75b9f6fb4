package org.onrecord.evaluation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The figures in Markdown, with everything that a reader needs to reproduce them.
 *
 * <p>Written into the generated part of a page:
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

    /** Returns the lines, each ended by {@code \n}. */
    @Override
    public String toString() {
        var page = new StringBuilder("Written by `onrecord evaluate --report`, not by hand.\n\n");
        page.append("- OnRecord ").append(run.by().libraryVersion());
        page.append(", models ").append(run.by().modelsDigest());
        page.append(", commit ").append(run.commit());
        page.append(", ").append(run.date()).append('\n');
        run.corpora().forEach(corpus -> page.append("- corpus: ").append(corpus).append('\n'));
        page.append("- command: `").append(run.command()).append("`\n");
        List<Comparison.Section> sections = comparison.sections();
        if (!sections.isEmpty()) {
            page.append("\n### Accuracy\n");
            sections.forEach(section -> accuracy(page, section));
        }
        comparison.confidences().forEach((corpus, confidence) -> {
            if (!confidence.bins().isEmpty()) {
                page.append("\n### Reliability on ").append(corpus).append("\n\n");
                reliability(page, confidence);
            }
        });
        if (speed != null) {
            page.append("\n### Speed\n\n");
            speed(page, speed);
        }
        return page.toString();
    }

    private void accuracy(StringBuilder page, Comparison.Section section) {
        boolean both = comparison.baseline() != null;
        page.append("\n| |");
        for (Comparison.Column column : section.columns()) {
            page.append(" OnRecord, ").append(column.title()).append(both ? " | stock CoreNLP | ratio |" : " |");
        }
        page.append("\n| --- |")
                .append((both ? " --- | --- | --- |" : " --- |")
                        .repeat(section.columns().size()));
        page.append('\n');
        for (String name : section.names()) {
            page.append("| ").append(section.group()).append(": ").append(name).append(" |");
            for (Comparison.Column column : section.columns()) {
                page.append(' ').append(cell(column.ours().get(name))).append(" |");
                if (both) {
                    page.append(' ').append(cell(column.baseline().get(name)));
                    page.append(" | ").append(column.ratio(name)).append(" |");
                }
            }
            page.append('\n');
        }
    }

    private static String cell(@Nullable Figure figure) {
        return figure == null ? "-" : figure.toString();
    }

    /** Writes how often attributions of about the same confidence are right. */
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
