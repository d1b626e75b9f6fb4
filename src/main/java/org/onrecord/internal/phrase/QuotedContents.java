package org.onrecord.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.text.QuotedSpan;

/** Finds the content in quotation marks among an article's tokens. */
public final class QuotedContents {
    private QuotedContents() {}

    /** Returns the contents of quoted spans, in the same order; a span without a token has none. */
    public static List<Content> locate(Analysis analysis, List<QuotedSpan> spans) {
        var contents = new ArrayList<Content>();
        var located = new Content[spans.size()];
        for (int k = 0; k < located.length; k++) {
            QuotedSpan span = spans.get(k);
            if (analysis.firstEndingAfter(span.content().start()) == analysis.size()) {
                continue;
            }
            Content around = span.parent() < 0 ? null : located[span.parent()];
            List<Content.Part> parts =
                    span.parts().stream().map(part -> part(analysis, part)).toList();
            located[k] = around == null
                    ? new Content(k, span.parent(), span.parent() < 0 ? 0 : 1, parts, 0, analysis.size())
                    : new Content(k, span.parent(), around.depth() + 1, parts, around.first(), around.end());
            contents.add(located[k]);
        }
        return contents;
    }

    /** Returns the contents that are inside the given number of others. */
    public static List<Content> atDepth(int depth, List<Content> contents) {
        return contents.stream().filter(content -> content.depth() == depth).toList();
    }

    private static Content.Part part(Analysis analysis, Span span) {
        int first = analysis.firstEndingAfter(span.start());
        int end = Math.min(analysis.size(), analysis.firstEndingAfter(span.end() - 1) + 1);
        return new Content.Part(span, first, end);
    }
}
