package org.onrecord.internal.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * Pairs the quotation marks of a text. Immutable.
 *
 * <p>{@link MarkWeigher} gives each mark the costs of opening, of closing and of being no mark, by its shape and its surroundings.
 * {@link CheapestRoles} chooses among these for all marks of a paragraph, so that the sum is least. {@link Continuation} joins quotations
 * that run over paragraphs. A missing or stray mark affects its own paragraph only: a quotation without a closing mark ends with its
 * paragraph unless the next one continues it. Any string is accepted; the time is linear in its length.
 */
public final class QuotationMarks {

    private final MarkWeigher weigher;
    private final UnclosedEnd unclosedEnd;

    /**
     * Makes a reader of quotation marks, which is safe to share.
     *
     * @param elisions words in lower case whose beginning an apostrophe replaces: "tis", "em"
     * @param quotingVerbs forms of verbs in the clause after a quotation: "said"
     */
    public QuotationMarks(Set<String> elisions, Set<String> quotingVerbs) {
        this.weigher = new MarkWeigher(new Elisions(elisions));
        this.unclosedEnd = new UnclosedEnd(quotingVerbs);
    }

    /**
     * Returns the quoted spans in the order of their starts, outer ones first. Spans nest or follow each other; they never cross.
     *
     * @param paragraphs of {@code text}, in text order, as {@link Paragraphs} gives them
     */
    public List<QuotedSpan> pair(String text, List<Span> paragraphs) {
        Continuation continuation = new Continuation(text, unclosedEnd);
        List<Mark> next = paragraphs.isEmpty() ? List.of() : MarkScanner.scan(weigher, text, paragraphs.get(0));
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            List<Mark> marks = next;
            MarkKind continued = null;
            if (i + 1 < paragraphs.size()) {
                next = MarkScanner.scan(weigher, text, paragraphs.get(i + 1));
                continued = startingKind(next, paragraphs.get(i + 1));
            }
            continuation.add(paragraph, ParagraphPairing.pair(marks, paragraph, continued), continued != null);
        }
        continuation.finish();
        return Nesting.of(continuation.spans());
    }

    /** Returns the family of the opening mark at the start of a paragraph; null if there is none, or if it is a single mark. */
    private static @Nullable MarkKind startingKind(List<Mark> marks, Span paragraph) {
        if (marks.isEmpty() || marks.get(0).start() != paragraph.start()) {
            return null;
        }
        Mark first = marks.get(0);
        boolean opens = first.open() <= first.close() && first.mayStayOpen();
        return opens ? first.kind() : null;
    }
}
