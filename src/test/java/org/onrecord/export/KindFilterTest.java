package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Provenance;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;

class KindFilterTest {
    private static final Extraction EXTRACTION = new Extraction(
            new Article("a", "one two three four"),
            List.of(),
            List.of(
                    new Quotation(0, QuotationKind.DIRECT, List.of(new Span(0, 3)), null, null),
                    new Quotation(1, QuotationKind.INDIRECT, List.of(new Span(4, 18)), null, null),
                    new Quotation(2, QuotationKind.INDIRECT, List.of(new Span(8, 13)), 1, null)),
            new Provenance("0", "0"));

    @Test
    void theKindsThatStayAreNumberedAnewAndKeepTheirEnclosingQuotation() {
        Extraction left = new KindFilter(EnumSet.of(QuotationKind.INDIRECT)).in(EXTRACTION);
        assertThat(left.quotations()).extracting(Quotation::id).containsExactly(0, 1);
        assertThat(left.quotations().get(1).enclosing()).isZero();
    }

    @Test
    void allKindsAreTheSameExtraction() {
        assertThat(new KindFilter(EnumSet.allOf(QuotationKind.class)).in(EXTRACTION))
                .isSameAs(EXTRACTION);
    }
}
