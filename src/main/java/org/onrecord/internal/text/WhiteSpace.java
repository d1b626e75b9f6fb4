package org.onrecord.internal.text;

import org.onrecord.document.Span;

/** Tells which characters are blank: also no-break spaces, zero-width characters and line separators. */
final class WhiteSpace {

    private WhiteSpace() {}

    static boolean is(char c) {
        if (c < 0x80) {
            return c <= ' ';
        }
        return Character.isSpaceChar(c)
                || c == '\u0085' // next line
                || c >= '\u200B' && c <= '\u200F' // zero-width spaces, joiners and direction marks
                || c == '\u2060'
                || c == '\uFEFF';
    }

    static boolean isNoBreak(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }

    /** Returns the span from {@code start} to {@code end} without the white space at its ends; it may be empty. */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (from < to && is(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
