package org.onrecord.export;

import java.util.List;
import java.util.Locale;
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
}
