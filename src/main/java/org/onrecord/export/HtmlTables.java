package org.onrecord.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onrecord.query.Audit;
import org.onrecord.query.AuditRow;
import org.onrecord.query.Breakdown;
import org.onrecord.query.SpeakerRow;

/**
 * Tables as fragments of HTML for other pages, such as a notebook's.
 *
 * <p>How often each speaker is quoted:
 *
 * <pre>{@code
 * String table = HtmlTables.speakers(Quotes.in(extractions).speakers());
 * }</pre>
 *
 * @apiNote For people: the markup may change.
 */
public final class HtmlTables {

    /** As many as one reads; there may be thousands of roles. */
    private static final int MOST_GROUPS = 12;

    private HtmlTables() {}

    /**
     * Returns a table of how often each speaker is quoted: a {@code <div class="onrecord">} with its own style, which touches nothing
     * outside of it.
     */
    public static String speakers(List<SpeakerRow> speakers) {
        var html = new HtmlBuilder();
        html.raw("<div class=\"onrecord\">\n").raw(HtmlPage.style()).raw("<div class=\"wide\"><table>\n<thead><tr>");
        for (String heading : List.of("Speaker", "Type", "Quotations", "Articles", "Outlets")) {
            html.element("th", heading, "scope", "col");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (SpeakerRow speaker : speakers) {
            html.open("tr").element("th", speaker.name(), "scope", "row");
            html.element("td", speaker.type().name().toLowerCase(Locale.ROOT));
            html.element("td", String.valueOf(speaker.quotations()), "class", "number");
            html.element("td", String.valueOf(speaker.articles().size()), "class", "number");
            html.element("td", String.join(", ", speaker.outlets())).close("tr").line();
        }
        return html.raw("</tbody></table></div></div>\n").toString();
    }

    /**
     * Returns charts of an audit, and a table of what it counts: a {@code <div class="onrecord">} with its own style, which touches
     * nothing outside of it.
     */
    public static String audit(Audit audit) {
        var html = new HtmlBuilder();
        html.raw("<div class=\"onrecord\">\n").raw(HtmlPage.style());
        var charts = new AuditCharts(audit, new AuditLinks(audit));
        for (Breakdown breakdown : List.of(Breakdown.GENDER, Breakdown.SOURCE_KIND)) {
            SvgChart chart = charts.get(AuditLabels.id(breakdown));
            html.raw(chart == null ? "" : chart.picture());
        }
        html.raw("<div class=\"wide\"><table>\n<thead><tr>");
        for (String heading : List.of("By", "Group", "Quotations", "Share", "Words", "Speakers", "Articles")) {
            html.element("th", heading, "scope", "col");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (Breakdown breakdown : Breakdown.values()) {
            for (AuditRow row : rows(audit.by(breakdown))) {
                html.open("tr").element("th", AuditLabels.title(breakdown), "scope", "row");
                html.element("td", AuditLabels.group(breakdown, row.group()));
                html.element("td", AuditLabels.number(row.quotations()), "class", "number");
                html.element(
                        "td", AuditLabels.share(row.quotations(), audit.voices().size()), "class", "number");
                html.element("td", AuditLabels.number(row.words()), "class", "number");
                html.element("td", AuditLabels.number(row.speakers()), "class", "number");
                html.element("td", AuditLabels.number(row.articles()), "class", "number");
                html.close("tr").line();
            }
        }
        return html.raw("</tbody></table></div></div>\n").toString();
    }

    /** Returns the first of the groups that the articles tell, and all that they do not. */
    private static List<AuditRow> rows(List<AuditRow> rows) {
        return Stream.concat(
                        rows.stream().filter(AuditRow::told).limit(MOST_GROUPS),
                        rows.stream().filter(row -> !row.told()))
                .toList();
    }
}
