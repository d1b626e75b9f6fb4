package org.onrecord.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Span;

/** Texts that take minutes, or all memory or stack, unless every step is linear. They only have to end. */
class PathologicalTextTest {

    private static List<QuotedSpan> pair(String text) {
        return PairedMarks.pair(text, Paragraphs.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“", " “a", "\"", "a\" ", "'", "''", "``", "<a ", "<a =", "'em ", "s' ", "«", "“\n", "\"a\n\n", "\n",
                "5'", "“‘«‹"
            })
    void repeatedAHundredThousandTimes(String piece) {
        pair(piece.repeat(100_000));
    }

    @Test
    void fiftyThousandNestedMarks() {
        assertThat(pair(" “a".repeat(50_000) + "b” ".repeat(50_000))).isNotEmpty();
    }

    @Test
    void fiveMegabytesOnOneLine() {
        String sentence = "\"We go,\" she said, 'and the workers' rights too.' ";
        int sentences = 5_000_000 / sentence.length();
        assertThat(pair(sentence.repeat(sentences))).hasSize(2 * sentences);
    }

    @Test
    void aLongRunOfSpacesBeforeALongRunOfMarks() {
        pair("a" + " ".repeat(200_000) + "\"'".repeat(100_000) + "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"LUND: Will it open?\n", "Q: Why? A: So. ", "LUND\n", "A: ", "Q. ", "(I) ", "Lund (Oslo) [I] : "
            })
    void labelsRepeatedAHundredThousandTimes(String piece) {
        String text = piece.repeat(100_000);
        List<Span> paragraphs = Paragraphs.of(text);
        Turns.withoutMarks(Turns.of(text, paragraphs, Set.of()), PairedMarks.pair(text, paragraphs));
    }
}
