package org.onrecord.training.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OnnxWeightsTest {
    /** Returns a field with bytes. */
    private static byte[] field(int number, byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        var out = new ByteArrayOutputStream();
        out.write(number << 3 | 2);
        for (int length = all.size(); ; length >>>= 7) {
            out.write(length < 128 ? length : length & 127 | 128);
            if (length < 128) {
                break;
            }
        }
        out.writeBytes(all.toByteArray());
        return out.toByteArray();
    }

    private static byte[] field(int number, String text) {
        return field(number, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] field(int number, int small) {
        return new byte[] {(byte) (number << 3), (byte) small};
    }

    private static byte[] floats(float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return bytes.array();
    }

    /** Returns a file with an add of one row of weights, and a product with two rows that only the node tells apart. */
    private static byte[] file() {
        byte[] row = field(5, field(1, 3), field(2, 1), field(8, "row"), field(9, floats(1, 2, 3)));
        byte[] matrix = field(5, field(1, new byte[] {2, 1}), field(2, 1), field(8, "x::17"), field(9, floats(4, -5)));
        byte[] numbers = field(5, field(1, 1), field(2, 7), field(8, "ids"), field(9, new byte[8]));
        byte[] node = field(1, field(1, "in"), field(1, "x::17"), field(2, "out"), field(3, "/layer/MatMul"));
        return field(7, row, matrix, numbers, node);
    }

    @Test
    void weightsAreReadByTheirName() throws IOException {
        Tensor row = OnnxWeights.read(file()).named("row");
        assertThat(row.shape()).containsExactly(3);
        assertThat(row.values()).containsExactly(1, 2, 3);
    }

    @Test
    void weightsAreReadByTheNodeThatUsesThem() throws IOException {
        Tensor matrix = OnnxWeights.read(file()).ofNode("/layer/MatMul");
        assertThat(matrix.shape()).containsExactly(2, 1);
        assertThat(matrix.values()).containsExactly(4, -5);
    }

    @Test
    void whatTheFileLacksIsNamed() throws IOException {
        OnnxWeights weights = OnnxWeights.read(file());
        assertThatThrownBy(() -> weights.named("ids"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ids");
        assertThatThrownBy(() -> weights.ofNode("/other/MatMul"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/other/MatMul");
    }

    @Test
    void aFileThatIsNoneOrIsCutOffIsRefused() {
        byte[] file = file();
        for (int length = 0; length < file.length; length++) {
            byte[] part = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> OnnxWeights.read(part)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> OnnxWeights.read("no network".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }
}
