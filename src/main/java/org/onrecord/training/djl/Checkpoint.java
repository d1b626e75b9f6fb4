package org.onrecord.training.djl;

import ai.djl.ndarray.NDArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.training.encoder.Tensor;
import org.onrecord.training.encoder.TensorFile;

/**
 * What an epoch left behind, so that a training can be continued: one file in a folder.
 *
 * @param weights of the network, by name
 * @param optimizer the state of the optimizer
 * @param epochs how many are done
 */
record Checkpoint(SortedMap<String, Tensor> weights, SortedMap<String, Tensor> optimizer, int epochs) {
    private static final String FILE = "checkpoint.safetensors";
    private static final String EPOCHS = "epoch";

    /**
     * Reads what is in a folder; null if it has nothing.
     *
     * @param network the weights of the network that is trained
     * @throws IOException if the file cannot be read, or was left by the training of another network; the message names the file
     */
    static @Nullable Checkpoint read(Path folder, SortedMap<String, NDArray> network) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return null;
        }
        SortedMap<String, Tensor> saved = TensorFile.read(file);
        String difference = difference(saved, network);
        if (difference != null) {
            throw new IOException(file + " is of another training: " + difference
                    + "; give another folder, or the options and the version that the file was made with");
        }
        var weights = new TreeMap<>(saved);
        weights.keySet().retainAll(network.keySet());
        var optimizer = new TreeMap<>(saved);
        optimizer.keySet().removeAll(network.keySet());
        Tensor epochs = optimizer.remove(EPOCHS);
        return new Checkpoint(weights, optimizer, (int) epochs.values()[0]);
    }

    /** Returns in which way tensors are not those of a network and its optimizer; null if they are. */
    private static @Nullable String difference(SortedMap<String, Tensor> saved, SortedMap<String, NDArray> network) {
        var expected = new TreeMap<String, long[]>();
        network.forEach((name, weight) -> {
            long[] shape = weight.getShape().getShape();
            expected.put(name, shape);
            AdamW.namesFor(name).forEach(state -> expected.put(state, shape));
        });
        expected.put(AdamW.STEP, new long[] {1});
        expected.put(EPOCHS, new long[] {1});
        for (var entry : expected.entrySet()) {
            String name = entry.getKey();
            Tensor tensor = saved.get(name);
            if (tensor == null) {
                return "it has no " + name;
            }
            if (!Arrays.equals(Arrays.stream(tensor.shape()).asLongStream().toArray(), entry.getValue())) {
                return name + " has another size";
            }
        }
        return saved.keySet().stream()
                .filter(name -> !expected.containsKey(name))
                .findFirst()
                .map(name -> "this one has no " + name)
                .orElse(null);
    }

    /** Puts it into a folder in place of an earlier one. */
    void write(Path folder) throws IOException {
        var all = new TreeMap<>(optimizer);
        all.putAll(weights);
        all.put(EPOCHS, new Tensor(new int[] {1}, new float[] {epochs}));
        Files.createDirectories(folder);
        Path part = folder.resolve("checkpoint.part");
        TensorFile.write(part, all);
        Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
