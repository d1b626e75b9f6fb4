package org.onrecord.training.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantizedTest {
    private static final Tensor MATRIX = new Tensor(new int[] {2, 3}, new float[] {1, -4, 0, 0.5f, 2, 0});

    @Test
    void theGreatestNumberOfAColumnBecomesTheGreatestByte() {
        Quantized columns = Quantized.byColumn(MATRIX, 64);
        assertThat(columns.values()).containsExactly(64, -64, 0, 32, 32, 0);
        assertThat(columns.factors()).containsExactly(new float[] {1 / 64f, 4 / 64f, 0}, within(1e-6f));
    }

    @Test
    void theGreatestNumberOfARowBecomesTheGreatestByte() {
        Quantized rows = Quantized.byRow(MATRIX, 127);
        assertThat(rows.values()).containsExactly(32, -127, 0, 32, 127, 0);
        assertThat(rows.factors()).containsExactly(new float[] {4 / 127f, 2 / 127f}, within(1e-6f));
    }
}
