package org.onrecord.document;

/**
 * Folds the blanks of a text that is shown: each line break, and each run of blanks, becomes one space. A line break after a hyphen
 * in a word disappears, so that "Jean-" at the end of a line and "Pierre" below it are shown as "Jean-Pierre".
 */
final class Blanks {

    private Blanks() {}

    /** Returns {@code text} with its blanks folded and none at its ends. */
    static String fold(String text) {
        if (!needsFolding(text)) {
            return text;
        }
        var folded = new StringBuilder(text.length());
        boolean pending = false;
        boolean broken = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                pending = folded.length() > 0;
                broken |= c == '\n' || c == '\r';
            } else {
                if (pending && !(broken && isDivided(folded, c))) {
                    folded.append(' ');
                }
                pending = false;
                broken = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Tells whether a word continues below its hyphen: a letter is before the hyphen, and {@code next} is one. */
    private static boolean isDivided(CharSequence before, char next) {
        int hyphen = before.length() - 1;
        return hyphen > 0
                && (before.charAt(hyphen) == '-' || before.charAt(hyphen) == '\u2010')
                && Character.isLetter(before.charAt(hyphen - 1))
                && Character.isLetter(next);
    }

    private static boolean needsFolding(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                boolean single = text.charAt(i) == ' ' && i > 0 && i + 1 < text.length();
                if (!single || isBlank(text.charAt(i + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether a character is a blank; no-break spaces, tabs, line separators, the byte order mark and U+0085 are as well. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF';
    }
}
