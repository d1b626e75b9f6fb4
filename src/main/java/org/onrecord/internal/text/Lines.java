package org.onrecord.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;

/** The lines of a text that are not blank, whatever character ends a line. */
final class Lines {

    /**
     * A line without the white space around it.
     *
     * @param afterBlank whether nothing, or a blank line, stands before it
     */
    record Line(Span span, boolean afterBlank) {}

    private Lines() {}

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean afterBlank = true;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            Span span = WhiteSpace.trim(text, start, end);
            if (span.length() > 0) {
                lines.add(new Line(span, afterBlank));
            }
            afterBlank = span.length() == 0;
            boolean twoUnits = text.startsWith("\r\n", end);
            start = end + (twoUnits ? 2 : 1);
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
