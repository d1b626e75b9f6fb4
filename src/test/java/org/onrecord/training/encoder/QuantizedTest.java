package org.onrecord.training.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantizedTest {
    private static final Tensor MATRIX = new Tensor(new int[] {2, 3}, new float[] {1, -4, 0, 0.5f, 2, 0});

    @Test
    void theGreatestNumberOfAColumnIs127() {
        Quantized columns = Quantized.byColumn(MATRIX);
        assertThat(columns.values()).containsExactly(127, -127, 0, 64, 64, 0);
        assertThat(columns.factors()).containsExactly(new float[] {1 / 127f, 4 / 127f, 0}, within(1e-6f));
    }

    @Test
    void theGreatestNumberOfARowIs127() {
        Quantized rows = Quantized.byRow(MATRIX);
        assertThat(rows.values()).containsExactly(32, -127, 0, 32, 127, 0);
        assertThat(rows.factors()).containsExactly(new float[] {4 / 127f, 2 / 127f}, within(1e-6f));
    }
}
