package org.onrecord.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;

/** Finds the lines of a text that are not blank, whatever character ends a line. */
final class Lines {

    /** How many columns a tab adds to the indent. */
    private static final int TAB = 8;

    /**
     * A line without the white space around it.
     *
     * @param indent the width of the white space before it, in columns
     * @param afterBlank whether it is the first line of the text or follows a blank line
     */
    record Line(Span span, int indent, boolean afterBlank) {
        int length() {
            return span.length();
        }

        /** Returns the column where the line ends. */
        int columns() {
            return indent + span.length();
        }
    }

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
                lines.add(new Line(span, indent(text, start, span.start()), afterBlank));
            }
            afterBlank = span.length() == 0;
            boolean twoUnits = text.startsWith("\r\n", end);
            start = end + (twoUnits ? 2 : 1);
        }
        return lines;
    }

    private static int indent(String text, int start, int end) {
        int columns = 0;
        for (int i = start; i < end; i++) {
            columns += text.charAt(i) == '\t' ? TAB : 1;
        }
        return columns;
    }

    /** Tells whether a character ends a line. */
    static boolean isBreak(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
