package org.onrecord.training.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.internal.encoder.Encoder;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;
import org.onrecord.internal.tagging.Labels;

/** A small encoder from its file to the evidence for the labels of tokens. */
class EncoderInOnnxRuntimeTest {
    private static final String TEXT = "“ The mayor of Doria said no , ” said Ellen Kirstel .\n";

    @TempDir
    private Path folder;

    private Encoder encoder(byte[] file) throws IOException {
        Files.write(folder.resolve(ModelFile.ENCODER.fileName()), file);
        return Encoder.load(ModelFolder.at(folder));
    }

    private static float[][] evidence(Encoder encoder, String text) {
        Analysis analysis = HandTagged.analysis(text);
        var scores = new float[analysis.size()][Labels.COUNT];
        encoder.addTo(analysis, scores);
        return scores;
    }

    @Test
    void anArticleHasTheSameEvidenceOnManyThreadsAsOnOne() throws Exception {
        Encoder encoder = encoder(TinyEncoder.file(1));
        List<String> texts = new ArrayList<>();
        for (int i = 1; i < 40; i++) {
            texts.add(TEXT.repeat(i));
        }
        List<float[][]> alone =
                texts.stream().map(text -> evidence(encoder, text)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<float[][]>> results = threads.invokeAll(texts.stream()
                    .<Callable<float[][]>>map(text -> () -> evidence(encoder, text))
                    .toList());
            for (int i = 0; i < texts.size(); i++) {
                assertThat(Arrays.deepEquals(results.get(i).get(), alone.get(i)))
                        .isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void twoEncodersOfTheSameFileGiveTheSameEvidence() throws IOException {
        float[][] one = evidence(encoder(TinyEncoder.file(1)), TEXT);
        assertThat(evidence(encoder(TinyEncoder.file(1)), TEXT)).isDeepEqualTo(one);
        assertThat(evidence(encoder(TinyEncoder.file(2)), TEXT)[0]).isNotEqualTo(one[0]);
    }

    @Test
    void capitalsCount() throws IOException {
        Encoder encoder = encoder(TinyEncoder.file(1));
        assertThat(evidence(encoder, "the Mayor said")[1]).isNotEqualTo(evidence(encoder, "the mayor said")[1]);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> Encoder.load(ModelFolder.at(folder)))
                .withMessage("model file is missing: " + folder.resolve("encoder.onnx"));
    }

    @Test
    void aFileOfAnotherFormatVersionIsRefused() {
        byte[] file = new String(TinyEncoder.file(1), StandardCharsets.ISO_8859_1)
                .replace("# onrecord encoder 2", "# onrecord encoder 9")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> encoder(file))
                .withMessage("model file " + folder.resolve("encoder.onnx") + " begins with \"# onrecord encoder 9\";"
                        + " this version of OnRecord reads \"# onrecord encoder 2\"");
    }

    @Test
    void filesThatAreNoNetworksAreRefused() {
        byte[] whole = TinyEncoder.file(1);
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 40, 400, (byte) 0xFF);
        byte[] text = "2.# onrecord encoder 2\nnothing more\n".getBytes(StandardCharsets.UTF_8);
        for (byte[] file : List.of(Arrays.copyOf(whole, whole.length / 2), damaged, text, Arrays.copyOf(whole, 24))) {
            assertThatExceptionOfType(ModelFormatException.class)
                    .isThrownBy(() -> encoder(file))
                    .withMessageContaining(folder.resolve("encoder.onnx").toString());
        }
        assertThatExceptionOfType(ModelFormatException.class).isThrownBy(() -> encoder(new byte[0]));
    }

    @Test
    void aNetworkForOtherLabelsIsRefused() {
        SortedMap<String, Tensor> tensors = TinyEncoder.tensors(1);
        tensors.put("head.weight", Tensor.zeros(TinyEncoder.WIDTH, 5));
        tensors.put("head.bias", Tensor.zeros(5));
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> encoder(TinyEncoder.file(tensors, EncoderFile.Precision.BYTE)))
                .withMessage("not such an encoder: " + folder.resolve("encoder.onnx"));
    }

    @Test
    void aNetworkWithOtherInputsIsRefused() {
        SortedMap<String, Tensor> tensors = TinyEncoder.tensors(1);
        tensors.remove("embeddings.opening");
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> encoder(TinyEncoder.file(tensors, EncoderFile.Precision.BYTE)))
                .withMessageStartingWith("not such an encoder: ");
    }
}
