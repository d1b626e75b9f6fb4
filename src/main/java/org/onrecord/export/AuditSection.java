package org.onrecord.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.query.Audit;
import org.onrecord.query.AuditRow;
import org.onrecord.query.AuditSpeaker;
import org.onrecord.query.Breakdown;
import org.onrecord.query.VoiceType;

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

    /** Says how many of the people are women, which can differ from the share of quotations: a few men may be quoted often. */
    private String people() {
        List<AuditSpeaker> people = people(audit);
        long told = told(people);
        return "People quoted by name: " + AuditLabels.number(people.size()) + "; whose gender is told: "
                + AuditLabels.number(told) + "; women among these: " + AuditLabels.number(womenAmong(people)) + " ("
                + AuditLabels.share(womenAmong(people), told) + ").";
    }

    private static List<AuditSpeaker> people(Audit audit) {
        return audit.speakers().stream()
                .filter(speaker -> speaker.type() == VoiceType.PERSON)
                .toList();
    }

    private static long told(List<AuditSpeaker> people) {
        return people.stream().filter(person -> person.gender() != null).count();
    }

    private static long womenAmong(List<AuditSpeaker> people) {
        return people.stream()
                .filter(person -> person.gender() == Gender.FEMALE)
                .count();
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
        html.raw("<div class=\"wide\"><table>\n<thead><tr>");
        heading(AuditLabels.title(breakdown), "");
        for (String heading : List.of("Quotations", "Share", "Words", "Share of words", "Speakers", "Articles")) {
            heading(heading, "number");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (AuditRow row : rows) {
            html.open("tr", "class", row.told() ? "" : "untold");
            html.element("th", AuditLabels.group(breakdown, row.group()), "scope", "row");
            String link = charts.links().group(breakdown, row.group(), AuditLinks.all());
            figure(row.quotations(), link);
            number(AuditLabels.share(row.quotations(), audit.voices().size()));
            number(AuditLabels.number(row.words()));
            number(AuditLabels.share(row.words(), audit.words()));
            number(row.speakers() == 0 ? "–" : AuditLabels.number(row.speakers()));
            number(AuditLabels.number(row.articles()));
            html.close("tr").line();
        }
        html.raw("</tbody>\n");
        if (withSum) {
            html.raw("<tfoot><tr>").element("th", "All", "scope", "row");
            figure(audit.voices().size(), AuditLinks.all());
            number("");
            number(AuditLabels.number(audit.words()));
            number("");
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
        List<String> columns = columns();
        html.raw("<div class=\"wide\"><table>\n<thead><tr>");
        heading(heading, "");
        heading("Articles", "number");
        heading("Quotations", "number");
        columns.forEach(group -> heading(AuditLabels.group(breakdown, group), "number"));
        if (breakdown == Breakdown.GENDER) {
            heading("Quotations by women, of those whose gender is told", "number");
            heading("Women, of the people whose gender is told", "number");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        parts.forEach(part -> part(part, columns));
        html.raw("</tbody></table></div>").close("details").line();
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

    private void part(AuditPart part, List<String> columns) {
        int all = part.audit().voices().size();
        html.open("tr").element("th", part.label(), "scope", "row");
        number(AuditLabels.number(part.audit().articles().size()));
        figure(all, part.link());
        Map<String, Integer> rows =
                part.audit().by(breakdown).stream().collect(Collectors.toMap(AuditRow::group, AuditRow::quotations));
        for (String group : columns) {
            int number = rows.getOrDefault(group, 0);
            html.open("td", "class", "number", "data-value", String.valueOf(number));
            link(number, part.link() == null ? null : charts.links().group(breakdown, group, part.link()));
            html.raw(" ").element("small", AuditLabels.share(number, all)).close("td");
        }
        if (breakdown == Breakdown.GENDER) {
            women(rows);
            List<AuditSpeaker> people = people(part.audit());
            share(womenAmong(people), told(people));
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

    private void heading(String words, String style) {
        html.open("th", "scope", "col", "class", style)
                .element("button", words, "type", "button")
                .close("th");
    }

    private void figure(int number, @Nullable String link) {
        html.open("td", "class", "number", "data-value", String.valueOf(number));
        link(number, link);
        html.close("td");
    }

    private void link(int number, @Nullable String link) {
        if (number == 0 || link == null) {
            html.text(AuditLabels.number(number));
        } else {
            html.element("a", AuditLabels.number(number), "href", link);
        }
    }

    private void number(String number) {
        html.element("td", number, "class", "number");
    }
}
