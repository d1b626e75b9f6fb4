package org.onrecord.training.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static List<Example> examples(int count) {
        var examples = new ArrayList<Example>();
        for (int i = 0; i < count; i++) {
            int size = 1 + i * 7 % 50;
            examples.add(new Example(new int[size], new int[size], new int[size], new int[size], i, List.of()));
        }
        return examples;
    }

    @Test
    void eachExampleIsInOneBatch() {
        List<List<Example>> batches = Batches.of(examples(101), 4, new Random(1));
        assertThat(batches).hasSize(26).allSatisfy(batch -> assertThat(batch).hasSizeBetween(1, 4));
        assertThat(batches.stream().flatMap(List::stream).map(Example::corpus))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 101).boxed().toList());
    }

    @Test
    void theExamplesOfABatchHaveAboutOneSize() {
        for (List<Example> batch : Batches.of(examples(128), 4, new Random(1))) {
            int least = batch.stream().mapToInt(Example::size).min().orElseThrow();
            assertThat(batch).allSatisfy(example -> assertThat(example.size()).isLessThanOrEqualTo(least + 5));
        }
    }

    @Test
    void theOrderDependsOnTheSeedAlone() {
        assertThat(order(5)).isEqualTo(order(5)).isNotEqualTo(order(6));
    }

    private static List<Integer> order(long seed) {
        return Batches.of(examples(40), 4, new Random(seed)).stream()
                .flatMap(List::stream)
                .map(Example::corpus)
                .toList();
    }
}
