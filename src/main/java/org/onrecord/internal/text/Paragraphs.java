package org.onrecord.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.internal.text.Lines.Line;

/**
 * Finds the paragraphs of a text.
 *
 * <p>A blank line always separates two paragraphs. A single line break separates them, too, unless the text is hard-wrapped.
 * In a hard-wrapped text a line break separates paragraphs where the lines say so: where the second line is indented, where the first
 * ends a sentence or a heading before the margin, and before an item of a list, a turn of a transcript or a row of a table.
 */
public final class Paragraphs {

    private Paragraphs() {}

    /** Returns the paragraphs in text order, without white space around them, none of them empty. */
    public static List<Span> of(String text) {
        List<Line> lines = Lines.of(text);
        WrappedLines.ParagraphEnds ends = WrappedLines.of(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        for (int first = 0; first < lines.size(); ) {
            int end = ends.after(first);
            paragraphs.add(new Span(
                    lines.get(first).span().start(), lines.get(end - 1).span().end()));
            first = end;
        }
        return List.copyOf(paragraphs);
    }
}
