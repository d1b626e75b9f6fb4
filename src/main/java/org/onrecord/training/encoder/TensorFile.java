package org.onrecord.training.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Named tensors in a file of the format safetensors: the length of a header, the header in JSON, and the numbers of all tensors. Python
 * and others read it, too.
 */
public final class TensorFile {
    private TensorFile() {}

    /** Writes a file. */
    public static void write(Path file, SortedMap<String, Tensor> tensors) throws IOException {
        ObjectNode header = new ObjectMapper().createObjectNode();
        int at = 0;
        for (var entry : tensors.entrySet()) {
            ObjectNode node = header.putObject(entry.getKey());
            node.put("dtype", "F32");
            var shape = node.putArray("shape");
            for (int size : entry.getValue().shape()) {
                shape.add(size);
            }
            int end = at + entry.getValue().values().length * Float.BYTES;
            node.putArray("data_offsets").add(at).add(end);
            at = end;
        }
        String text = header.toString();
        byte[] json = (text + " ".repeat((8 - text.length() % 8) % 8)).getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(8 + json.length + at).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(json.length).put(json);
        for (Tensor tensor : tensors.values()) {
            for (float value : tensor.values()) {
                bytes.putFloat(value);
            }
        }
        Files.write(file, bytes.array());
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read or is no such file
     */
    public static SortedMap<String, Tensor> read(Path file) throws IOException {
        try {
            return parse(ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN));
        } catch (RuntimeException e) {
            throw new IOException("not a file of tensors: " + file, e);
        }
    }

    private static SortedMap<String, Tensor> parse(ByteBuffer bytes) throws IOException {
        int length = (int) bytes.getLong();
        JsonNode header = new ObjectMapper().readTree(new String(bytes.array(), 8, length, StandardCharsets.UTF_8));
        var tensors = new TreeMap<String, Tensor>();
        for (var entry : header.properties()) {
            if (!entry.getKey().equals("__metadata__")) {
                JsonNode node = entry.getValue();
                if (!node.path("dtype").asText().equals("F32")) {
                    throw new IllegalArgumentException("numbers of another type than F32");
                }
                var shape = new int[node.path("shape").size()];
                for (int i = 0; i < shape.length; i++) {
                    shape[i] = node.path("shape").get(i).asInt();
                }
                int start = node.path("data_offsets").get(0).asInt();
                int end = node.path("data_offsets").get(1).asInt();
                var values = new float[(end - start) / Float.BYTES];
                bytes.slice(8 + length + start, end - start)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .asFloatBuffer()
                        .get(values);
                tensors.put(entry.getKey(), new Tensor(shape, values));
            }
        }
        return tensors;
    }
}
