package org.onrecord.training.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A network in the format ONNX, of standard operators (set 20). Values have names; each operator's result is named by its number. The same
 * calls give the same bytes.
 */
final class OnnxGraph {
    private static final int OPERATOR_SET = 20;

    /** The version of the format that belongs to the operator set. */
    private static final int FORMAT = 9;

    /** A type of numbers in a tensor, by its code in the format. */
    enum NumberType {
        FLOAT(1),
        INT8(3),
        INT32(6),
        INT64(7);

        private final int code;

        NumberType(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /** The codes of the kinds of attributes. */
    private static final int REAL = 1;

    private static final int INTEGER = 2;
    private static final int INTEGERS = 7;

    private final ProtoMessage graph = new ProtoMessage().text(2, "encoder");
    private int results;

    /** An attribute of an operator. */
    record Attribute(ProtoMessage message) {
        static Attribute of(String name, float value) {
            return new Attribute(new ProtoMessage().text(1, name).real(2, value).number(20, REAL));
        }

        static Attribute of(String name, int value) {
            return new Attribute(
                    new ProtoMessage().text(1, name).number(3, value).number(20, INTEGER));
        }

        static Attribute of(String name, int... values) {
            var message = new ProtoMessage().text(1, name);
            for (int value : values) {
                message.number(8, value);
            }
            return new Attribute(message.number(20, INTEGERS));
        }
    }

    /** Adds an operator with one result, and returns the result's name. */
    String add(String operator, List<String> inputs, Attribute... attributes) {
        return add(operator, inputs, 1, attributes).get(0);
    }

    /** Adds an operator, and returns the names of its results. */
    List<String> add(String operator, List<String> inputs, int outputs, Attribute... attributes) {
        var names = new ArrayList<String>();
        for (int i = 0; i < outputs; i++) {
            names.add("v" + results++);
        }
        node(operator, inputs, names, attributes);
        return names;
    }

    /** Adds the operator that gives the network's result. */
    void result(String name, String operator, List<String> inputs, Attribute... attributes) {
        node(operator, inputs, List.of(name), attributes);
    }

    private void node(String operator, List<String> inputs, List<String> outputs, Attribute... attributes) {
        var node = new ProtoMessage();
        inputs.forEach(input -> node.text(1, input));
        outputs.forEach(output -> node.text(2, output));
        node.text(3, operator + " " + outputs.get(0)).text(4, operator);
        for (Attribute attribute : attributes) {
            node.message(5, attribute.message());
        }
        graph.message(1, node);
    }

    /** Adds numbers that are part of the network, and returns their name. */
    String constant(String name, float[] values, int... shape) {
        ByteBuffer bytes = buffer(values.length * Float.BYTES);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return constant(name, NumberType.FLOAT, bytes.array(), shape);
    }

    String constant(String name, byte[] values, int... shape) {
        return constant(name, NumberType.INT8, values, shape);
    }

    /** Adds a list of whole numbers, such as the sizes of a shape. */
    String constant(String name, long... values) {
        ByteBuffer bytes = buffer(values.length * Long.BYTES);
        for (long value : values) {
            bytes.putLong(value);
        }
        return constant(name, NumberType.INT64, bytes.array(), values.length);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private String constant(String name, NumberType type, byte[] values, int... shape) {
        var tensor = new ProtoMessage();
        for (int size : shape) {
            tensor.number(1, size);
        }
        graph.message(5, tensor.number(2, type.code).text(8, name).bytes(9, values));
        return name;
    }

    /** Adds an input of the network: a list of 32-bit integers. */
    String input(String name) {
        graph.message(11, value(name, NumberType.INT32, new ProtoMessage().text(2, "length")));
        return name;
    }

    /** Declares the output of the network: so many floats for each element of an input. */
    void output(String name, int columns) {
        graph.message(
                12,
                value(
                        name,
                        NumberType.FLOAT,
                        new ProtoMessage().text(2, "length"),
                        new ProtoMessage().number(1, columns)));
    }

    private static ProtoMessage value(String name, NumberType type, ProtoMessage... dimensions) {
        var shape = new ProtoMessage();
        for (ProtoMessage dimension : dimensions) {
            shape.message(1, dimension);
        }
        var tensor = new ProtoMessage().number(1, type.code).message(2, shape);
        return new ProtoMessage().text(1, name).message(2, new ProtoMessage().message(1, tensor));
    }

    /**
     * Returns the file.
     *
     * @param header the first line of the file, but for the two bytes that the format has before it
     * @param metadata further texts in the file, in the order of the map
     */
    byte[] file(String header, Map<String, String> metadata) {
        var model = new ProtoMessage()
                .text(6, header + "\n")
                .number(1, FORMAT)
                .text(2, "OnRecord")
                .message(8, new ProtoMessage().text(1, "").number(2, OPERATOR_SET))
                .message(7, graph);
        metadata.forEach((key, value) ->
                model.message(14, new ProtoMessage().text(1, key).text(2, value)));
        return model.bytes();
    }
}
