package org.onrecord.training.djl;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.training.encoder.Batches;
import org.onrecord.training.encoder.Example;
import org.onrecord.training.encoder.LetterCases;
import org.onrecord.training.encoder.Schedule;
import org.onrecord.training.encoder.Tensor;

/** Trains the network on examples, an epoch at a time; what an epoch left behind is kept in a folder, so that a training can go on. */
final class EncoderTrainer implements AutoCloseable {
    private static final long SEED = 20261126;
    private static final float DROPPED = 0.1f;
    private static final double WARM_UP = 0.06;

    /** The number of epochs in which each example that is not of the main corpus is learned from once. */
    private static final int HALVES = 2;

    /** The number of steps between two lines of the log. */
    private static final int LOGGED = 25;

    private final NDManager manager = NDManager.newBaseManager();
    private EncoderNetwork network;
    private AdamW optimizer;
    private final Settings settings;
    private final Consumer<String> log;

    /**
     * How to train.
     *
     * @param epochs how often each example of the main corpus is learned from
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
            double loss = epoch(examples, epoch, perEpoch, schedule);
            var scores = new HeldOutScores(manager, network);
            log.accept(String.format(
                    Locale.ROOT,
                    "epoch %d done, loss %.4f, held-out F1 of names %.4f, whole sources %.4f",
                    epoch,
                    loss,
                    scores.names(heldOut),
                    scores.sources(heldOut)));
            if (checkpoints != null) {
                new Checkpoint(network.tensors(), optimizer.state(), epoch + 1).write(checkpoints);
            }
        }
    }

    /** Learns for an epoch of so many steps; returns their mean loss. */
    private double epoch(List<Example> examples, int epoch, int steps, Schedule schedule) {
        var random = new Random(SEED + epoch);
        Engine.getEngine("PyTorch").setRandomSeed((int) (SEED + epoch));
        var letters = new LetterCases(random);
        long start = System.nanoTime();
        double loss = 0;
        int done = 0;
        for (List<Example> batch : Batches.of(of(examples, epoch), settings.batch(), random)) {
            double rate = settings.rate() * schedule.at(epoch * steps + done);
            loss += step(batch.stream().map(letters::of).toList(), (float) rate);
            done++;
            if (done % LOGGED == 0) {
                log.accept(String.format(
                        Locale.ROOT,
                        "epoch %d step %d of %d loss %.4f seconds %d",
                        epoch,
                        done,
                        steps,
                        loss / done,
                        (System.nanoTime() - start) / 1_000_000_000));
            }
        }
        return loss / steps;
    }

    /** Returns the examples of an epoch: all of the main corpus, and in turn one half or the other of the rest. */
    private static List<Example> of(List<Example> examples, int epoch) {
        var chosen = new ArrayList<Example>();
        int further = 0;
        for (Example example : examples) {
            if (example.isMain() || further++ % HALVES == epoch % HALVES) {
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

    /** Returns the weights by name. */
    SortedMap<String, Tensor> tensors() {
        return network.tensors();
    }

    /** Continues with what an earlier run left in a folder, if there is something; returns the first epoch that is still to do. */
    private int resume(@Nullable Path folder) throws IOException {
        Checkpoint left = folder == null ? null : Checkpoint.read(folder, network.weights());
        if (left == null) {
            return 0;
        }
        optimizer = AdamW.of(manager, left.optimizer());
        renew(left.weights());
        log.accept("continuing after epoch " + (left.epochs() - 1));
        return left.epochs();
    }

    @Override
    public void close() {
        manager.close();
    }
}
