package org.onrecord.evaluation;

import org.onrecord.document.Span;

/**
 * A stretch of an article with the text around it, about two lines together. White space is folded to one space, and control
 * characters are removed, so that an article cannot steer the terminal.
 *
 * @param before the text before it
 * @param text the stretch itself, without its middle if it is long
 * @param after the text after it
 */
public record Context(String before, String text, String after) {

    private static final int BESIDE = 70;
    private static final int LONGEST = 90;
    private static final String GAP = " […] ";

    /** Returns the stretch under {@code span}. */
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

    /** Returns one line without control characters and without halves of surrogate pairs. */
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

    /** Returns one line with brackets around the stretch. */
    @Override
    public String toString() {
        return before + "⟦" + text + "⟧" + after;
    }
}
