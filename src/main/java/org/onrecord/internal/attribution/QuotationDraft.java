package org.onrecord.internal.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.internal.phrase.Content;

/**
 * A quotation before its speakers are known.
 *
 * @param kind whether all that is reported is quoted
 * @param contents in text order; several where a reporting clause interrupts it
 * @param source the candidate chosen for the first content, with the word that reports it; null for nobody
 * @param probability that the source is right, 0 to 1
 */
record QuotationDraft(
        QuotationKind kind,
        List<Content> contents,
        @Nullable SourceCandidate source,
        double probability) {

    Content first() {
        return contents.get(0);
    }

    Content last() {
        return contents.get(contents.size() - 1);
    }

    /** Returns the characters of its contents, in text order. */
    List<Span> spans() {
        return contents.stream().flatMap(content -> content.spans().stream()).toList();
    }
}
