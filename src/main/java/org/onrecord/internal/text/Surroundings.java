package org.onrecord.internal.text;

import org.onrecord.document.Span;

/**
 * The characters around a run of adjacent quotation marks. The marks of a run share their surroundings: in {@code "'Yes'"} both opening
 * marks stand before a letter.
 *
 * @param text the text
 * @param paragraph the paragraph of the run
 * @param from the start of the run
 * @param to the end of the run
 */
record Surroundings(String text, Span paragraph, int from, int to) {

    /** The most characters of white space that are skipped, so that a paragraph of marks and blanks takes linear time. */
    private static final int NEARBY = 16;

    boolean atStart() {
        return from == paragraph.start();
    }

    boolean atEnd() {
        return to == paragraph.end();
    }

    char before() {
        return atStart() ? '\n' : text.charAt(from - 1);
    }

    char after() {
        return atEnd() ? '\n' : text.charAt(to);
    }

    /** Returns a number from -3, which suits a closing mark, to 3, which suits an opening one. */
    int lean(MarkKind kind) {
        int before = atStart() ? 2 : before(before(), kind);
        int after = atEnd() ? -2 : after(after(), kind);
        return before + after;
    }

    private static int before(char c, MarkKind kind) {
        if (WhiteSpace.is(c)) {
            return WhiteSpace.isNoBreak(c) && isAngle(kind) ? -1 : 1;
        }
        return switch (c) {
            case '(', '[', '{', ':' -> 1;
            case '/', '*', '_', '|', '=', '>' -> 0;
            default -> isDash(c) ? 0 : -1;
        };
    }

    private int after(char c, MarkKind kind) {
        if (WhiteSpace.is(c)) {
            return WhiteSpace.isNoBreak(c) && isAngle(kind) ? 1 : -1;
        }
        return switch (c) {
            case ',', ';', ':', '!', '?', ')', ']', '}' -> -1;
            case '.' -> afterFullStop();
            case '/', '*', '_', '|', '…', '<' -> 0;
            default -> isDash(c) ? 0 : 1;
        };
    }

    /** Returns the points for a full stop: it follows a closing mark, but {@code .5} is a number and {@code ...} stands on either side. */
    private int afterFullStop() {
        char next = to + 1 < paragraph.end() ? text.charAt(to + 1) : ' ';
        if (next == '.') {
            return 0;
        }
        return next >= '0' && next <= '9' ? 1 : -1;
    }

    /** Tells whether marks are angle marks, which French typography separates from the quoted words by a no-break space. */
    private static boolean isAngle(MarkKind kind) {
        return kind == MarkKind.GUILLEMET || kind == MarkKind.SINGLE_GUILLEMET;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '−' || c >= '\u2010' && c <= '\u2015';
    }

    boolean insideWord() {
        return !atStart()
                && !atEnd()
                && Character.isLetterOrDigit(text.codePointBefore(from))
                && Character.isLetterOrDigit(text.codePointAt(to));
    }

    boolean afterDigit() {
        return !atStart() && Character.isDigit(before());
    }

    /** Returns the last character before the run that is not white space; a line feed if there is none nearby. */
    char lastBefore() {
        int farthest = Math.max(paragraph.start(), from - NEARBY);
        int i = from;
        while (i > farthest && WhiteSpace.is(text.charAt(i - 1))) {
            i--;
        }
        return i == farthest ? '\n' : text.charAt(i - 1);
    }
}
