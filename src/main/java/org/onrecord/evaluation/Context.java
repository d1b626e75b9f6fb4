package org.onrecord.evaluation;

import org.onrecord.document.Span;

/**
 * A stretch of an article with what stands beside it, about two lines together. White space is one space, control characters
 * are gone: an article never steers the terminal that it is shown in.
 *
 * @param before what stands before it
 * @param text the stretch itself, its middle left out where it is long
 * @param after what stands behind it
 */
public record Context(String before, String text, String after) {

    private static final int BESIDE = 70;
    private static final int LONGEST = 90;
    private static final String GAP = " […] ";

    /** The stretch under {@code span}. */
    static Context of(String article, Span span) {
        int from = Math.max(0, span.start() - BESIDE);
        int to = Math.min(article.length(), span.end() + BESIDE);
        String text = plain(span.in(article));
        if (text.length() > LONGEST) {
            int half = LONGEST / 2;
            text = text.substring(0, half) + GAP + text.substring(text.length() - half);
        }
        return new Context(
                (from > 0 ? "…" : "") + plain(article.substring(from, span.start())),
                text,
                plain(article.substring(span.end(), to)) + (to < article.length() ? "…" : ""));
    }

    /** One line without control characters and without halves of surrogate pairs. */
    static String plain(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean blank = Words.isSpace(c)
                    || Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE;
            if (!blank) {
                line.appendCodePoint(c);
            } else if (line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString();
    }

    /** With brackets around the stretch. */
    @Override
    public String toString() {
        return before + "⟦" + text + "⟧" + after;
    }
}
