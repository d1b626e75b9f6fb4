package org.onrecord.evaluation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comparison as a table in plain text, with a column for the baseline where there is one. */
public record ComparisonTable(Comparison comparison) {

    /** The lines, each ended by {@code \n}. */
    @Override
    public String toString() {
        var page = new StringBuilder();
        boolean both = comparison.baseline() != null;
        page.append(both ? line("", "ours", "CoreNLP", "ratio") : line("", "ours", "", ""));
        String group = "";
        for (Comparison.Row row : comparison.rows()) {
            if (!row.group().equals(group)) {
                bins(page, group);
                group = row.group();
                page.append(group).append('\n');
            }
            page.append(line("  " + row.name(), cell(row.ours()), both ? cell(row.baseline()) : "", row.ratio()));
        }
        return page.toString();
    }

    /** How right we are where we are so confident: after the other figures of confidence. */
    private void bins(StringBuilder page, String group) {
        ConfidenceScore confidence = comparison.ours().confidence();
        List<ConfidenceScore.Bin> bins =
                group.equals("confidence") && confidence != null ? confidence.bins() : List.of();
        for (ConfidenceScore.Bin bin : bins) {
            page.append(String.format(
                    Locale.ROOT,
                    "  %.1f to %.1f: %d attributions, mean confidence %.3f, right %.3f\n",
                    bin.index() / 10.0,
                    (bin.index() + 1) / 10.0,
                    bin.count(),
                    bin.confidence(),
                    bin.right()));
        }
    }

    private static String cell(@Nullable Figure figure) {
        return figure == null ? "-" : figure.toString();
    }

    private static String line(String name, String ours, String baseline, String ratio) {
        return String.format(Locale.ROOT, "%-28s %-24s %-24s %s", name, ours, baseline, ratio)
                        .stripTrailing()
                + "\n";
    }
}
