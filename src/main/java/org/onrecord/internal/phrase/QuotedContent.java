package org.onrecord.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.text.QuotedSpan;

/**
 * A quoted span with its place among the tokens.
 *
 * @param span the quoted span
 * @param index its position in the list that {@link QuotedSpan#parent} speaks of
 * @param depth how many quoted spans it stands in
 * @param first index of the first token of the content
 * @param end index after the last token of the content
 * @param from index of the first token of where its source may be: of the article, or of the span that it stands in
 * @param to index after the last token of that
 */
public record QuotedContent(QuotedSpan span, int index, int depth, int first, int end, int from, int to) {

    /** The quoted spans in the same order; those without a token are left out. */
    public static List<QuotedContent> locate(Analysis analysis, List<QuotedSpan> spans) {
        var passages = new ArrayList<QuotedContent>();
        var located = new QuotedContent[spans.size()];
        for (int k = 0; k < located.length; k++) {
            QuotedSpan span = spans.get(k);
            int first = analysis.firstEndingAfter(span.content().start());
            int end = Math.min(
                    analysis.size(), analysis.firstEndingAfter(span.content().end() - 1) + 1);
            QuotedContent parent = span.parent() < 0 ? null : located[span.parent()];
            if (first < end) {
                located[k] = parent == null
                        ? new QuotedContent(span, k, span.parent() < 0 ? 0 : 1, first, end, 0, analysis.size())
                        : new QuotedContent(span, k, parent.depth() + 1, first, end, parent.first(), parent.end());
                passages.add(located[k]);
            }
        }
        return passages;
    }

    public List<Span> parts() {
        return span.parts();
    }

    public Span lastPart() {
        return parts().get(parts().size() - 1);
    }
}
