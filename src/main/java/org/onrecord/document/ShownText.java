package org.onrecord.document;

import java.util.List;

/** The words of a quotation as they are shown to people. */
final class ShownText {
    /** Stands for the words that interrupt a quotation. */
    private static final String INTERRUPTION = " […] ";

    private ShownText() {}

    /**
     * Returns the spans' words with folded blanks, joined by a space, or by " […] " where words of the article stand between
     * them.
     */
    static String of(List<Span> spans, String text) {
        var shown = new StringBuilder();
        int end = -1;
        for (Span span : spans) {
            String words = Blanks.fold(span.in(text));
            if (end >= 0 && hasWords(text, end, span.start())) {
                shown.append(INTERRUPTION);
            } else if (end >= 0 && !words.isEmpty()) {
                shown.append(' ');
            }
            shown.append(words);
            end = span.end();
        }
        return Blanks.fold(shown.toString());
    }

    /** Whether there is more than marks, blanks and punctuation, which stand between two paragraphs of one quotation, too. */
    private static boolean hasWords(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
