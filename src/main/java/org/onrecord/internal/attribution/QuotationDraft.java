package org.onrecord.internal.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.internal.phrase.QuotedContent;

/**
 * A quotation before its speakers are known.
 *
 * @param kind whether all that is reported is quoted
 * @param passages its parts, in text order: several where a reporting clause interrupts it
 * @param source the phrase chosen as its source, as the first passage sees it; null for nobody
 * @param reported whether the source's reporting word reports these very passages
 * @param confidence the probability that the choice is right, 0 to 1
 */
record QuotationDraft(
        QuotationKind kind,
        List<QuotedContent> passages,
        @Nullable Candidate source,
        boolean reported,
        double confidence) {

    List<Span> spans() {
        return passages.stream().flatMap(passage -> passage.parts().stream()).toList();
    }

    QuotedContent first() {
        return passages.get(0);
    }

    QuotedContent last() {
        return passages.get(passages.size() - 1);
    }
}
