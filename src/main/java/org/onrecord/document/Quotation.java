package org.onrecord.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that the article reports somebody to have said.
 *
 * <p>Where it stands, and whether all that is reported is quoted:
 *
 * <pre>{@code
 * for (Span span : quotation.spans()) {
 *     System.out.println(span.in(text));
 * }
 * if (quotation.kind() == QuotationKind.DIRECT && quotation.enclosing() == null) {
 *     System.out.println(quotation.speakers());
 * }
 * }</pre>
 *
 * @apiNote May get more components: read it by its accessors.
 * @param id unique within its {@link Extraction}, from 0 in text order
 * @param kind whether all, a part or nothing of the reported content is in quotation marks
 * @param spans the content without its outer marks, in text order and disjoint: several where it is interrupted ("…," he
 *     said, "…") or runs over paragraphs
 * @param sentence the sentence around the quotation, from the start of the sentence in which it begins to the end of the one in
 *     which it ends
 * @param enclosing the id of the quotation that this one stands in; null for one that stands by itself
 * @param attribution who is quoted; null where the text attributes the words to nobody
 */
public record Quotation(
        int id,
        QuotationKind kind,
        List<Span> spans,
        Span sentence,
        @Nullable Integer enclosing,
        @Nullable Attribution attribution) {

    /**
     * @throws NullPointerException if {@code kind}, {@code spans} or {@code sentence} is null
     * @throws IllegalArgumentException if {@code id} is negative, {@code spans} is empty, out of order or overlapping, or
     *     {@code sentence} does not contain them
     */
    public Quotation {
        Objects.requireNonNull(kind, "kind");
        spans = List.copyOf(spans);
        Objects.requireNonNull(sentence, "sentence");
        if (id < 0) {
            throw new IllegalArgumentException("id " + id + " is negative");
        }
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("spans is empty");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw new IllegalArgumentException("spans overlap or are out of order: " + spans);
            }
        }
        if (!sentence.contains(extent(spans))) {
            throw new IllegalArgumentException("sentence " + sentence + " does not contain the spans " + spans);
        }
    }

    /** Makes a quotation whose sentence is the quoted words themselves. */
    public Quotation(
            int id,
            QuotationKind kind,
            List<Span> spans,
            @Nullable Integer enclosing,
            @Nullable Attribution attribution) {
        this(id, kind, spans, spans.isEmpty() ? new Span(0, 0) : extent(spans), enclosing, attribution);
    }

    /** Returns the stretch from the start of the first span to the end of the last, including what is between the spans. */
    public Span extent() {
        return extent(spans);
    }

    private static Span extent(List<Span> spans) {
        return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    /** Returns the speakers of the attribution; none if there is no attribution. */
    public List<Speaker> speakers() {
        return attribution == null ? List.of() : attribution.speakers();
    }
}
