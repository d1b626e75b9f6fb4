package org.onrecord.training.djl;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.onrecord.training.encoder.Example;
import org.onrecord.training.encoder.PretrainedEncoder;

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
