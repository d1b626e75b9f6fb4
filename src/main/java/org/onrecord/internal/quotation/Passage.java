package org.onrecord.internal.quotation;

import java.util.List;
import org.onrecord.document.Span;

/**
 * A stretch between quotation marks, with its place among the tokens.
 *
 * @param parts the content without marks, one span a paragraph
 * @param outer from the first opening mark to the last closing mark
 * @param first index of the first token of the content
 * @param end index after the last token of the content
 * @param outerFirst index of the first token, opening mark included
 * @param outerEnd index after the last token, closing mark included
 */
public record Passage(List<Span> parts, Span outer, int first, int end, int outerFirst, int outerEnd) {

    Span firstPart() {
        return parts.get(0);
    }

    Span lastPart() {
        return parts.get(parts.size() - 1);
    }
}
