package org.onrecord.readme;

import java.util.List;
import java.util.Locale;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A terminal as a picture in SVG: text that a test can read, and the same bytes everywhere.
 *
 * @param command what was typed
 * @param lines what came of it
 */
record TerminalPicture(String command, List<String> lines) {

    private static final int LINE = 18;
    private static final double CHARACTER = 7.8;

    /** Copies the lines. */
    TerminalPicture {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        int columns = lines.stream().mapToInt(String::length).max().orElse(0);
        int width = (int) Math.ceil(Math.max(columns, command.length() + 2) * CHARACTER) + 40;
        int height = (lines.size() + 1) * LINE + 36;
        var picture = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
                <rect width="100%%" height="100%%" rx="8" fill="#1d2330"/>
                <g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="#dbe2ee">
                """, width, height));
        int y = 30;
        line(y, "<tspan fill=\"#7fd1a8\">$ </tspan>" + StringEscapeUtils.escapeXml11(command), picture);
        for (String line : lines) {
            y += LINE;
            line(y, StringEscapeUtils.escapeXml11(line), picture);
        }
        return picture.append("</g>\n</svg>\n").toString();
    }

    private static void line(int y, String markup, StringBuilder picture) {
        picture.append("<text x=\"20\" y=\"").append(y).append("\" xml:space=\"preserve\">");
        picture.append(markup).append("</text>\n");
    }
}
