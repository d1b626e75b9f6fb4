package org.onrecord.document;

import java.util.ArrayList;
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
        return String.join(INTERRUPTION, parts(spans, text));
    }

    /** Returns the same without the marks of interruption: a part for the words between two of them. */
    static List<String> parts(List<Span> spans, String text) {
        List<String> parts = new ArrayList<>();
        var part = new StringBuilder();
        int end = -1;
        for (Span span : spans) {
            if (end >= 0 && hasWords(text, end, span.start())) {
                addTo(parts, part);
                part.setLength(0);
            }
            part.append(' ').append(span.in(text));
            end = span.end();
        }
        addTo(parts, part);
        return parts;
    }

    private static void addTo(List<String> parts, StringBuilder part) {
        String words = Blanks.fold(part.toString());
        if (!words.isEmpty()) {
            parts.add(words);
        }
    }

    /** Tells whether there are words, rather than only the marks, blanks and punctuation between two paragraphs of one quotation. */
    private static boolean hasWords(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
