package org.onrecord.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.text.QuotedSpan;
import org.onrecord.internal.text.Turn;

/** Finds the content among an article's tokens: in quotation marks, and the turns of a transcript. */
public final class QuotedContents {
    private QuotedContents() {}

    /** Returns the contents of quoted spans, in the same order; a span without a token has none. */
    public static List<Content> locate(Analysis analysis, List<QuotedSpan> spans) {
        return locate(analysis, spans, List.of());
    }

    /**
     * Returns the contents of quoted spans and of turns, in the order of their starts, outer ones first; a span without a token has none.
     *
     * @param spans in the order of their starts, outer ones first
     * @param turns in text order; no span crosses one, and none begins with one that is most of it
     */
    public static List<Content> locate(Analysis analysis, List<QuotedSpan> spans, List<Turn> turns) {
        var contents = new ArrayList<Content>();
        var located = new Content[spans.size()];
        int next = 0;
        Content turn = null;
        for (int k = 0; k < located.length; k++) {
            QuotedSpan span = spans.get(k);
            for (;
                    next < turns.size()
                            && turns.get(next).content().start() <= span.outer().start();
                    next++) {
                turn = turn(analysis, spans.size() + next, turns.get(next));
                contents.add(turn);
            }
            if (analysis.firstEndingAfter(span.content().start()) == analysis.size()) {
                continue;
            }
            Content around = span.parent() >= 0 ? located[span.parent()] : isIn(span, turn) ? turn : null;
            List<Content.Part> parts =
                    span.parts().stream().map(part -> part(analysis, part)).toList();
            located[k] = around == null
                    ? new Content(k, span.parent(), span.parent() < 0 ? 0 : 1, parts, 0, analysis.size())
                    : new Content(k, around.index(), around.depth() + 1, parts, around.first(), around.end());
            contents.add(located[k]);
        }
        for (; next < turns.size(); next++) {
            contents.add(turn(analysis, spans.size() + next, turns.get(next)));
        }
        return contents;
    }

    private static Content turn(Analysis analysis, int index, Turn turn) {
        List<Content.Part> parts =
                turn.parts().stream().map(part -> part(analysis, part)).toList();
        return new Content(index, -1, 0, parts, 0, analysis.size(), turn.label());
    }

    private static boolean isIn(QuotedSpan span, @Nullable Content turn) {
        List<Span> parts = turn == null ? List.of() : turn.spans();
        return !parts.isEmpty()
                && span.outer().end() <= parts.get(parts.size() - 1).end();
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
