package org.onrecord.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Span;

class ParagraphsTest {

    private static final String WRAPPED = """
        The harbour board met on Monday to hear what the divers had found below
        the old pier. They spoke for an hour, and nobody on the benches moved
        until the chair thanked them and asked the clerk to read the motion
        aloud.

        It passed without a vote against, to the surprise of the members who
        had come to stop it. The work begins in May.
        """;

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n",
                "\r\n\r\n",
                "\n \t\u00A0\n",
                "\r\r",
                "\n",
                "\r\n",
                "\r",
                "\u2028",
                "\u2029",
                "\u0085",
                "\f"
            })
    void breaksSeparate(String lineBreak) {
        assertThat(paragraphs("Pier reopens" + lineBreak + "The pier reopened on Monday."))
                .containsExactly("Pier reopens", "The pier reopened on Monday.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n", "\uFEFF\u00A0\u200B\u3000"})
    void blankTextHasNone(String text) {
        assertThat(Paragraphs.of(text)).isEmpty();
    }

    @Test
    void whiteSpaceOfEveryKindIsTrimmed() {
        assertThat(paragraphs("\uFEFF\u00A0 One. \u202F\n\t Two.\u200B")).containsExactly("One.", "Two.");
    }

    @Test
    void linesOfHardWrappedTextAreJoined() {
        assertThat(Paragraphs.of(WRAPPED)).hasSize(2);
    }

    @Test
    void aShortLineInHardWrappedTextStandsAlone() {
        assertThat(paragraphs("Divers report on pier\n" + WRAPPED))
                .hasSize(3)
                .first()
                .isEqualTo("Divers report on pier");
    }

    @Test
    void longLinesThatEndSentencesAreParagraphs() {
        String text = ("The harbour board met on Monday to hear what the divers had found.\n").repeat(5);
        assertThat(Paragraphs.of(text)).hasSize(5);
    }

    @Property(seed = "20261124")
    void paragraphsAreTrimmedSortedAndCoverEveryLetter(
            @ForAll @Chars({'a', 'B', ' ', '\n', '\r', '\u00A0', '\uD800'}) String text) {
        int end = 0;
        for (Span paragraph : Paragraphs.of(text)) {
            assertThat(WhiteSpace.trim(text, end, paragraph.start()).length()).isZero();
            assertThat(paragraph.length()).isPositive();
            assertThat(WhiteSpace.trim(text, paragraph.start(), paragraph.end()))
                    .isEqualTo(paragraph);
            end = paragraph.end();
        }
        assertThat(WhiteSpace.trim(text, end, text.length()).length()).isZero();
    }

    @Property(seed = "20261124")
    void anyStringIsTaken(@ForAll @StringLength(max = 300) String text) {
        assertThat(Paragraphs.of(text)).isSorted().isEqualTo(Paragraphs.of(text));
    }
}
