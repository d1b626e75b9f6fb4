package org.onrecord.internal.text;

import java.util.List;
import org.onrecord.document.Span;

/**
 * A stretch of text between quotation marks.
 *
 * @param parts the content without the marks and without white space next to them: one span, or one a paragraph where
 *     the quotation is continued over paragraphs; in text order, none empty
 * @param outer from the first opening mark to the last closing mark, marks included
 * @param kind the family of the marks
 * @param parent the position in the list of the innermost quoted span around this one, or -1
 * @param closed false if the closing mark is missing, and the content runs to the end of its paragraph
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
