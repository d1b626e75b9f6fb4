package org.onrecord.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.query.SpeakerRow;

/** The page of an {@link HtmlIndex}. */
final class IndexPage {

    /** As many as fit on a screen. */
    private static final int MOST_QUOTED = 20;

    private final List<HtmlIndex.Entry> articles;
    private final List<SpeakerRow> speakers;
    private final Map<String, HtmlIndex.Entry> byHref = new HashMap<>();
    private final HtmlBuilder html = new HtmlBuilder();
    private final IndexQuotations quotations;

    IndexPage(List<HtmlIndex.Entry> articles, List<SpeakerRow> speakers) {
        this.articles = articles;
        this.speakers = speakers;
        quotations = new IndexQuotations(articles, html);
        articles.forEach(article -> byHref.put(article.href(), article));
        List<SpeakerRow> most = speakers.subList(0, Math.min(MOST_QUOTED, speakers.size()));
        html.raw(HtmlPage.start("Who said what")).raw("<section class=\"folder\">\n<header><h1>Who said what</h1>");
        html.element("p", facts(), "class", "facts").raw("</header>\n");
        html.raw("<nav><a href=\"#most-quoted\">Most quoted</a> · <a href=\"#together\">Who is quoted with whom</a>")
                .raw(" · <a href=\"#speakers\">Speakers</a> · <a href=\"#others\">Other quotations</a>")
                .raw(" · <a href=\"#articles\">Articles</a></nav>\n")
                .raw("<p class=\"search\"><input type=\"search\" placeholder=\"Search speakers and articles\"")
                .raw(" aria-label=\"Search speakers and articles\"><output aria-live=\"polite\"></output></p>\n");
        if (!most.isEmpty()) {
            new MostQuotedChart(most, html).write();
            new CoQuotationMatrix(most, html).write();
        }
        speakers();
        quotations.others();
        articles();
        html.raw("</section>\n").raw(HtmlPage.end());
    }

    /** Returns the id of a speaker's row. */
    static String anchor(int rank) {
        return "speaker-" + rank;
    }

    private String facts() {
        int count = articles.stream()
                .mapToInt(article -> article.quotations().size())
                .sum();
        long reports = articles.stream()
                .flatMap(article -> article.quotations().stream())
                .filter(quotation -> !quotation.marked())
                .count();
        return ArticleSection.count(articles.size(), "article", "articles") + " · "
                + ArticleSection.count(count, "quotation", "quotations")
                + (reports == 0 ? "" : ", " + reports + " of them reported without quotation marks") + " · "
                + ArticleSection.count(speakers.size(), "speaker with a name", "speakers with a name");
    }

    private void speakers() {
        html.raw("<h2 id=\"speakers\">Speakers</h2>\n<div class=\"wide\"><table>\n<thead><tr>");
        headings("Speaker", "", "Type", "", "Quotations", "", "Articles", "", "Outlets", "");
        html.raw("</tr></thead>\n<tbody>\n");
        for (int rank = 0; rank < speakers.size(); rank++) {
            SpeakerRow speaker = speakers.get(rank);
            html.open("tr", "class", "entry", "id", anchor(rank), "tabindex", "-1");
            html.element("th", speaker.name(), "scope", "row");
            html.element("td", speaker.type().name().toLowerCase(Locale.ROOT));
            quotations.of(speaker);
            html.open("td", "data-value", String.valueOf(speaker.articles().size()));
            links(speaker);
            html.close("td")
                    .element("td", String.join(", ", speaker.outlets()))
                    .close("tr")
                    .line();
        }
        html.raw("</tbody></table></div>\n");
    }

    private void links(SpeakerRow speaker) {
        if (speaker.articles().size() == 1) {
            String href = speaker.articles().keySet().iterator().next();
            html.element("a", byHref.get(href).title(), "href", href);
            return;
        }
        html.open("details")
                .element("summary", speaker.articles().size() + " articles")
                .open("ul");
        speaker.articles().forEach((href, count) -> {
            html.open("li").element("a", byHref.get(href).title(), "href", href);
            html.text(count > 1 ? " ×" + count : "").close("li");
        });
        html.close("ul").close("details");
    }

    private void articles() {
        html.raw("<h2 id=\"articles\">Articles</h2>\n<div class=\"wide\"><table>\n<thead><tr>");
        headings("Article", "", "Outlet", "", "Date", "", "Quotations", "number", "Named speakers", "number");
        html.raw("</tr></thead>\n<tbody>\n");
        for (HtmlIndex.Entry article : articles) {
            html.open("tr", "class", "entry").open("th", "scope", "row");
            html.element("a", article.title(), "href", article.href());
            if (article.original() != null) {
                html.raw(" ")
                        .element("a", "original", "class", "original", "href", article.original(), "rel", "noreferrer");
            }
            if (!article.warnings().isEmpty()) {
                String messages = String.join("; ", article.warnings());
                html.raw(" ").element("span", "warning", "class", "unresolved", "title", messages);
            }
            html.close("th").element("td", article.outlet()).element("td", article.date());
            number(article.quotations().size());
            number(article.namedSpeakers());
            html.close("tr").line();
        }
        html.raw("</tbody></table></div>\n");
    }

    /** @param headings each followed by its class; the script sorts the table by a heading that is pressed */
    private void headings(String... headings) {
        for (int i = 0; i < headings.length; i += 2) {
            html.open("th", "scope", "col", "class", headings[i + 1])
                    .element("button", headings[i], "type", "button")
                    .close("th");
        }
    }

    private void number(int number) {
        html.element("td", String.valueOf(number), "class", "number");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
