package org.onrecord.internal.text;

import java.util.List;
import org.onrecord.document.Span;

/**
 * A stretch of text between quotation marks.
 *
 * @param parts the content in text order, without the marks and the white space next to them: one span for each paragraph, none of them
 *     empty
 * @param outer the span from the first opening mark to the last closing mark, marks included
 * @param kind the family of the marks
 * @param parent the index of the innermost quoted span around this one; -1 if there is none
 * @param closed false if the closing mark is missing and the content ends with its paragraph
 */
public record QuotedSpan(List<Span> parts, Span outer, MarkKind kind, int parent, boolean closed) {

    public QuotedSpan {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts: none");
        }
    }

    /** Returns the span from the start of the first part to the end of the last. */
    public Span content() {
        return new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
    }
}
