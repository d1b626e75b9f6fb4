package org.onrecord.training.encoder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.internal.encoder.Windows;
import org.onrecord.internal.encoder.WordPieces;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.training.encoder.OnnxGraph.Attribute;
import org.onrecord.training.encoder.OnnxGraph.NumberType;

/**
 * The encoder as a file for ONNX Runtime: BERT (Devlin et al., 2019) with further embeddings and a linear layer for each of two heads on
 * top, for one window at a time. The big matrices are bytes with a factor for each column (word embeddings: for each
 * row); what they are multiplied by becomes bytes when the network runs. The same tensors give the same bytes.
 */
public final class EncoderFile {
    /** How the big matrices are stored. */
    public enum Precision {
        /** Four bytes a number, as they were learned. */
        FLOAT,
        /** A byte a number. */
        BYTE
    }

    /** The embeddings that can be added to those of sub-words and positions, by the name of their input. */
    private static final List<String> ADDED = List.of("shape", "opening");

    /** The size of an attention head. */
    private static final int HEAD = 32;

    /**
     * The greatest byte in a matrix. Many processors add two products of bytes in sixteen bits: 2 · 255 · 64 fits, 2 · 255 · 127 would be
     * cut off.
     */
    private static final int GREATEST = 64;

    private static final float EPSILON = 1e-12f;

    private final OnnxGraph graph = new OnnxGraph();
    private final Map<String, Tensor> tensors;
    private final Precision precision;
    private final int width;
    private final int heads;

    private EncoderFile(Map<String, Tensor> tensors, Precision precision) {
        this.tensors = tensors;
        this.precision = precision;
        this.width = tensor("embeddings.word").shape()[1];
        this.heads = width / HEAD;
    }

    /**
     * Returns the file of a network.
     *
     * @param tensors its weights by their names
     * @param weight what log-probabilities of labels are multiplied by before they count as evidence
     * @param sourceShare how much the probabilities of sources count beside those of a ranker, 0 to 1
     * @throws IllegalArgumentException if a tensor is missing
     */
    public static byte[] of(
            Map<String, Tensor> tensors, WordPieces vocabulary, float weight, float sourceShare, Precision precision) {
        var file = new EncoderFile(tensors, precision);
        file.build();
        var metadata = new LinkedHashMap<String, String>();
        metadata.put("weight", Float.toString(weight));
        metadata.put("source-share", Float.toString(sourceShare));
        metadata.put("vocabulary", String.join("\n", vocabulary.vocabulary()));
        return file.graph.file(ModelFile.ENCODER.header(), metadata);
    }

    private Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("there is no tensor " + name);
        }
        return tensor;
    }

    private String constant(String name) {
        return graph.constant(name, tensor(name).values(), tensor(name).shape());
    }

    private void build() {
        String states = embeddings();
        for (int i = 0; tensors.containsKey("layer." + i + ".query.weight"); i++) {
            states = layer("layer." + i + ".", states);
        }
        Tensor weights = sideBySide("head.weight", "source.weight");
        Tensor biases = sideBySide("head.bias", "source.bias");
        String product =
                graph.add("MatMul", List.of(states, graph.constant("heads", weights.values(), weights.shape())));
        graph.result("scores", "Add", List.of(product, graph.constant("heads.bias", biases.values(), biases.shape())));
        graph.output("scores", biases.values().length);
    }

    /** Returns the columns of two tensors as one. */
    private Tensor sideBySide(String left, String right) {
        int[] shape = tensor(left).shape();
        int rows = shape.length == 1 ? 1 : shape[0];
        int first = shape[shape.length - 1];
        int columns = first + tensor(right).values().length / rows;
        var values = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(tensor(left).values(), row * first, values, row * columns, first);
            System.arraycopy(
                    tensor(right).values(), row * (columns - first), values, row * columns + first, columns - first);
        }
        return new Tensor(shape.length == 1 ? new int[] {columns} : new int[] {rows, columns}, values);
    }

    private String embeddings() {
        String pieces = graph.input("piece");
        String sum = graph.add("Add", List.of(words(pieces), positions(pieces)));
        for (String added : ADDED) {
            if (tensors.containsKey("embeddings." + added)) {
                String table = constant("embeddings." + added);
                String rows = graph.add("Gather", List.of(table, graph.input(added)));
                sum = graph.add("Add", List.of(sum, rows));
            }
        }
        return norm("embeddings.norm", sum);
    }

    private String words(String pieces) {
        if (precision == Precision.FLOAT) {
            return graph.add("Gather", List.of(constant("embeddings.word"), pieces));
        }
        Tensor words = tensor("embeddings.word");
        Quantized bytes = Quantized.byRow(words, Byte.MAX_VALUE);
        String table = graph.constant("embeddings.word", bytes.values(), words.shape());
        String factors = graph.constant("embeddings.word.factors", bytes.factors(), words.shape()[0], 1);
        String rows = real(graph.add("Gather", List.of(table, pieces)));
        return graph.add("Mul", List.of(rows, graph.add("Gather", List.of(factors, pieces))));
    }

    private String real(String integers) {
        return graph.add("Cast", List.of(integers), Attribute.of("to", NumberType.FLOAT.code()));
    }

    /** Returns the embeddings of the positions, with that of the only type of tokens added to them. */
    private String positions(String pieces) {
        float[] positions = tensor("embeddings.position").values();
        float[] type = tensor("embeddings.type").values();
        var sums = new float[Windows.LENGTH * width];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = positions[i] + type[i % width];
        }
        String table = graph.constant("embeddings.position", sums, Windows.LENGTH, width);
        String first = graph.constant("embeddings.position.first", 0L);
        return graph.add("Slice", List.of(table, first, graph.add("Shape", List.of(pieces))));
    }

    private String norm(String name, String states) {
        return graph.add(
                "LayerNormalization",
                List.of(states, constant(name + ".weight"), constant(name + ".bias")),
                Attribute.of("axis", 1),
                Attribute.of("epsilon", EPSILON));
    }

    private String layer(String name, String states) {
        String attention = linear(name + "output", attention(name, states));
        String middle = norm(name + "norm1", graph.add("Add", List.of(states, attention)));
        String up = graph.add("Gelu", List.of(linear(name + "up", middle)));
        return norm(name + "norm2", graph.add("Add", List.of(middle, linear(name + "down", up))));
    }

    /** Adds the attention of all heads; queries, keys and values are the columns of one matrix. */
    private String attention(String name, String states) {
        String all = linear(name + "attention", joined(name, ".weight"), joined(name, ".bias"), states);
        String parts = graph.add(
                "Transpose",
                List.of(graph.add("Reshape", List.of(all, graph.constant(name + "parts", 0, 3, heads, HEAD)))),
                Attribute.of("perm", 1, 2, 0, 3));
        List<String> each =
                graph.add("Split", List.of(parts), 3, Attribute.of("axis", 0), Attribute.of("num_outputs", 3));
        String keys = graph.add("Transpose", List.of(each.get(1)), Attribute.of("perm", 0, 1, 3, 2));
        String products = graph.add("MatMul", List.of(each.get(0), keys));
        String shares = graph.add("Softmax", List.of(products), Attribute.of("axis", 3));
        String mixed = graph.add(
                "Transpose",
                List.of(graph.add("MatMul", List.of(shares, each.get(2)))),
                Attribute.of("perm", 2, 0, 1, 3));
        return graph.add("Reshape", List.of(mixed, graph.constant(name + "joined", 0, width)));
    }

    /** Returns the columns of queries, keys and values. Queries are divided by the square root of the size of a head. */
    private Tensor joined(String name, String part) {
        List<Tensor> parts =
                List.of(tensor(name + "query" + part), tensor(name + "key" + part), tensor(name + "value" + part));
        int rows = parts.get(0).values().length / width;
        var values = new float[3 * rows * width];
        for (int k = 0; k < 3; k++) {
            float factor = k == 0 ? (float) (1 / Math.sqrt(HEAD)) : 1;
            for (int i = 0; i < rows * width; i++) {
                values[i / width * 3 * width + k * width + i % width] =
                        factor * parts.get(k).values()[i];
            }
        }
        return new Tensor(rows == 1 ? new int[] {3 * width} : new int[] {rows, 3 * width}, values);
    }

    private String linear(String name, String states) {
        return linear(name, tensor(name + ".weight"), tensor(name + ".bias"), states);
    }

    private String linear(String name, Tensor weights, Tensor biases, String states) {
        String product = precision == Precision.FLOAT
                ? graph.add("MatMul", List.of(states, graph.constant(name, weights.values(), weights.shape())))
                : productOfBytes(name, weights, states);
        return graph.add("Add", List.of(product, graph.constant(name + ".bias", biases.values(), biases.shape())));
    }

    /** Adds a product of bytes. ONNX Runtime knows this pattern, and computes it as one operator. */
    private String productOfBytes(String name, Tensor weights, String states) {
        Quantized bytes = Quantized.byColumn(weights, GREATEST);
        String matrix = graph.constant(name, bytes.values(), weights.shape());
        String factors = graph.constant(name + ".factors", bytes.factors(), bytes.factors().length);
        List<String> dynamic = graph.add("DynamicQuantizeLinear", List.of(states), 3);
        String sums = graph.add("MatMulInteger", List.of(dynamic.get(0), matrix, dynamic.get(2)));
        String scales = graph.add("Mul", List.of(dynamic.get(1), factors));
        return graph.add("Mul", List.of(real(sums), scales));
    }
}
