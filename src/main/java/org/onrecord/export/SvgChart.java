package org.onrecord.export;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bars below one another, each divided into shares or drawn as long as its number. Letters have the size that they are given, and only
 * bars become longer, so that a chart can be read on a telephone and on paper. Text has the colour of the page.
 *
 * @param title what the chart shows
 * @param legend the parts of divided bars, in their order; empty where no bar is divided
 * @param rows from top to bottom
 */
record SvgChart(String title, List<Part> legend, List<Row> rows) {

    /** @param label what a colour means */
    record Part(String label, ChartColour colour) {}

    /**
     * A bar.
     *
     * @param label the words above its start
     * @param figure the words above its end
     * @param whole the number that stands for the whole width
     * @param pieces from left to right
     */
    record Row(String label, String figure, long whole, List<Piece> pieces) {}

    /**
     * A piece of a bar.
     *
     * @param says the words that appear when the piece is pointed at
     * @param figure the words in the piece if it has room for them; null for none
     * @param link where it leads; null if it leads nowhere
     */
    record Piece(
            long number,
            ChartColour colour,
            String says,
            @Nullable String figure,
            @Nullable String link) {}

    /** In pixels. */
    private static final int PICTURE_WIDTH = 720;

    private static final int TITLE = 26;
    private static final int LEGEND_LINE = 22;
    private static final int ROW = 48;
    private static final int BAR = 20;
    private static final int LABEL_BASE = 16;
    private static final int BAR_TOP = 22;

    /** The least share of the width that has room for "12%". */
    private static final double ROOM = 0.12;

    private static final int LONGEST_LABEL = 28;

    /** Returns the chart as a part of a page. */
    String inPage() {
        return svg(false);
    }

    /** Returns the chart as a file of its own, without links. */
    String picture() {
        return svg(true) + "\n";
    }

    private String svg(boolean alone) {
        var svg = new HtmlBuilder();
        int legendLines = (legend.size() + 1) / 2;
        int top = TITLE + legendLines * LEGEND_LINE + (legend.isEmpty() ? 0 : LEGEND_LINE / 2);
        int height = top + rows.size() * ROW;
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" width=\""
                + (alone ? String.valueOf(PICTURE_WIDTH) : "100%") + "\" height=\"" + height
                + "\" font-family=\"system-ui, sans-serif\" font-size=\"14\" fill=\"currentColor\">");
        svg.element("title", title).line();
        svg.element("text", title, "x", "0", "y", "16", "font-weight", "bold", "font-size", "15")
                .line();
        for (int i = 0; i < legend.size(); i++) {
            key(legend.get(i), i % 2, TITLE + i / 2 * LEGEND_LINE, svg);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), top + i * ROW, alone, svg);
        }
        return svg.close("svg").toString();
    }

    private static void key(Part part, int column, int y, HtmlBuilder svg) {
        String x = column * 50 + "%";
        svg.open("svg", "x", x, "y", String.valueOf(y), "overflow", "visible");
        rectangle("0", 2, "14", 14, part.colour(), svg);
        svg.element("text", part.label(), "x", "20", "y", "14").close("svg").line();
    }

    private static void row(Row row, int y, boolean alone, HtmlBuilder svg) {
        String base = String.valueOf(y + LABEL_BASE);
        svg.element("text", Shortened.to(LONGEST_LABEL, row.label()), "x", "0", "y", base);
        svg.element("text", row.figure(), "x", "100%", "y", base, "text-anchor", "end")
                .line();
        double x = 0;
        for (Piece piece : row.pieces()) {
            double width = row.whole() == 0 ? 0 : (double) piece.number() / row.whole();
            if (piece.number() > 0) {
                piece(piece, x, width, y + BAR_TOP, alone, svg);
            }
            x += width;
        }
    }

    private static void piece(Piece piece, double x, double width, int y, boolean alone, HtmlBuilder svg) {
        boolean linked = piece.link() != null && !alone;
        if (linked) {
            svg.open("a", "href", piece.link());
        }
        svg.open("g").element("title", piece.says());
        rectangle(percent(x), y, percent(width), BAR, piece.colour(), svg);
        if (piece.figure() != null && width >= ROOM) {
            svg.element(
                    "text",
                    piece.figure(),
                    "x",
                    percent(x + width / 2),
                    "y",
                    String.valueOf(y + 15),
                    "text-anchor",
                    "middle",
                    "fill",
                    piece.colour().ink());
        }
        svg.close("g");
        if (linked) {
            svg.close("a");
        }
        svg.line();
    }

    private static void rectangle(String x, int y, String width, int height, ChartColour colour, HtmlBuilder svg) {
        svg.open(
                        "rect",
                        "x",
                        x,
                        "y",
                        String.valueOf(y),
                        "width",
                        width,
                        "height",
                        String.valueOf(height),
                        "fill",
                        colour.fill(),
                        "stroke",
                        "#808080",
                        "stroke-width",
                        "0.5")
                .close("rect");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", 100 * share);
    }
}
