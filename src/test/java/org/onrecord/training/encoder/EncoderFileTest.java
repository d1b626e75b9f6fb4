package org.onrecord.training.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.internal.encoder.Network;
import org.onrecord.internal.encoder.Networks;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.training.encoder.EncoderFile.Precision;

/** The files are computed by ONNX Runtime, and compared with loops over the same numbers. */
class EncoderFileTest {
    private static final SortedMap<String, Tensor> TENSORS = TinyEncoder.tensors(1);

    @TempDir
    private Path folder;

    @Test
    void aFileInFloatsComputesWhatTheTensorsSay() throws IOException {
        for (int length : new int[] {2, 17, 256}) {
            assertThat(greatestDifference(Precision.FLOAT, length)).isLessThan(1e-4);
        }
    }

    @Test
    void aFileInBytesComputesNearlyTheSame() throws IOException {
        assertThat(greatestDifference(Precision.BYTE, 40)).isBetween(1e-4, 0.3);
    }

    @Test
    void aFileInBytesIsAQuarterAsLong() {
        Tensor many = new Tensor(new int[] {2_000, TinyEncoder.WIDTH}, new float[2_000 * TinyEncoder.WIDTH]);
        SortedMap<String, Tensor> tensors = TinyEncoder.tensors(1);
        tensors.put("embeddings.word", many);
        // The embeddings of positions stay floats, and so do a factor for each word and each column.
        assertThat(TinyEncoder.file(tensors, Precision.BYTE).length)
                .isLessThan(TinyEncoder.file(tensors, Precision.FLOAT).length * 35 / 100);
    }

    @Test
    void theSameTensorsGiveTheSameBytes() {
        assertThat(TinyEncoder.file(1)).isEqualTo(TinyEncoder.file(1)).isNotEqualTo(TinyEncoder.file(2));
    }

    @Test
    void theFirstLineSaysWhatTheFileIs() {
        String start = new String(TinyEncoder.file(1), 2, 30, StandardCharsets.ISO_8859_1);
        assertThat(start).startsWith("# onrecord encoder 2\n");
    }

    @Test
    void theFileHasTheVocabularyAndHowMuchItCounts() throws IOException {
        Network network = network(TinyEncoder.file(1));
        assertThat(network.text("vocabulary").lines()).containsExactlyElementsOf(TinyEncoder.WORDS);
        assertThat(network.text("weight")).isEqualTo("0.7");
        assertThat(network.text("source-share")).isEqualTo("0.4");
    }

    @Test
    void aMissingTensorIsNamed() {
        SortedMap<String, Tensor> tensors = TinyEncoder.tensors(1);
        tensors.remove("layer.1.down.bias");
        assertThatThrownBy(() -> TinyEncoder.file(tensors, Precision.BYTE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no tensor layer.1.down.bias");
    }

    /** Returns how far a score is from that of the loops at most. */
    private double greatestDifference(Precision precision, int length) throws IOException {
        var random = new Random(length);
        int[] pieces = random.ints(length, 0, TinyEncoder.WORDS.size()).toArray();
        int[] shapes = random.ints(length, 0, 10).toArray();
        int[] openings = random.ints(length, 0, 2).toArray();
        float[][] scores = network(TinyEncoder.file(TENSORS, precision)).scores(pieces, shapes, openings);
        double[][] expected = new EncoderByHand(TENSORS).scores(pieces, shapes, openings);
        assertThat(scores).hasDimensions(length, expected[0].length);
        double greatest = 0;
        for (int i = 0; i < length; i++) {
            for (int k = 0; k < expected[i].length; k++) {
                greatest = Math.max(greatest, Math.abs(scores[i][k] - expected[i][k]));
            }
        }
        return greatest;
    }

    private Network network(byte[] file) throws IOException {
        Files.write(folder.resolve(ModelFile.ENCODER.fileName()), file);
        return Networks.load(ModelFolder.at(folder), ModelFile.ENCODER);
    }
}
