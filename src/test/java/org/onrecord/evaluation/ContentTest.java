package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Span;

/** Reported words are compared without what annotators do not agree on. */
class ContentTest {

    @ParameterizedTest
    @CsvSource({
        "'that they would go.', 'they would go'",
        "'  That  they go', 'they go'",
        "'that, they say', 'that, they say'",
        "'thatch burns', 'thatch burns'",
        "', then.', then",
        "'that', that"
    })
    void aLeadingThatAndPunctuationAtTheEndsAreLeftOut(String text, String words) {
        assertThat(Content.of(List.of(new Span(0, text.length())), text).spans())
                .extracting(span -> span.in(text))
                .containsExactly(words);
    }

    @Test
    void punctuationAloneIsNothing() {
        assertThat(Content.of(List.of(new Span(0, 3)), "—! ").size()).isZero();
    }

    @Test
    void stretchesThatTouchAreOne() {
        String text = "one two three";

        assertThat(Content.of(List.of(new Span(4, 13), new Span(0, 7)), text))
                .isEqualTo(Content.of(List.of(new Span(0, 13)), text));
    }

    @Test
    void likenessIsThePartOfBothThatIsShared() {
        // 4 of the 10 code units that one of the two has.
        var one = new Content(List.of(new Span(0, 4), new Span(6, 10)));
        var other = new Content(List.of(new Span(2, 8)));

        assertThat(one.shared(other)).isEqualTo(4);
        assertThat(one.likeness(other)).isEqualTo(4 / 10.0);
        assertThat(other.liesMostlyIn(one)).isTrue();
        assertThat(one.liesMostlyIn(other)).isTrue();
        assertThat(one.likeness(new Content(List.of(new Span(20, 30))))).isZero();
    }
}
