package org.onrecord.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.onrecord.document.Span;

/** Puts quoted spans in text order and tells each one its parent. They must not cross. */
final class Nesting {

    private static final Comparator<QuotedSpan> OUTER_FIRST = Comparator.comparing(
            QuotedSpan::outer,
            Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));

    private Nesting() {}

    static List<QuotedSpan> of(List<QuotedSpan> spans) {
        List<QuotedSpan> sorted = new ArrayList<>(spans);
        sorted.sort(OUTER_FIRST);
        dropDoubled(sorted);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < sorted.size(); i++) {
            QuotedSpan span = sorted.get(i);
            while (!open.isEmpty()
                    && sorted.get(open.peek()).outer().end() <= span.outer().start()) {
                open.pop();
            }
            int parent = open.isEmpty() ? -1 : open.peek();
            sorted.set(i, new QuotedSpan(span.parts(), span.outer(), span.kind(), parent, span.closed()));
            open.push(i);
        }
        return List.copyOf(sorted);
    }

    /** Marks typed twice, as in {@code ""yes""}, quote once: the inner pair stays. */
    private static void dropDoubled(List<QuotedSpan> sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.size(); i++) {
            QuotedSpan span = sorted.get(i);
            boolean doubled = i + 1 < sorted.size()
                    && span.kind() == sorted.get(i + 1).kind()
                    && span.parts().size() == 1
                    && span.parts().get(0).equals(sorted.get(i + 1).outer());
            if (!doubled) {
                sorted.set(kept++, span);
            }
        }
        sorted.subList(kept, sorted.size()).clear();
    }
}
