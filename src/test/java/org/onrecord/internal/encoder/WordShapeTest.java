package org.onrecord.internal.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {
    @ParameterizedTest
    @CsvSource({
        "—, PUNCTUATION",
        "mayor, SMALL",
        "’s, SMALL",
        "Ruiz, CAPITALIZED",
        "’Tis, CAPITALIZED",
        "Émile, CAPITALIZED",
        "J., INITIAL",
        "A, INITIAL",
        "NATO, CAPITALS",
        "U.S., CAPITALS",
        "McDonald, MIXED",
        "iPhone, MIXED",
        "2022, DIGITS",
        "'1,500', DIGITS",
        "G20, DIGITS_AND_LETTERS",
        "5th, DIGITS_AND_LETTERS",
        "東京, CASELESS",
        "'', PUNCTUATION"
    })
    void aWordHasAShape(String word, WordShape shape) {
        assertThat(WordShape.of(word)).isEqualTo(shape);
    }
}
