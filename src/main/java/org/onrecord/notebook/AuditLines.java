package org.onrecord.notebook;

import java.util.List;
import java.util.Locale;
import org.onrecord.query.Audit;
import org.onrecord.query.AuditRow;
import org.onrecord.query.Breakdown;

/** An audit as lines of text. */
final class AuditLines {

    /** As many as fit on a screen. */
    private static final int MOST_GROUPS = 5;

    private static final double PERCENT = 100.0;

    private AuditLines() {}

    static String of(Audit audit) {
        var lines = new StringBuilder(audit + "\n");
        for (Breakdown breakdown : Breakdown.values()) {
            lines.append(breakdown).append('\n');
            List<AuditRow> rows = audit.by(breakdown);
            rows.stream().filter(AuditRow::told).limit(MOST_GROUPS).forEach(row -> line(row, audit, lines));
            rows.stream().filter(row -> !row.told()).forEach(row -> line(row, audit, lines));
        }
        return lines.toString();
    }

    private static void line(AuditRow row, Audit audit, StringBuilder lines) {
        double share = PERCENT * row.quotations() / Math.max(1, audit.voices().size());
        lines.append(String.format(
                Locale.ROOT,
                "  %-28.28s %7d quotations %5.1f%% %9d words\n",
                row.group().replaceAll("\\p{Cntrl}+", " "),
                row.quotations(),
                share,
                row.words()));
    }
}
