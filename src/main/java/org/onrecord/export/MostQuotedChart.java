package org.onrecord.export;

import java.util.List;
import java.util.Locale;
import org.onrecord.query.SpeakerRow;

/** Bars whose lengths are the numbers of quotations. They are elements of the page, not a picture, so that names keep their size. */
record MostQuotedChart(List<SpeakerRow> speakers, HtmlBuilder html) {

    void write() {
        int most = speakers.get(0).quotations();
        html.raw("<h2 id=\"most-quoted\">Most quoted</h2>\n<ol class=\"bars\">").line();
        for (int rank = 0; rank < speakers.size(); rank++) {
            bar(speakers.get(rank), rank, most);
        }
        html.close("ol").line();
    }

    private void bar(SpeakerRow speaker, int rank, int most) {
        String counts = ArticleSection.count(speaker.quotations(), "quotation", "quotations") + " in "
                + ArticleSection.count(speaker.articles().size(), "article", "articles");
        String length = String.format(Locale.ROOT, "--n:%.4f", (double) speaker.quotations() / most);
        html.open("li").open("a", "href", "#" + IndexPage.anchor(rank), "title", speaker.name() + ": " + counts);
        html.element("span", speaker.name(), "class", "name")
                .open("span", "class", "track")
                .open("span", "class", "bar", "style", length)
                .close("span")
                .element("span", String.valueOf(speaker.quotations()), "class", "count")
                .close("span");
        html.close("a").close("li").line();
    }
}
