package org.onrecord.internal.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

    @ParameterizedTest
    @CsvSource({"McDonald, XxXxx", "2022, dd", "COVID-19, XX-dd", "A, X", "日本国, oo", "U.S., X.X.", "..., .."})
    void aShapeShowsAtMostTwoCharactersOfAKindInARow(String word, String shape) {
        assertThat(Shapes.of(word)).isEqualTo(shape);
    }
}
