package org.onrecord.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words that the article quotes.
 *
 * <p>Where it stands, and whether all that is reported is quoted:
 *
 * <pre>{@code
 * for (Span span : quotation.spans()) {
 *     System.out.println(span.in(text));
 * }
 * if (quotation.kind() == QuotationKind.DIRECT && quotation.within() == null) {
 *     System.out.println(quotation.speakers());
 * }
 * }</pre>
 *
 * @apiNote May get more components: read it by its accessors.
 * @param id unique within its {@link Extraction}, from 0 in text order
 * @param kind whether all that is reported is quoted, or a part
 * @param spans the quoted content without its outer marks, in text order and disjoint: several where it is interrupted ("…," he
 *     said, "…") or runs over paragraphs
 * @param within the id of the quotation that this one stands in; null for one that stands by itself
 * @param attribution who is quoted; null where the text attributes the words to nobody
 */
public record Quotation(
        int id,
        QuotationKind kind,
        List<Span> spans,
        @Nullable Integer within,
        @Nullable Attribution attribution) {

    /**
     * @throws NullPointerException if {@code kind} or {@code spans} is null
     * @throws IllegalArgumentException if {@code id} is negative, or {@code spans} is empty, out of order or overlapping
     */
    public Quotation {
        Objects.requireNonNull(kind, "kind");
        spans = List.copyOf(spans);
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
    }

    /** From the start of the first span to the end of the last, with whatever interrupts them. */
    public Span extent() {
        return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }

    /** The speakers of the attribution; empty where there is none. */
    public List<Speaker> speakers() {
        return attribution == null ? List.of() : attribution.speakers();
    }
}
