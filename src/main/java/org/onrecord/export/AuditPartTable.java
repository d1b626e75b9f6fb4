package org.onrecord.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.document.Gender;
import org.onrecord.query.AuditRow;
import org.onrecord.query.Breakdown;

/** The audit's tables of outlets and of months: a row for each, with a column for each group of a breakdown. */
record AuditPartTable(Breakdown breakdown, AuditLinks links, HtmlBuilder html, AuditCells cells) {

    AuditPartTable(Breakdown breakdown, AuditLinks links, HtmlBuilder html) {
        this(breakdown, links, html, new AuditCells(html));
    }

    /**
     * Writes a table.
     *
     * @param heading of the column with the names of the parts
     * @param columns groups of the breakdown
     */
    void write(String heading, List<String> columns, List<AuditPart> parts) {
        html.raw("<div class=\"wide\"><table>\n<thead><tr>");
        cells.heading(heading, "");
        cells.heading("Articles", "number");
        cells.heading("Quotations", "number");
        columns.forEach(group -> cells.heading(AuditLabels.group(breakdown, group), "number"));
        if (breakdown == Breakdown.GENDER) {
            cells.heading("Quotations by women, of those whose gender is told", "number");
            cells.heading("Women, of the people whose gender is told", "number");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        parts.forEach(part -> part(part, columns));
        html.raw("</tbody></table></div>");
    }

    private void part(AuditPart part, List<String> columns) {
        int all = part.audit().voices().size();
        html.open("tr").element("th", part.label(), "scope", "row");
        cells.number(AuditLabels.number(part.audit().articles().size()));
        cells.figure(all, part.link());
        Map<String, Integer> rows =
                part.audit().by(breakdown).stream().collect(Collectors.toMap(AuditRow::group, AuditRow::quotations));
        for (String group : columns) {
            int number = rows.getOrDefault(group, 0);
            html.open("td", "class", "number", "data-value", String.valueOf(number));
            cells.link(number, part.link() == null ? null : links.group(breakdown, group, part.link()));
            html.raw(" ").element("small", AuditLabels.share(number, all)).close("td");
        }
        if (breakdown == Breakdown.GENDER) {
            women(rows);
            PeopleCount people = PeopleCount.of(part.audit());
            share(people.women(), people.told());
        }
        html.close("tr").line();
    }

    /** Writes the share of women without those whose gender is not told, which the columns before it show. */
    private void women(Map<String, Integer> rows) {
        int told = breakdown.toldGroups().stream()
                .mapToInt(group -> rows.getOrDefault(group, 0))
                .sum();
        share(rows.getOrDefault(Gender.FEMALE.name(), 0), told);
    }

    private void share(long women, long told) {
        String value = String.format(Locale.ROOT, "%.0f", told == 0 ? 0 : 1000.0 * women / told);
        html.element("td", AuditLabels.share(women, told), "class", "number", "data-value", value);
    }
}
