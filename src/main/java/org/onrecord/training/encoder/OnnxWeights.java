package org.onrecord.training.encoder;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the weights of a network from an ONNX file. Only the few fields of the format that hold weights are read (messages
 * {@code ModelProto}, {@code GraphProto}, {@code NodeProto} and {@code TensorProto} of onnx.proto3), which needs no library: a field is a
 * number, its kind and its value, and the others are passed over.
 */
public final class OnnxWeights {
    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int NODE_INPUT = 1;
    private static final int NODE_NAME = 3;
    private static final int TENSOR_DIMENSIONS = 1;
    private static final int TENSOR_TYPE = 2;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_DATA = 9;
    private static final int FLOAT = 1;

    private final Map<String, Tensor> tensors = new HashMap<>();
    private final Map<String, List<String>> inputs = new HashMap<>();

    private OnnxWeights() {}

    /**
     * Reads a file's bytes.
     *
     * @throws IOException if they are no ONNX file
     */
    public static OnnxWeights read(byte[] file) throws IOException {
        var weights = new OnnxWeights();
        try {
            new Message(ByteBuffer.wrap(file)).each((field, value) -> {
                if (field == GRAPH) {
                    weights.readGraph(value);
                }
            });
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("not an ONNX file, or cut off", e);
        }
        if (weights.tensors.isEmpty()) {
            throw new IOException("no weights in the ONNX file");
        }
        return weights;
    }

    /**
     * Returns the weights with a name.
     *
     * @throws IOException if there are none
     */
    public Tensor named(String name) throws IOException {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IOException("no weights named " + name + " in the ONNX file");
        }
        return tensor;
    }

    /**
     * Returns the weights that a node multiplies with: exporters give matrices names that say nothing.
     *
     * @throws IOException if there is no such node, or it has no weights
     */
    public Tensor ofNode(String node) throws IOException {
        for (String input : inputs.getOrDefault(node, List.of())) {
            if (tensors.containsKey(input)) {
                return named(input);
            }
        }
        throw new IOException("no node " + node + " with weights in the ONNX file");
    }

    private void readGraph(Message graph) {
        graph.each((field, value) -> {
            if (field == NODE) {
                readNode(value);
            } else if (field == INITIALIZER) {
                readTensor(value);
            }
        });
    }

    private void readNode(Message node) {
        var names = new ArrayList<String>();
        var name = new StringBuilder();
        node.each((field, value) -> {
            if (field == NODE_INPUT) {
                names.add(value.text());
            } else if (field == NODE_NAME) {
                name.append(value.text());
            }
        });
        inputs.put(name.toString(), names);
    }

    private void readTensor(Message tensor) {
        var content = new Content();
        tensor.each(content);
        if (content.type == FLOAT && content.data != null) {
            int[] shape =
                    content.dimensions.stream().mapToInt(Integer::intValue).toArray();
            var values = new float[content.data.remaining() / Float.BYTES];
            content.data.asFloatBuffer().get(values);
            tensors.put(content.name, new Tensor(shape, values));
        }
    }

    /** What is read of a tensor. */
    private static final class Content implements Field {
        private final List<Integer> dimensions = new ArrayList<>();
        private String name = "";
        private int type;
        private @Nullable ByteBuffer data;

        @Override
        public void read(int field, Message value) {
            switch (field) {
                case TENSOR_DIMENSIONS -> value.numbers().forEach(size -> dimensions.add(Math.toIntExact(size)));
                case TENSOR_TYPE -> type = (int) (long) value.numbers().get(0);
                case TENSOR_NAME -> name = value.text();
                case TENSOR_DATA -> data = value.bytes.order(ByteOrder.LITTLE_ENDIAN);
                default -> {}
            }
        }
    }

    private interface Field {
        void read(int field, Message value);
    }

    /** A message of Protocol Buffers, or the value of a field: a number has its bytes, too. */
    private record Message(ByteBuffer bytes) {
        void each(Field reader) {
            ByteBuffer rest = bytes.duplicate();
            while (rest.hasRemaining()) {
                long key = number(rest);
                int start = rest.position();
                int length = switch ((int) (key & 7)) {
                    case 0 -> {
                        number(rest);
                        int size = rest.position() - start;
                        rest.position(start);
                        yield size;
                    }
                    case 1 -> Long.BYTES;
                    case 2 -> Math.toIntExact(number(rest));
                    case 5 -> Integer.BYTES;
                    default -> throw new IllegalArgumentException("kind of field " + (key & 7));
                };
                if (length > rest.remaining()) {
                    throw new BufferUnderflowException();
                }
                reader.read((int) (key >>> 3), new Message(rest.slice(rest.position(), length)));
                rest.position(rest.position() + length);
            }
        }

        String text() {
            return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
        }

        /** Returns a number, or several one after the other. */
        List<Long> numbers() {
            ByteBuffer rest = bytes.duplicate();
            var numbers = new ArrayList<Long>();
            while (rest.hasRemaining()) {
                numbers.add(number(rest));
            }
            return numbers;
        }

        private static long number(ByteBuffer in) {
            long number = 0;
            for (int shift = 0; shift < Long.SIZE; shift += 7) {
                byte next = in.get();
                number |= (long) (next & 0x7f) << shift;
                if (next >= 0) {
                    return number;
                }
            }
            throw new IllegalArgumentException("a number of more than ten bytes");
        }
    }
}
