package org.onrecord.training.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.onrecord.training.encoder.Example;

/** Runs only with the profile {@code encoder-training}. */
class BatchTest {
    private static Example example(int length, Example.Quoted... quoted) {
        var labels = new int[length];
        Arrays.fill(labels, Example.NONE);
        return new Example(new int[length], new int[length], new int[length], labels, 0, List.of(quoted));
    }

    private static float[] row(NDArray marks, int example, int quotation) {
        return marks.get(example, quotation).toFloatArray();
    }

    @Test
    void eachQuotationIsARowWithMarksAtItsEndsAndThoseOfItsSource() {
        try (NDManager manager = NDManager.newBaseManager()) {
            Batch.Quotations quotations = Batch.of(
                            manager,
                            List.of(example(5, new Example.Quoted(1, 2, 3, 4), new Example.Quoted(3, 3, 0, 0))))
                    .quotations();
            assertThat(row(quotations.first(), 0, 0)).containsExactly(0, 1, 0, 0, 0);
            assertThat(row(quotations.last(), 0, 0)).containsExactly(0, 0, 1, 0, 0);
            assertThat(row(quotations.start(), 0, 0)).containsExactly(0, 0, 0, 0.05f, 0);
            assertThat(row(quotations.end(), 0, 0)).containsExactly(0, 0, 0, 0, 0.05f);
            assertThat(row(quotations.first(), 0, 1)).containsExactly(0, 0, 0, 1, 0);
            assertThat(row(quotations.start(), 0, 1)).containsExactly(0.05f, 0, 0, 0, 0);
        }
    }

    @Test
    void examplesWithFewerQuotationsHaveEmptyRowsAndAllCountByTheSizeOfTheBatch() {
        try (NDManager manager = NDManager.newBaseManager()) {
            Batch.Quotations quotations = Batch.of(
                            manager,
                            List.of(
                                    example(4),
                                    example(6, new Example.Quoted(1, 2, 3, 4), new Example.Quoted(2, 2, 5, 5))))
                    .quotations();
            assertThat(quotations.start().getShape().getShape()).containsExactly(2, 2, 6);
            for (int quotation = 0; quotation < 2; quotation++) {
                assertThat(row(quotations.first(), 0, quotation)).containsOnly(0);
                assertThat(row(quotations.start(), 0, quotation)).containsOnly(0);
            }
            assertThat(row(quotations.end(), 1, 1))
                    .containsExactly(new float[] {0, 0, 0, 0, 0, 0.025f}, Offset.offset(1e-7f));
        }
    }

    @Test
    void aBatchWithoutQuotationsAsksForNoSources() {
        try (NDManager manager = NDManager.newBaseManager()) {
            assertThat(Batch.of(manager, List.of(example(3))).quotations()).isNull();
        }
    }
}
