package org.onrecord.export;

import java.util.List;
import org.onrecord.query.SpeakerRow;

/** Bars as long as speakers are often quoted, as SVG. */
record MostQuotedChart(List<SpeakerRow> speakers, HtmlBuilder html) {

    private static final int WIDTH = 760;
    private static final int NAMES = 260;
    private static final int BAR = 26;
    private static final int LONGEST_NAME = 32;

    void write() {
        int most = speakers.get(0).quotations();
        html.raw("<h2 id=\"most-quoted\">Most quoted</h2>\n<div class=\"wide\">");
        html.open(
                "svg",
                "role",
                "img",
                "aria-label",
                "Quotations of the most quoted",
                "viewBox",
                "0 0 " + WIDTH + " " + BAR * speakers.size(),
                "width",
                String.valueOf(WIDTH),
                "style",
                "max-width:100%;height:auto");
        html.line();
        for (int rank = 0; rank < speakers.size(); rank++) {
            bar(speakers.get(rank), rank, most);
        }
        html.raw("</svg></div>\n");
    }

    private void bar(SpeakerRow speaker, int rank, int most) {
        int top = BAR * rank;
        // Room for the number behind the longest bar.
        int length = Math.max(1, (WIDTH - NAMES - 60) * speaker.quotations() / most);
        html.open("a", "href", "#" + IndexPage.anchor(rank));
        html.element(
                "title",
                speaker.name() + ": " + ArticleSection.count(speaker.quotations(), "quotation", "quotations") + " in "
                        + ArticleSection.count(speaker.articles().size(), "article", "articles"));
        label(shortened(speaker.name()), NAMES - 10, top, "end");
        html.open(
                "rect",
                "class",
                "bar",
                "x",
                "" + NAMES,
                "y",
                "" + (top + 4),
                "width",
                "" + length,
                "height",
                "" + (BAR - 8),
                "rx",
                "2");
        html.close("rect");
        label(String.valueOf(speaker.quotations()), NAMES + length + 6, top, "start");
        html.close("a").line();
    }

    private void label(String words, int x, int top, String anchor) {
        html.element("text", words, "x", "" + x, "y", "" + (top + 18), "text-anchor", anchor);
    }

    static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }
}
