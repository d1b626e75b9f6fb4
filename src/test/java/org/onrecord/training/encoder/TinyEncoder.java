package org.onrecord.training.encoder;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.internal.encoder.SourceVector;
import org.onrecord.internal.encoder.WordPieces;
import org.onrecord.internal.tagging.Labels;

/** An encoder for tests: two layers of two heads with random weights, and a vocabulary of some letters and words. */
public final class TinyEncoder {
    public static final List<String> WORDS = List.of(
            "[UNK]", "[CLS]", "[SEP]", "the", "mayor", "said", "a", "b", "c", "d", "e", "f", "g", "h", "i", "k", "l",
            "m", "n", "o", "r", "s", "t", "u", "##a", "##b", "##c", "##d", "##e", "##i", "##l", "##m", "##n", "##o",
            "##r", "##s", "##t", "##u", ".", ",", "“", "”");

    static final int WIDTH = 64;
    static final int LAYERS = 2;
    private static final int INNER = 4 * WIDTH;
    private static final int SOURCE = 4;
    private static final int POSITIONS = 256;
    private static final int SHAPES = 10;

    private TinyEncoder() {}

    /** Returns weights; other seeds give others. */
    public static SortedMap<String, Tensor> tensors(long seed) {
        var random = new Random(seed);
        SortedMap<String, Tensor> tensors = new TreeMap<>();
        tensors.put("embeddings.word", random(random, 1, WORDS.size(), WIDTH));
        tensors.put("embeddings.position", random(random, 0.3f, POSITIONS, WIDTH));
        tensors.put("embeddings.type", random(random, 0.3f, WIDTH));
        tensors.put("embeddings.shape", random(random, 0.5f, SHAPES, WIDTH));
        tensors.put("embeddings.opening", random(random, 0.5f, 2, WIDTH));
        norm(tensors, random, "embeddings.norm");
        for (int i = 0; i < LAYERS; i++) {
            String layer = "layer." + i + ".";
            for (String part : List.of("query", "key", "value", "output")) {
                linear(tensors, random, layer + part, WIDTH, WIDTH);
            }
            linear(tensors, random, layer + "up", WIDTH, INNER);
            linear(tensors, random, layer + "down", INNER, WIDTH);
            norm(tensors, random, layer + "norm1");
            norm(tensors, random, layer + "norm2");
        }
        linear(tensors, random, "head", WIDTH, Labels.COUNT);
        linear(tensors, random, "source", WIDTH, SourceVector.COUNT * SOURCE);
        return tensors;
    }

    /** Returns the file of a network. */
    public static byte[] file(long seed) {
        return file(tensors(seed), EncoderFile.Precision.BYTE);
    }

    static byte[] file(SortedMap<String, Tensor> tensors, EncoderFile.Precision precision) {
        return EncoderFile.of(tensors, WordPieces.of(WORDS), 0.7f, 0.4f, precision);
    }

    private static void linear(SortedMap<String, Tensor> tensors, Random random, String name, int in, int out) {
        tensors.put(name + ".weight", random(random, (float) (1 / Math.sqrt(in)), in, out));
        tensors.put(name + ".bias", random(random, 0.1f, out));
    }

    private static void norm(SortedMap<String, Tensor> tensors, Random random, String name) {
        Tensor weight = random(random, 0.1f, WIDTH);
        for (int i = 0; i < WIDTH; i++) {
            weight.values()[i] += 1;
        }
        tensors.put(name + ".weight", weight);
        tensors.put(name + ".bias", random(random, 0.1f, WIDTH));
    }

    private static Tensor random(Random random, float size, int... shape) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.values().length; i++) {
            tensor.values()[i] = (float) (size * random.nextGaussian());
        }
        return tensor;
    }
}
