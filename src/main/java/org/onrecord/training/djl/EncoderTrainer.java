package org.onrecord.training.djl;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.tagging.Labels;
import org.onrecord.training.encoder.Batches;
import org.onrecord.training.encoder.Example;
import org.onrecord.training.encoder.LetterCases;
import org.onrecord.training.encoder.NameCount;
import org.onrecord.training.encoder.Schedule;
import org.onrecord.training.encoder.Tensor;
import org.onrecord.training.encoder.TensorFile;

/** Trains the network on examples, an epoch at a time; what an epoch left behind is kept in a folder, so that a training can go on. */
final class EncoderTrainer implements AutoCloseable {
    private static final long SEED = 20261126;
    private static final float DROPPED = 0.1f;
    private static final double WARM_UP = 0.06;

    /** In so many epochs each example with quotations is learned from once. */
    private static final int HALVES = 2;

    private final NDManager manager = NDManager.newBaseManager();
    private EncoderNetwork network;
    private AdamW optimizer;
    private final Settings settings;
    private final Consumer<String> log;

    /**
     * How to train.
     *
     * @param epochs how often each example with labels is learned from
     * @param rate the greatest learning rate
     * @param batch the number of examples in a batch
     */
    record Settings(int epochs, double rate, int batch) {
        Settings {
            if (epochs < 1 || batch < 1 || !(rate > 0)) {
                throw new IllegalArgumentException("--epochs and --batch must be at least 1, and --rate above 0");
            }
        }
    }

    EncoderTrainer(SortedMap<String, Tensor> tensors, Settings settings, Consumer<String> log) {
        this.settings = settings;
        this.log = log;
        network = new EncoderNetwork(manager, tensors, DROPPED);
        optimizer = new AdamW(network.weights());
    }

    /**
     * Learns.
     *
     * @param examples to learn from
     * @param heldOut to count names and sources in after each epoch; can be empty
     * @param checkpoints the folder for what an epoch leaves behind; if it has something of an earlier run, that is continued; null for
     *     none
     */
    void train(List<Example> examples, List<Example> heldOut, @Nullable Path checkpoints) throws IOException {
        int perEpoch =
                Batches.of(of(examples, 0), settings.batch(), new Random(SEED)).size();
        var schedule = new Schedule(perEpoch * settings.epochs(), WARM_UP);
        for (int epoch = resume(checkpoints); epoch < settings.epochs(); epoch++) {
            var random = new Random(SEED + epoch);
            Engine.getEngine("PyTorch").setRandomSeed((int) (SEED + epoch));
            var letters = new LetterCases(random);
            long start = System.nanoTime();
            double loss = 0;
            int step = epoch * perEpoch;
            for (List<Example> batch : Batches.of(of(examples, epoch), settings.batch(), random)) {
                loss += step(batch.stream().map(letters::of).toList(), (float) (settings.rate() * schedule.at(step)));
                step++;
                int done = step - epoch * perEpoch;
                if (done % 25 == 0) {
                    log.accept(String.format(
                            Locale.ROOT,
                            "epoch %d step %d of %d loss %.4f seconds %d",
                            epoch,
                            done,
                            perEpoch,
                            loss / done,
                            (System.nanoTime() - start) / 1_000_000_000));
                }
            }
            log.accept(String.format(
                    Locale.ROOT,
                    "epoch %d done, loss %.4f, held-out F1 of names %.4f, whole sources %.4f",
                    epoch,
                    loss / perEpoch,
                    f1(heldOut),
                    sources(heldOut)));
            save(checkpoints, epoch + 1);
        }
    }

    /** Returns the examples of an epoch: all with labels, and in turn one half or the other of those that only have quotations. */
    private static List<Example> of(List<Example> examples, int epoch) {
        var chosen = new ArrayList<Example>();
        int quoted = 0;
        for (Example example : examples) {
            if (example.isLabelled() || quoted++ % HALVES == epoch % HALVES) {
                chosen.add(example);
            }
        }
        return chosen;
    }

    /** Takes a step, unless the gradient is no finite number; returns the loss before it. */
    private float step(List<Example> examples, float rate) {
        float loss;
        boolean isTaken;
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            Batch batch = Batch.of(manager, examples);
            loss = backward(batch);
            isTaken = optimizer.step(network.weights(), rate);
        }
        if (!isTaken) {
            log.accept("step left out: its gradient is no finite number; loss " + loss);
            renew(network.tensors());
            return 0;
        }
        return loss;
    }

    private float backward(Batch batch) {
        try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
            NDArray hidden = network.hidden(batch, true);
            NDArray loss = network.scores(hidden, true)
                    .logSoftmax(-1)
                    .mul(batch.answers())
                    .sum()
                    .neg();
            if (batch.quotations() != null) {
                loss = loss.add(network.sourceLoss(hidden, batch, batch.quotations(), true));
            }
            collector.backward(loss);
            return loss.getFloat();
        }
    }

    /** Continues with weights in new arrays: there is no other way to be rid of gradients that are no numbers. */
    private void renew(SortedMap<String, Tensor> tensors) {
        network.weights().values().forEach(NDArray::close);
        network = new EncoderNetwork(manager, tensors, DROPPED);
    }

    /** Returns a measure of the names that the network finds in examples. */
    double f1(List<Example> examples) {
        var count = new NameCount();
        for (Example example : examples) {
            float[][] scores = scores(example);
            var found = new ArrayList<Integer>();
            var gold = new ArrayList<Integer>();
            for (int i = 0; i < example.size(); i++) {
                if (example.labels()[i] != Example.NONE) {
                    int best = 0;
                    for (int label = 1; label < Labels.COUNT; label++) {
                        if (scores[i][label] > scores[i][best]) {
                            best = label;
                        }
                    }
                    found.add(best);
                    gold.add(example.labels()[i]);
                }
            }
            count.add(
                    found.stream().mapToInt(Integer::intValue).toArray(),
                    gold.stream().mapToInt(Integer::intValue).toArray());
        }
        return count.f1();
    }

    /** Returns the share of quotations whose source begins and ends where the network thinks; 0 if there are none. */
    double sources(List<Example> examples) {
        int all = 0;
        int right = 0;
        for (Example example : examples) {
            if (!example.quoted().isEmpty()) {
                int[][] found = foundSources(example);
                for (int k = 0; k < found[0].length; k++) {
                    Example.Quoted quoted = example.quoted().get(k);
                    all++;
                    right += found[0][k] == quoted.start() && found[1][k] == quoted.end() ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) right / all;
    }

    /** Returns where the sources of an example's quotations probably begin, and where they end. */
    private int[][] foundSources(Example example) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            Batch batch = Batch.of(manager, List.of(example));
            NDArray vectors = network.sourceVectors(network.hidden(batch, false), false);
            var found = new int[2][];
            for (int end = 0; end < 2; end++) {
                long[] best = network.sourceScores(vectors, batch, Objects.requireNonNull(batch.quotations()), end)
                        .argMax(-1)
                        .toLongArray();
                found[end] = Arrays.stream(best).mapToInt(Math::toIntExact).toArray();
            }
            return found;
        }
    }

    private float[][] scores(Example example) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            NDArray hidden = network.hidden(Batch.of(manager, List.of(example)), false);
            float[] all = network.scores(hidden, false).toFloatArray();
            var rows = new float[example.size()][Labels.COUNT];
            for (int i = 0; i < rows.length; i++) {
                System.arraycopy(all, i * Labels.COUNT, rows[i], 0, Labels.COUNT);
            }
            return rows;
        }
    }

    /** Returns the weights by name. */
    SortedMap<String, Tensor> tensors() {
        return network.tensors();
    }

    private int resume(@Nullable Path folder) throws IOException {
        if (folder == null || Files.notExists(file(folder))) {
            return 0;
        }
        SortedMap<String, Tensor> saved = TensorFile.read(file(folder));
        optimizer = AdamW.of(manager, saved);
        SortedMap<String, Tensor> tensors = new TreeMap<>(saved);
        tensors.keySet().retainAll(network.weights().keySet());
        renew(tensors);
        int epoch = (int) saved.get("epoch").values()[0];
        log.accept("continuing after epoch " + (epoch - 1));
        return epoch;
    }

    private void save(@Nullable Path folder, int epoch) throws IOException {
        if (folder == null) {
            return;
        }
        var all = new TreeMap<>(optimizer.state());
        all.putAll(network.tensors());
        all.put("epoch", new Tensor(new int[] {1}, new float[] {epoch}));
        Files.createDirectories(folder);
        Path part = folder.resolve("checkpoint.part");
        TensorFile.write(part, all);
        Files.move(part, file(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path file(Path folder) {
        return folder.resolve("checkpoint.safetensors");
    }

    @Override
    public void close() {
        manager.close();
    }
}
