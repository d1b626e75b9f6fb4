package org.onrecord.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceKindTest {

    @Test
    void theLabelIsTheNameInWords() {
        assertThat(SourceKind.POLICE_AND_COURTS.label()).isEqualTo("police and courts");
        assertThat(SourceKind.EXPERT.label()).isEqualTo("expert");
    }

    @Test
    void quotationsByAnEntityAreItsOwnWhateverKindOfSourceItIs() {
        var mention = new Mention(new Span(0, 3), new Span(0, 3), "Ida", MentionKind.NAME);
        var ida = new Entity(0, EntityType.PERSON, "Ida", List.of(mention));
        var attribution = new Attribution(
                mention, List.of(new Speaker.Named(ida, SourceKind.HEALTH)), null, 1, 1, new Explanation(""));
        var quotation = new Quotation(0, QuotationKind.DIRECT, List.of(new Span(5, 9)), null, attribution);
        var extraction = new Extraction(
                new Article("a", "Ida: “Yes.”"), List.of(ida), List.of(quotation), new Provenance("0", "none"));
        assertThat(extraction.quotationsBy(ida)).containsExactly(quotation);
    }
}
