package org.onrecord.evaluation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as a table in plain text: the figures of each group, the corpora side by side, and the baseline beside each where
 * it was measured.
 *
 * @apiNote For people: its layout may change.
 */
public record ComparisonTable(Comparison comparison) {

    private static final int NAME = 34;
    private static final int FIGURE = 24;
    private static final int RATIO = 8;

    /** Returns the lines, each ended by {@code \n}. */
    @Override
    public String toString() {
        var page = new StringBuilder();
        for (Comparison.Section section : comparison.sections()) {
            var head = new StringBuilder(padded(section.group(), NAME));
            for (Comparison.Column column : section.columns()) {
                head.append(' ').append(padded(shortened(column.title()), FIGURE));
                if (comparison.baseline() != null) {
                    head.append(' ')
                            .append(padded("CoreNLP", FIGURE))
                            .append(' ')
                            .append(padded("ratio", RATIO));
                }
            }
            page.append(head.toString().stripTrailing()).append('\n');
            for (String name : section.names()) {
                page.append(line(name, section.columns())).append('\n');
            }
            if (section.group().equals("confidence")) {
                comparison.confidences().forEach((corpus, score) -> bins(page, corpus, score.bins()));
            }
        }
        return page.toString();
    }

    private String line(String name, List<Comparison.Column> columns) {
        var line = new StringBuilder(padded("  " + name, NAME));
        for (Comparison.Column column : columns) {
            line.append(' ').append(padded(cell(column.ours().get(name)), FIGURE));
            if (comparison.baseline() != null) {
                line.append(' ').append(padded(cell(column.baseline().get(name)), FIGURE));
                line.append(' ').append(padded(column.ratio(name), RATIO));
            }
        }
        return line.toString().stripTrailing();
    }

    /** Writes how often attributions of about the same confidence are right. */
    private static void bins(StringBuilder page, String corpus, List<ConfidenceScore.Bin> bins) {
        if (!bins.isEmpty()) {
            page.append("  of ").append(corpus).append(":\n");
        }
        for (ConfidenceScore.Bin bin : bins) {
            page.append(String.format(
                    Locale.ROOT,
                    "    %.1f to %.1f: %d attributions, mean confidence %.3f, right %.3f\n",
                    bin.index() / 10.0,
                    (bin.index() + 1) / 10.0,
                    bin.count(),
                    bin.confidence(),
                    bin.right()));
        }
    }

    /** Returns the end of a title that is too long for its column. */
    private static String shortened(String title) {
        return title.length() <= FIGURE ? title : "…" + title.substring(title.length() - FIGURE + 1);
    }

    private static String cell(@Nullable Figure figure) {
        return figure == null ? "-" : figure.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
