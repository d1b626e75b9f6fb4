package org.onrecord.training.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.encoder.Encoders;
import org.onrecord.internal.encoder.Network;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.linguistics.SourceEvidence;
import org.onrecord.internal.tagging.Labels;
import org.onrecord.training.encoder.Example;
import org.onrecord.training.encoder.PretrainedEncoder;
import org.onrecord.training.encoder.Tensor;

/** Runs only with the profile {@code encoder-training}, which has the pretrained network. */
class EncoderNetworkTest {
    private static final int[] SENTENCE = {101, 2054, 1037, 10373, 2154, 1999, 2414, 1010, 2988, 3419, 102};

    private static Example example(int length) {
        var labels = new int[length];
        Arrays.fill(labels, Example.NONE);
        return new Example(Arrays.copyOf(SENTENCE, length), new int[length], new int[length], labels, 0, List.of());
    }

    @Test
    void beforeTrainingTheVectorsAreThoseOfThePretrainedNetwork() throws IOException, OrtException {
        float[] ours;
        try (NDManager manager = NDManager.newBaseManager()) {
            var network = new EncoderNetwork(manager, PretrainedEncoder.weights(), 0.1f);
            ours = network.hidden(Batch.of(manager, List.of(example(11), example(7))), false)
                    .toFloatArray();
        }
        assertThat(Arrays.copyOf(ours, 11 * PretrainedEncoder.WIDTH))
                .containsExactly(pretrained(11), Offset.offset(1e-4f));
        assertThat(Arrays.copyOfRange(ours, 11 * PretrainedEncoder.WIDTH, 18 * PretrainedEncoder.WIDTH))
                .as("whatever it shares a batch with")
                .containsExactly(pretrained(7), Offset.offset(1e-4f));
    }

    private static Example quoting(Example.Quoted... quoted) {
        Example plain = example(SENTENCE.length);
        return new Example(plain.pieces(), plain.shapes(), plain.openings(), plain.labels(), 0, List.of(quoted));
    }

    private static SortedMap<String, Tensor> withSources(double size) throws IOException {
        SortedMap<String, Tensor> weights = PretrainedEncoder.weights();
        var random = new Random(5);
        float[] numbers = weights.get("source.weight").values();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (size * random.nextGaussian());
        }
        return weights;
    }

    /** The loss of a source is its share in the batch times the negative logarithms of the probabilities of its two ends. */
    @Test
    void aNetworkThatKnowsNothingLosesTheLogarithmOfTheNumberOfSubWords() throws IOException {
        try (NDManager manager = NDManager.newBaseManager()) {
            var network = new EncoderNetwork(manager, PretrainedEncoder.weights(), 0);
            Batch batch = Batch.of(manager, List.of(quoting(new Example.Quoted(2, 5, 8, 9)), example(7)));
            float loss = network.sourceLoss(network.hidden(batch, false), batch, batch.quotations(), false)
                    .getFloat();
            assertThat(loss).isCloseTo((float) (2 * 0.025 * Math.log(SENTENCE.length)), Offset.offset(1e-5f));
        }
    }

    @Test
    void theLossIsThatOfTheRightSourcesOfAllQuotations() throws IOException {
        try (NDManager manager = NDManager.newBaseManager()) {
            var network = new EncoderNetwork(manager, withSources(0.05), 0);
            Batch batch =
                    Batch.of(manager, List.of(quoting(new Example.Quoted(2, 5, 8, 9), new Example.Quoted(6, 7, 0, 0))));
            NDArray hidden = network.hidden(batch, false);
            NDArray vectors = network.sourceVectors(hidden, false);
            float[] starts =
                    network.sourceScores(vectors, batch, batch.quotations(), 0).toFloatArray();
            float[] ends =
                    network.sourceScores(vectors, batch, batch.quotations(), 1).toFloatArray();
            int second = SENTENCE.length;
            assertThat(network.sourceLoss(hidden, batch, batch.quotations(), false)
                            .getFloat())
                    .isCloseTo(-0.05f * (starts[8] + ends[9] + starts[second] + ends[second]), Offset.offset(1e-5f));
        }
    }

    /** What is learned must be what {@code internal.encoder} reads out of the network's vectors. */
    @Test
    void extractionFindsTheSourcesThatTheNetworkLearned() throws IOException {
        List<String> vocabulary = PretrainedEncoder.vocabulary();
        // Words of one sub-word each: the sign [CLS], these ten, and the sign [SEP].
        Analysis analysis = HandTagged.analysis("“ Rain is late ” said the mayor . “");
        var examples = new ArrayList<Example>();
        try (NDManager manager = NDManager.newBaseManager()) {
            var network = new EncoderNetwork(manager, withSources(0.08), 0);
            SourceEvidence.Opinion opinion = Encoders.of(reading(manager, network, examples), vocabulary)
                    .addTo(analysis, new float[analysis.size()][Labels.COUNT])
                    .of(1, 4);
            Example read = examples.get(0);
            assertThat(read.size()).isEqualTo(analysis.size() + 2);
            Batch batch = Batch.of(
                    manager,
                    List.of(new Example(
                            read.pieces(),
                            read.shapes(),
                            read.openings(),
                            read.labels(),
                            0,
                            List.of(new Example.Quoted(2, 4, 0, 0)))));
            NDArray vectors = network.sourceVectors(network.hidden(batch, false), false);
            float[] starts =
                    network.sourceScores(vectors, batch, batch.quotations(), 0).toFloatArray();
            float[] ends =
                    network.sourceScores(vectors, batch, batch.quotations(), 1).toFloatArray();
            assertThat(IntStream.range(0, starts.length).mapToDouble(i -> starts[i] - starts[0]))
                    .as("scores that differ")
                    .anyMatch(difference -> Math.abs(difference) > 0.5);
            for (int first = 0; first < analysis.size(); first++) {
                for (int end = first + 1; end <= analysis.size(); end++) {
                    double learned = (starts[first + 1] - starts[0] + ends[end] - ends[0]) / 2;
                    assertThat(opinion.of(first, end) - opinion.ofNobody())
                            .as("tokens %s to %s", first, end)
                            .isCloseTo(learned, Offset.offset(0.1));
                }
            }
        }
    }

    /** Returns the network as extraction asks it; what it is asked is added to a list. */
    private static Network reading(NDManager manager, EncoderNetwork network, List<Example> examples) {
        return new Network() {
            @Override
            public float[][] scores(int[]... inputs) {
                var labels = new int[inputs[0].length];
                Arrays.fill(labels, Example.NONE);
                var example = new Example(inputs[0], inputs[1], inputs[2], labels, 0, List.of());
                examples.add(example);
                float[] vectors = network.sourceVectors(
                                network.hidden(Batch.of(manager, List.of(example)), false), false)
                        .toFloatArray();
                int size = vectors.length / labels.length;
                var scores = new float[labels.length][Labels.COUNT + size];
                for (int i = 0; i < scores.length; i++) {
                    System.arraycopy(vectors, i * size, scores[i], Labels.COUNT, size);
                }
                return scores;
            }

            @Override
            public String text(String name) {
                throw new IllegalArgumentException(name);
            }
        };
    }

    /** Returns the vectors that ONNX Runtime computes. */
    private static float[] pretrained(int length) throws OrtException, IOException {
        long[][] pieces = {Arrays.stream(SENTENCE).limit(length).asLongStream().toArray()};
        var ones = new long[1][length];
        Arrays.fill(ones[0], 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(PretrainedEncoder.file());
                OnnxTensor input = OnnxTensor.createTensor(environment, pieces);
                OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            float[][] rows = ((float[][][]) result.get(0).getValue())[0];
            var all = new float[length * PretrainedEncoder.WIDTH];
            for (int i = 0; i < length; i++) {
                System.arraycopy(rows[i], 0, all, i * PretrainedEncoder.WIDTH, PretrainedEncoder.WIDTH);
            }
            return all;
        }
    }
}
