package org.onrecord.training.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TensorFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Path file = folder.resolve("weights.safetensors");
        var tensors = new TreeMap<String, Tensor>();
        tensors.put("b", new Tensor(new int[] {2, 3}, new float[] {1, -2, 3.5f, 0, Float.MIN_VALUE, 6}));
        tensors.put("a", new Tensor(new int[] {1}, new float[] {7}));
        TensorFile.write(file, tensors);
        SortedMap<String, Tensor> read = TensorFile.read(file);
        assertThat(read).containsOnlyKeys("a", "b");
        assertThat(read.get("b").shape()).containsExactly(2, 3);
        assertThat(read.get("b").values()).containsExactly(1, -2, 3.5f, 0, Float.MIN_VALUE, 6);
        assertThat(read.get("a").values()).containsExactly(7);
    }

    /** Other programs read the format as well: the length of the header, the header, numbers with their last byte first. */
    @Test
    void theFileIsASafetensorsFile() throws IOException {
        Path file = folder.resolve("weights.safetensors");
        var tensors = new TreeMap<String, Tensor>();
        tensors.put("a", new Tensor(new int[] {1}, new float[] {1}));
        TensorFile.write(file, tensors);
        byte[] bytes = Files.readAllBytes(file);
        int length = bytes[0];
        assertThat(new String(bytes, 8, length, java.nio.charset.StandardCharsets.UTF_8).strip())
                .isEqualTo("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}");
        assertThat(bytes).hasSize(8 + length + 4).endsWith(new byte[] {0, 0, (byte) 0x80, 0x3f});
    }
}
