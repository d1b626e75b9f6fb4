package org.onrecord.training.djl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.evaluation.GoldKind;
import org.onrecord.internal.encoder.WordPieces;
import org.onrecord.training.NameGold;
import org.onrecord.training.encoder.Example;
import org.onrecord.training.encoder.Examples;
import org.onrecord.training.encoder.PretrainedEncoder;
import org.onrecord.training.encoder.Tensor;
import org.onrecord.training.encoder.TensorFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train encoder}: a command of its own, because the runnable jar has none of its libraries. */
@Command(name = "train encoder", description = "Learns the weights of the encoder.", mixinStandardHelpOptions = true)
final class TrainEncoder implements Callable<Integer> {
    private static final int HELD_OUT = 10;

    @Option(names = "--data", required = true, paramLabel = "GOLD", description = "Articles whose names are marked.")
    private Path data = Path.of("");

    @Option(
            names = "--others",
            arity = "1..*",
            paramLabel = "GOLD",
            description = "Corpora with other conventions or genres to learn from as well.")
    private List<Path> others = List.of();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the file.")
    private Path out = Path.of("");

    @Option(names = "--epochs", defaultValue = "4", description = "How often each article is read: ${DEFAULT-VALUE}.")
    private int epochs;

    @Option(names = "--rate", defaultValue = "1e-4", description = "The greatest learning rate: ${DEFAULT-VALUE}.")
    private double rate;

    @Option(names = "--batch", defaultValue = "8", description = "The windows of a step: ${DEFAULT-VALUE}.")
    private int batch;

    @Option(
            names = "--hold-out",
            description = "Does not learn from every tenth article, and counts names in them after each epoch.")
    private boolean holdOut;

    @Option(names = "--least", defaultValue = "0", hidden = true)
    private int limit;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainEncoder()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        var examples = new Examples(WordPieces.of(PretrainedEncoder.vocabulary()));
        GoldCorpus gold = GoldCorpus.read(data);
        gold.require(GoldKind.NAMES);
        var learned = new ArrayList<GoldArticle>();
        var kept = new ArrayList<GoldArticle>();
        for (int i = 0; i < gold.articles().size(); i++) {
            (holdOut && i % HELD_OUT == HELD_OUT - 1 ? kept : learned)
                    .add(gold.articles().get(i));
        }
        List<Example> all = new ArrayList<>(examples.of(learned, 0));
        List<Example> heldOut = examples.of(kept, 0);
        SortedMap<String, Tensor> weights = PretrainedEncoder.weights();
        for (int k = 0; k < others.size(); k++) {
            all.addAll(examples.of(NameGold.read(others.get(k)), k + 1));
        }
        if (!others.isEmpty()) {
            weights.put("embeddings.corpus", Tensor.zeros(others.size() + 1, PretrainedEncoder.WIDTH));
        }
        head(weights);
        if (limit > 0) {
            all = all.subList(0, limit);
        }
        System.err.println(all.size() + " windows, "
                + all.stream().mapToInt(Example::size).sum() + " sub-words; held out " + heldOut.size());
        try (var trainer = new EncoderTrainer(
                weights, new EncoderTrainer.Settings(epochs, rate, batch), line -> System.err.println(line))) {
            trainer.train(all, heldOut, out);
            Files.createDirectories(out);
            TensorFile.write(out.resolve("encoder.safetensors"), merged(trainer.tensors()));
        }
        return 0;
    }

    /** The head starts with small numbers. */
    private static void head(SortedMap<String, Tensor> weights) {
        var random = new Random(1);
        float[] values = weights.get("head.weight").values();
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (0.02 * random.nextGaussian());
        }
    }

    /** Adds what is only for the main corpus to what all windows have. */
    private static SortedMap<String, Tensor> merged(SortedMap<String, Tensor> weights) {
        @Nullable Tensor corpora = weights.remove("embeddings.corpus");
        if (corpora != null) {
            float[] type = weights.get("embeddings.type").values();
            for (int i = 0; i < type.length; i++) {
                type[i] += corpora.values()[i];
            }
        }
        return weights;
    }
}
