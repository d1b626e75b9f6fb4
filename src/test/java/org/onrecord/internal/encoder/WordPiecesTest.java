package org.onrecord.internal.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final List<String> VOCABULARY = List.of(
            "[UNK]", "[CLS]", "[SEP]", "mayor", "may", "##or", "##s", "seve", "##rin", "u", "s", ".", "$", "“", "-",
            "jean", "東", "京", "1", "##5", "naive");
    private static final WordPieces PIECES = WordPieces.of(VOCABULARY);

    @ParameterizedTest
    @CsvSource({
        "mayor, mayor",
        "MAYORS, mayor ##s",
        "Séverin, seve ##rin",
        "Se\u0301verin, seve ##rin",
        "naïve, naive",
        "U.S., u . s .",
        "$15, $ 1 ##5",
        "Jean-Mayor, jean - mayor",
        "“, “",
        "東京, 東 京",
        "may or, may [UNK]",
        "zebra, [UNK]",
        "mayz, [UNK]",
        "zebra.mayor, [UNK] . mayor",
        "may\u00ADor, mayor",
    })
    void aWordIsDividedAsBertDividesIt(String word, String expected) {
        assertThat(spelled(PIECES.of(word))).isEqualTo(expected);
    }

    private static String spelled(int[] pieces) {
        return String.join(" ", Arrays.stream(pieces).mapToObj(VOCABULARY::get).toList());
    }

    @Test
    void aTokenWithoutTextIsAnUnknownWord() {
        for (String token : List.of("", " ", "\u0000", "\uFFFD", "\uD83D", "\u200B")) {
            assertThat(spelled(PIECES.of(token))).isEqualTo("[UNK]");
        }
    }

    @Test
    void aWordOfMoreThanAHundredCharactersIsUnknown() {
        assertThat(PIECES.of("s".repeat(101))).containsExactly(0);
    }

    @Test
    void aTokenHasNoMoreThan48Pieces() {
        assertThat(PIECES.of("s.".repeat(5_000))).hasSize(48);
    }

    @Test
    void theVocabularyIsGivenBackInItsOrder() {
        assertThat(PIECES.vocabulary()).isEqualTo(VOCABULARY);
    }

    @Test
    void aVocabularyWithoutItsSignsIsRefused() {
        assertThatThrownBy(() -> WordPieces.of(List.of("[UNK]", "[CLS]", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the vocabulary has no [SEP]");
    }

    @Property
    void everyStringHasPieces(@ForAll String token) {
        assertThat(PIECES.of(token)).hasSizeBetween(1, 48);
        assertThat(Arrays.stream(PIECES.of(token))).allMatch(piece -> piece >= 0 && piece < VOCABULARY.size());
    }
}
