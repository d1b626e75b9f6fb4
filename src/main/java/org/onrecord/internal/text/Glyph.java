package org.onrecord.internal.text;

import org.jspecify.annotations.Nullable;

/** Knows the characters that serve as quotation marks, and whether their shape points to the right or to the left. */
final class Glyph {

    static final int OPENING = 1;
    static final int CLOSING = -1;
    static final int EITHER = 0;

    private Glyph() {}

    /** Returns the family of a mark; null if the character is no mark. */
    static @Nullable MarkKind kind(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '＂', '\u0093', '\u0094' -> MarkKind.DOUBLE;
            case '«', '»' -> MarkKind.GUILLEMET;
            case '‹', '›' -> MarkKind.SINGLE_GUILLEMET;
            case '\'', '‘', '’', '‚', '‛', '`', '´', '\u0091', '\u0092' -> MarkKind.SINGLE;
            default -> null;
        };
    }

    /**
     * Returns the direction of a mark's shape: OPENING, CLOSING or EITHER. U+0091 to U+0094 are the curly marks of Windows-1252 text that
     * was read as Latin-1.
     */
    static int direction(char c) {
        return switch (c) {
            case '“', '„', '‟', '\u0093', '«', '‹', '‘', '‚', '‛', '`', '\u0091' -> OPENING;
            case '”', '\u0094', '»', '›', '’', '´', '\u0092' -> CLOSING;
            default -> EITHER;
        };
    }

    /** Tells whether a mark is a low one, which always opens. */
    static boolean isLow(char c) {
        return c == '„' || c == '‚';
    }

    static boolean isCurlySingle(char c) {
        return c == '‘' || c == '’';
    }
}
