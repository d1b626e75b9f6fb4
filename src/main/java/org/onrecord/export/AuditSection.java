package org.onrecord.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.query.Audit;
import org.onrecord.query.AuditRow;
import org.onrecord.query.Breakdown;

/** The part of the audit's page about one breakdown: what it says, its charts, and tables of all articles, outlets and months. */
record AuditSection(Breakdown breakdown, Audit audit, AuditCharts charts, HtmlBuilder html) {

    /** Rows that are shown at once, and those that come up when they are asked for. */
    private static final int SHOWN = 15;

    private static final int FOLDED = 500;

    /** The most columns for words of the articles, which have no end. */
    private static final int MOST_COLUMNS = 8;

    void write() {
        String id = AuditLabels.id(breakdown);
        html.element("h2", AuditLabels.title(breakdown), "id", id);
        told();
        chart(id);
        groups();
        parts("By outlet", id + "-by-outlet", "Outlet", charts.outlets());
        parts("By month", id + "-by-month", "Month", charts.months());
    }

    /** Says how many there are about which the articles tell, which all shares should be seen beside. */
    private void told() {
        List<AuditRow> rows = audit.by(breakdown);
        int all = audit.voices().size();
        if (breakdown.untoldGroups().isEmpty() || all == 0) {
            return;
        }
        int told = rows.stream()
                .filter(AuditRow::told)
                .mapToInt(AuditRow::quotations)
                .sum();
        String by = breakdown == Breakdown.GENDER && AuditPage.byFirstName(audit) > 0
                ? "The articles, or first names where the articles do not, tell "
                : "The articles tell ";
        html.open("p").text(by + question() + " for " + of(told, all) + ".");
        if (breakdown == Breakdown.GENDER && told > 0) {
            html.text(" Of the " + AuditLabels.number(told) + " quotations of those whose gender is told, "
                    + rows.stream()
                            .filter(row -> row.told() && row.quotations() > 0)
                            .map(row -> AuditLabels.share(row.quotations(), told) + " are "
                                    + AuditLabels.quotationsBy(row.group()))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        if (breakdown == Breakdown.GENDER && told > 0) {
            html.text(" " + people());
        }
        html.text(" All shares below are of all " + AuditLabels.number(all) + ".")
                .close("p")
                .line();
    }

    /** Says how many of the people are women. */
    private String people() {
        PeopleCount people = PeopleCount.of(audit);
        return "People quoted by name: " + AuditLabels.number(people.all()) + "; whose gender is told: "
                + AuditLabels.number(people.told()) + "; women among these: " + AuditLabels.number(people.women())
                + " ("
                + AuditLabels.share(people.women(), people.told()) + ").";
    }

    private String question() {
        return switch (breakdown) {
            case GENDER -> "the speaker’s gender";
            case SOURCE_KIND -> "the kind of source";
            case ROLE -> "a role of the speaker";
            case AFFILIATION -> "what the speaker belongs to";
            default -> "who is meant";
        };
    }

    private static String of(long part, long all) {
        return AuditLabels.number(part) + " of " + AuditLabels.number(all) + " quotations ("
                + AuditLabels.share(part, all) + ")";
    }

    private void chart(String name) {
        SvgChart chart = charts.get(name);
        if (chart != null) {
            html.raw("<figure>").raw(chart.inPage());
            html.open("figcaption")
                    .element("a", "Chart as SVG", "href", "charts/" + name + ".svg")
                    .close("figcaption")
                    .raw("</figure>")
                    .line();
        }
    }

    private void groups() {
        List<AuditRow> rows = audit.by(breakdown);
        List<AuditRow> told = rows.stream().filter(AuditRow::told).toList();
        List<AuditRow> untold = rows.stream().filter(row -> !row.told()).toList();
        int shown = breakdown.isOpen() ? Math.min(SHOWN, told.size()) : told.size();
        table(Stream.concat(told.subList(0, shown).stream(), untold.stream()).toList(), true);
        if (shown < told.size()) {
            int end = Math.min(told.size(), FOLDED);
            html.open("details").element("summary", AuditLabels.number(told.size() - shown) + " more");
            table(told.subList(shown, end), false);
            if (end < told.size()) {
                html.open("p").text(AuditLabels.number(told.size() - end) + " further ones are in ");
                html.element("a", "overall.csv", "href", "overall.csv")
                        .text(".")
                        .close("p");
            }
            html.close("details").line();
        }
    }

    private void table(List<AuditRow> rows, boolean withSum) {
        var cells = new AuditCells(html);
        html.raw("<div class=\"wide\"><table>\n<thead><tr>");
        cells.heading(AuditLabels.title(breakdown), "");
        for (String heading : List.of("Quotations", "Share", "Words", "Share of words", "Speakers", "Articles")) {
            cells.heading(heading, "number");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (AuditRow row : rows) {
            html.open("tr", "class", row.told() ? "" : "untold");
            html.element("th", AuditLabels.group(breakdown, row.group()), "scope", "row");
            String link = charts.links().group(breakdown, row.group(), AuditLinks.all());
            cells.figure(row.quotations(), link);
            cells.number(AuditLabels.share(row.quotations(), audit.voices().size()));
            cells.number(AuditLabels.number(row.words()));
            cells.number(AuditLabels.share(row.words(), audit.words()));
            cells.number(row.speakers() == 0 ? "–" : AuditLabels.number(row.speakers()));
            cells.number(AuditLabels.number(row.articles()));
            html.close("tr").line();
        }
        html.raw("</tbody>\n");
        if (withSum) {
            html.raw("<tfoot><tr>").element("th", "All", "scope", "row");
            cells.figure(audit.voices().size(), AuditLinks.all());
            cells.number("");
            cells.number(AuditLabels.number(audit.words()));
            cells.number("");
            html.raw("<td></td><td></td></tr></tfoot>\n");
        }
        html.raw("</table></div>\n");
    }

    private void parts(String title, String chart, String heading, List<AuditPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        html.open("details").element("summary", title + " (" + AuditLabels.number(parts.size()) + ")");
        chart(chart);
        new AuditPartTable(breakdown, charts.links(), html).write(heading, columns(), parts);
        html.close("details").line();
    }

    private List<String> columns() {
        List<AuditRow> rows = audit.by(breakdown);
        List<AuditRow> told = rows.stream().filter(AuditRow::told).toList();
        return Stream.concat(
                        told.stream().limit(breakdown.isOpen() ? MOST_COLUMNS : told.size()),
                        rows.stream().filter(row -> !row.told()))
                .map(AuditRow::group)
                .toList();
    }
}
