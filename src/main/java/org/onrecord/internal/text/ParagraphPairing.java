package org.onrecord.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * Pairs the marks of a paragraph, family by family, beginning with the least ambiguous. The marks of a later family are read separately in
 * each stretch between the pairs found so far. Therefore pairs never cross, and an apostrophe outside a quotation is never paired with one
 * inside.
 */
final class ParagraphPairing {

    /** The cost of an unclosed quotation that the next paragraph seems to continue. */
    private static final int CONTINUED = 1;

    private static final Comparator<MarkPair> OUTER_FIRST =
            Comparator.comparingInt(MarkPair::start).thenComparing(MarkPair::end, Comparator.reverseOrder());

    private final Span paragraph;
    private final @Nullable MarkKind continued;
    private List<MarkPair> pairs = new ArrayList<>();

    private ParagraphPairing(Span paragraph, @Nullable MarkKind continued) {
        this.paragraph = paragraph;
        this.continued = continued;
    }

    /**
     * Returns the pairs in text order, outer ones first.
     *
     * @param continued the family of the opening mark at the start of the next paragraph; null if there is none
     */
    static List<MarkPair> pair(List<Mark> marks, Span paragraph, @Nullable MarkKind continued) {
        boolean goesOn = marks.stream().anyMatch(mark -> mark.kind() == continued);
        ParagraphPairing pairing = new ParagraphPairing(paragraph, goesOn ? continued : null);
        for (MarkKind kind : MarkKind.values()) {
            List<Mark> family =
                    marks.stream().filter(mark -> mark.kind() == kind).toList();
            if (!family.isEmpty()) {
                pairing.add(family);
            }
        }
        return pairing.pairs;
    }

    private void add(List<Mark> family) {
        List<MarkPair> more = new ArrayList<>();
        byEnclosing(family).forEach((enclosing, marks) -> {
            // If two families could stay open beyond the paragraph, quotations could cross.
            int unclosed = enclosing < 0 && marks.get(0).kind() == continued ? CONTINUED : Mark.IMPOSSIBLE;
            boolean mayStayOpen = enclosing < 0
                    && (continued == null || continued == marks.get(0).kind());
            more.addAll(CheapestRoles.pairs(marks, mayStayOpen, unclosed, paragraph.end()));
        });
        if (more.isEmpty()) {
            return;
        }
        more.addAll(pairs);
        more.sort(OUTER_FIRST);
        pairs = more;
    }

    /** Returns the marks by the index of the innermost pair around them; -1 if there is none. */
    private Map<Integer, List<Mark>> byEnclosing(List<Mark> family) {
        Map<Integer, List<Mark>> groups = new LinkedHashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        int next = 0;
        for (Mark mark : family) {
            while (next < pairs.size() && pairs.get(next).start() < mark.start()) {
                leave(open, pairs.get(next).start());
                open.push(next++);
            }
            leave(open, mark.start());
            groups.computeIfAbsent(open.isEmpty() ? -1 : open.peek(), k -> new ArrayList<>())
                    .add(mark);
        }
        return groups;
    }

    private void leave(Deque<Integer> open, int position) {
        while (!open.isEmpty() && pairs.get(open.peek()).end() <= position) {
            open.pop();
        }
    }
}
