package org.onrecord.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.query.SpeakerRow;

/** The links from the index to each quotation: with its named speakers, or in a table of its own. */
final class IndexQuotations {

    private final List<HtmlIndex.Entry> articles;
    private final HtmlBuilder html;
    private final Map<SpeakerKey, List<IndexedQuotation>> bySpeaker = new HashMap<>();

    IndexQuotations(List<HtmlIndex.Entry> articles, HtmlBuilder html) {
        this.articles = articles;
        this.html = html;
        for (HtmlIndex.Entry article : articles) {
            for (IndexedQuotation quotation : article.quotations()) {
                quotation
                        .named()
                        .forEach(speaker -> bySpeaker
                                .computeIfAbsent(speaker, key -> new ArrayList<>())
                                .add(quotation));
            }
        }
    }

    /** Writes the cell with the quotations of a named speaker. */
    void of(SpeakerRow speaker) {
        html.open("td", "data-value", String.valueOf(speaker.quotations()));
        html.open("details")
                .element("summary", String.valueOf(speaker.quotations()))
                .open("ul", "class", "quotations");
        for (IndexedQuotation quotation : bySpeaker.getOrDefault(SpeakerKey.of(speaker), List.of())) {
            html.open("li");
            quotation.link(html);
            html.close("li");
        }
        html.close("ul").close("details").close("td");
    }

    /** Writes the table of the quotations that have no named speaker. */
    void others() {
        html.raw("<h2 id=\"others\">Quotations without a named speaker</h2>\n<div class=\"wide\"><table>\n<thead><tr>");
        for (String heading : List.of("Speaker", "Quotation", "Article")) {
            html.open("th", "scope", "col")
                    .element("button", heading, "type", "button")
                    .close("th");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (HtmlIndex.Entry article : articles) {
            article.quotations().stream()
                    .filter(quotation -> !quotation.hasNamedSpeaker())
                    .forEach(quotation -> other(quotation, article));
        }
        html.raw("</tbody></table></div>\n");
    }

    private void other(IndexedQuotation quotation, HtmlIndex.Entry article) {
        html.open("tr", "class", "entry").open("th", "scope", "row").element("i", quotation.speaker());
        if (quotation.unresolved()) {
            html.raw(" ").element("span", "unresolved", "class", "unresolved");
        }
        html.close("th").open("td");
        quotation.link(html);
        html.close("td");
        html.open("td")
                .element("a", article.title(), "href", article.href())
                .close("td")
                .close("tr")
                .line();
    }
}
