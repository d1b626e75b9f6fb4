package org.onrecord.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.onrecord.document.Span;

/** Sorts quoted spans and finds the parent of each. Of two spans that cross, the later one is left out. */
final class Nesting {

    private static final Comparator<QuotedSpan> OUTER_FIRST = Comparator.comparing(
            QuotedSpan::outer,
            Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));

    private Nesting() {}

    static List<QuotedSpan> of(List<QuotedSpan> spans) {
        List<QuotedSpan> sorted = new ArrayList<>(spans);
        sorted.sort(OUTER_FIRST);
        dropDoubled(sorted);
        List<QuotedSpan> nested = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (QuotedSpan span : sorted) {
            while (!open.isEmpty()
                    && nested.get(open.peek()).outer().end() <= span.outer().start()) {
                open.pop();
            }
            int parent = open.isEmpty() ? -1 : open.peek();
            // A span that reaches over the end of its parent has an unclosed mark of another family: a stray one.
            if (parent < 0 || nested.get(parent).outer().contains(span.outer())) {
                open.push(nested.size());
                nested.add(new QuotedSpan(span.parts(), span.outer(), span.kind(), parent, span.closed()));
            }
        }
        return List.copyOf(nested);
    }

    /** Keeps the inner pair of marks that were typed twice, as in {@code ""yes""}. */
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
