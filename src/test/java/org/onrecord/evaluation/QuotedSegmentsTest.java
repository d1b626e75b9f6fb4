package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Span;

class QuotedSegmentsTest {

    @Test
    void aMarkIsClosedByItsOwnKindOrByTheEndOfTheLine() {
        assertThat(spans("\"She called it “odd” again.\nThen “so\" ”x”. “ ”"))
                .containsExactly("She called it “odd” again.", "so\" ");
        assertThat(spans("“To the end. \nof the line.")).containsExactly("To the end.");
    }

    @Test
    void directIfFourFifthsOfWhatIsReportedAreQuoted() {
        // The content is 10 characters, of which 8 are quoted, or 7.
        assertThat(kind("“12345678”", new Span(0, 10))).isEqualTo("direct");
        assertThat(kind("“1234567” ", new Span(0, 10))).isEqualTo("mixed");
        // Two quoted parts of one content count together.
        assertThat(kind("“12345678” “12345678”", new Span(0, 10), new Span(11, 21)))
                .isEqualTo("direct");
    }

    @Test
    void aSegmentIsAttributedIfHalfOfItIsReported() {
        assertThat(kind("“12345678”", new Span(0, 5))).isNotNull();
        assertThat(kind("“12345678”", new Span(0, 4))).isNull();
    }

    private static List<String> spans(String text) {
        return QuotedSegments.of(text, List.of()).stream()
                .map(segment -> segment.span().in(text))
                .toList();
    }

    private static String kind(String text, Span... content) {
        var attribution = new GoldArticle.Attribution(List.of(), List.of(), List.of(content), true);
        return QuotedSegments.of(text, List.of(new QuotedSegments.Report(attribution, null, null)))
                .get(0)
                .kind();
    }
}
