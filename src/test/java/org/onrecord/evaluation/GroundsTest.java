package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Attribution;
import org.onrecord.document.Contribution;
import org.onrecord.document.Explanation;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

class GroundsTest {

    @Test
    void aFeatureAgainstTheSourceIsNotListedAsOneForIt() {
        var span = new Span(0, 3);
        var explanation = new Explanation(
                "“said” follows the quotation; “Ana” is its subject.",
                List.of(new Contribution("path=C", 1.5), new Contribution("distance=3", -0.75)));
        var attribution = new Attribution(
                new Mention(span, span, "Ana", MentionKind.NAME),
                List.of(new Speaker.Unnamed("Ana")),
                null,
                0.9,
                0.8,
                explanation);
        assertThat(Grounds.ofSource(attribution))
                .containsExactly(
                        "confidence 0.90. “said” follows the quotation; “Ana” is its subject.",
                        "for: path=C +1.50",
                        "against: distance=3 -0.75");
    }
}
