package org.onrecord.export;

import java.util.List;
import java.util.Locale;
import org.onrecord.query.SpeakerRow;

/** The number of articles that quote both, for each pair of speakers. */
record CoQuotationMatrix(List<SpeakerRow> speakers, HtmlBuilder html) {

    /** In characters. */
    private static final int LONGEST_NAME = 32;

    void write() {
        html.raw(
                "<h2 id=\"together\">Who is quoted with whom</h2>\n<p class=\"facts\">Articles that quote both.</p>\n");
        html.raw("<div class=\"wide\"><table class=\"matrix\">\n<thead><tr><td></td>");
        for (SpeakerRow speaker : speakers) {
            html.open("th", "scope", "col")
                    .element("span", Shortened.to(LONGEST_NAME, speaker.name()))
                    .close("th");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        int most = most();
        for (int row = 0; row < speakers.size(); row++) {
            html.open("tr").open("th", "scope", "row");
            html.element(
                    "a", Shortened.to(LONGEST_NAME, speakers.get(row).name()), "href", "#" + IndexPage.anchor(row));
            html.close("th");
            for (int column = 0; column < speakers.size(); column++) {
                cell(row, column, most);
            }
            html.close("tr").line();
        }
        html.raw("</tbody></table></div>\n");
    }

    private int most() {
        int most = 1;
        for (SpeakerRow one : speakers) {
            for (SpeakerRow other : speakers) {
                most = one == other ? most : Math.max(most, one.articlesWith(other));
            }
        }
        return most;
    }

    private void cell(int row, int column, int most) {
        int both = speakers.get(row).articlesWith(speakers.get(column));
        if (row == column) {
            html.element("td", "–", "class", "self");
        } else if (both == 0) {
            html.raw("<td></td>");
        } else {
            String title = speakers.get(row).name() + " and "
                    + speakers.get(column).name() + ": " + ArticleSection.count(both, "article", "articles");
            String shade = String.format(Locale.ROOT, "--n:%.2f", (double) both / most);
            html.element("td", String.valueOf(both), "style", shade, "title", title);
        }
    }
}
