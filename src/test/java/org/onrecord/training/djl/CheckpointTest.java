package org.onrecord.training.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.training.encoder.Tensor;

/** Runs only with the profile {@code encoder-training}. */
class CheckpointTest {
    @TempDir
    private Path folder;

    private final NDManager manager = NDManager.newBaseManager();

    @AfterEach
    void close() {
        manager.close();
    }

    private static SortedMap<String, Tensor> weights(int sourceWidth) {
        var weights = new TreeMap<String, Tensor>();
        weights.put("head.weight", new Tensor(new int[] {2, 2}, new float[] {1, 2, 3, 4}));
        if (sourceWidth > 0) {
            weights.put("source.weight", Tensor.zeros(2, sourceWidth));
        }
        return weights;
    }

    private EncoderNetwork network(SortedMap<String, Tensor> weights) {
        return new EncoderNetwork(manager, weights, 0);
    }

    private void write(SortedMap<String, Tensor> weights, int epochs) throws IOException {
        new Checkpoint(weights, new AdamW(network(weights).weights()).state(), epochs).write(folder);
    }

    private Checkpoint read(SortedMap<String, Tensor> weights) throws IOException {
        return Checkpoint.read(folder, network(weights).weights());
    }

    @Test
    void whatAnEpochLeftIsRead() throws IOException {
        write(weights(3), 2);
        Checkpoint read = read(weights(3));
        assertThat(read.epochs()).isEqualTo(2);
        assertThat(read.weights()).containsOnlyKeys("head.weight", "source.weight");
        assertThat(read.weights().get("head.weight").values()).containsExactly(1, 2, 3, 4);
        assertThat(AdamW.of(manager, read.optimizer()).state())
                .containsOnlyKeys(
                        "mean.head.weight", "mean.source.weight", "square.head.weight", "square.source.weight", "step");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void anEmptyFolderHasNoCheckpoint() throws IOException {
        assertThat(read(weights(3))).isNull();
    }

    @Test
    void aCheckpointFromBeforeTheNetworkFoundSourcesIsRefusedByItsName() throws IOException {
        write(weights(0), 1);
        assertThatThrownBy(() -> read(weights(3)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.resolve("checkpoint.safetensors").toString())
                .hasMessageContaining("it has no mean.source.weight")
                .hasMessageContaining("give another folder");
    }

    @Test
    void aCheckpointWithWeightsOfAnotherSizeIsRefused() throws IOException {
        write(weights(4), 1);
        assertThatThrownBy(() -> read(weights(3))).hasMessageContaining("mean.source.weight has another size");
    }

    @Test
    void aCheckpointWithWeightsThatTheNetworkLacksIsRefused() throws IOException {
        write(weights(3), 1);
        assertThatThrownBy(() -> read(weights(0))).hasMessageContaining("this one has no mean.source.weight");
    }

    @Test
    void aFileOfAnotherKindIsRefusedByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("checkpoint.safetensors"), "not tensors");
        assertThatThrownBy(() -> read(weights(3)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }
}
