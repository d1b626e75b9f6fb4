package org.onrecord.training.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.encoder.WordShape;

class LetterCasesTest {
    private static final WordShape[] SHAPES = {
        WordShape.SIGN,
        WordShape.CAPITALIZED,
        WordShape.SMALL,
        WordShape.MIXED,
        WordShape.DIGITS,
        WordShape.PUNCTUATION,
        WordShape.CAPITALIZED,
        WordShape.SMALL,
        WordShape.CAPITALS,
        WordShape.SIGN
    };

    private static final Example TWO_SENTENCES = new Example(
            new int[SHAPES.length],
            Arrays.stream(SHAPES).mapToInt(Enum::ordinal).toArray(),
            new int[] {0, 1, 0, 0, 0, 0, 1, 0, 0, 0},
            new int[SHAPES.length],
            0,
            List.of());

    /** Returns the shapes of a sentence of many ways to write the example. */
    private static List<List<WordShape>> written(int from, int to) {
        var letters = new LetterCases(new Random(7));
        var all = new ArrayList<List<WordShape>>();
        for (int i = 0; i < 1_000; i++) {
            int[] shapes = letters.of(TWO_SENTENCES).shapes();
            all.add(Arrays.stream(shapes, from, to)
                    .mapToObj(shape -> WordShape.values()[shape])
                    .toList());
        }
        return all;
    }

    @Test
    void mostSentencesStayAsTheyAreAndSomeAreWrittenInEachOtherWay() {
        List<List<WordShape>> first = written(1, 6);
        assertThat(first)
                .contains(
                        List.of(
                                WordShape.CAPITALS,
                                WordShape.CAPITALS,
                                WordShape.CAPITALS,
                                WordShape.DIGITS,
                                WordShape.PUNCTUATION),
                        List.of(
                                WordShape.CAPITALIZED,
                                WordShape.CAPITALIZED,
                                WordShape.MIXED,
                                WordShape.DIGITS,
                                WordShape.PUNCTUATION),
                        List.of(
                                WordShape.SMALL,
                                WordShape.SMALL,
                                WordShape.SMALL,
                                WordShape.DIGITS,
                                WordShape.PUNCTUATION));
        assertThat(first.stream().filter(List.of(SHAPES).subList(1, 6)::equals).count())
                .isBetween(700L, 900L);
    }

    @Test
    void aSentenceCanBeWrittenInAnotherWayThanTheNext() {
        assertThat(written(1, 9)).anySatisfy(shapes -> {
            assertThat(shapes.get(1)).isEqualTo(WordShape.CAPITALS);
            assertThat(shapes.get(6)).isEqualTo(WordShape.SMALL);
        });
    }

    @Test
    void signsStaySigns() {
        assertThat(written(0, 1)).containsOnly(List.of(WordShape.SIGN));
    }
}
