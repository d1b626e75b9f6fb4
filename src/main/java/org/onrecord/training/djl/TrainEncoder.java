package org.onrecord.training.djl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.BracketedNames;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.evaluation.GoldKind;
import org.onrecord.internal.encoder.WordPieces;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.training.NameGold;
import org.onrecord.training.QuotedArticle;
import org.onrecord.training.encoder.EncoderFile;
import org.onrecord.training.encoder.Example;
import org.onrecord.training.encoder.Examples;
import org.onrecord.training.encoder.PretrainedEncoder;
import org.onrecord.training.encoder.Tensor;
import org.onrecord.training.encoder.TensorFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train encoder}: a command of its own, because no jar of OnRecord carries the libraries that it needs. */
@Command(
        name = "train encoder",
        description = "Learns the weights of the encoder, starting from a pretrained network.",
        mixinStandardHelpOptions = true)
final class TrainEncoder implements Callable<Integer> {
    /** One in so many articles is held out. */
    private static final int HELD_OUT = 10;

    /** What is not pretrained. */
    private static final List<String> HEADS = List.of("head.weight", "source.weight");

    /** The size of its first weights. */
    private static final double SMALL = 0.02;

    /** The embeddings of corpora, which only training has. */
    private static final String CORPORA = "embeddings.corpus";

    @Option(
            names = "--data",
            required = true,
            paramLabel = "GOLD",
            description = "Articles whose names are marked, in a format of 'evaluate --entities'.")
    private Path data = Path.of("");

    @Option(
            names = "--others",
            arity = "1..*",
            paramLabel = "GOLD",
            description = "Corpora with other conventions or genres to learn from as well.")
    private List<Path> others = List.of();

    @Option(
            names = "--written",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Articles that were written to learn names from, marked in brackets: a corpus of their own.")
    private List<Path> written = List.of();

    @Option(
            names = "--quotations",
            arity = "1..*",
            paramLabel = "GOLD",
            description = "Articles whose quotations have their sources, in a format of 'evaluate --sources'.")
    private List<Path> quotations = List.of();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the file.")
    private Path out = Path.of("");

    @Option(
            names = "--checkpoints",
            paramLabel = "FOLDER",
            description = "Keeps what each epoch left behind; if the folder has something of an earlier run, that is"
                    + " continued.")
    private @Nullable Path checkpoints;

    @Option(
            names = "--start",
            paramLabel = "WEIGHTS.safetensors",
            description = "Starts from these weights rather than from the pretrained ones.")
    private @Nullable Path start;

    @Option(
            names = "--weights",
            paramLabel = "WEIGHTS.safetensors",
            description = "Writes the unrounded weights as well.")
    private @Nullable Path unrounded;

    @Option(
            names = "--epochs",
            defaultValue = "4",
            paramLabel = "N",
            description =
                    "How often each article of --data is learned from, all others half as often: ${DEFAULT-VALUE}.")
    private int epochs;

    @Option(
            names = "--rate",
            defaultValue = "1.5e-4",
            paramLabel = "X",
            description = "The greatest learning rate: ${DEFAULT-VALUE}.")
    private double rate;

    @Option(
            names = "--batch",
            defaultValue = "8",
            paramLabel = "N",
            description = "The number of windows in a batch: ${DEFAULT-VALUE}.")
    private int batch;

    @Option(
            names = "--weight",
            defaultValue = "1",
            paramLabel = "X",
            description = "What log-probabilities are multiplied by beside the scores of the name tagger:"
                    + " ${DEFAULT-VALUE}.")
    private float weight;

    @Option(
            names = "--source-share",
            defaultValue = "0.5",
            paramLabel = "X",
            description = "How much the probabilities of sources count beside those of the ranker, 0 to 1:"
                    + " ${DEFAULT-VALUE}.")
    private float sourceShare;

    @Option(
            names = "--hold-out",
            description =
                    "Leaves out every tenth article of --data, and counts the names found there after each epoch.")
    private boolean holdOut;

    /** Runs the command. */
    public static void main(String[] arguments) {
        var command = new CommandLine(new TrainEncoder());
        command.setExecutionExceptionHandler((e, line, result) -> {
            say("train encoder: " + e);
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        WordPieces vocabulary = WordPieces.of(PretrainedEncoder.vocabulary());
        var examples = new Examples(vocabulary);
        GoldCorpus gold = GoldCorpus.read(data);
        gold.require(GoldKind.NAMES);
        List<Example> all = new ArrayList<>(examples.of(part(gold.articles(), false), 0));
        for (int k = 0; k < others.size(); k++) {
            all.addAll(examples.of(NameGold.read(others.get(k)), k + 1));
        }
        for (Path file : written) {
            all.addAll(examples.of(BracketedNames.read(file), others.size() + 1));
        }
        List<Example> heldOut = new ArrayList<>(examples.of(part(gold.articles(), true), 0));
        List<QuotedArticle> quoted = QuotedArticle.read(quotations);
        all.addAll(examples.ofQuoted(part(quoted, false)));
        heldOut.addAll(examples.ofQuoted(part(quoted, true)));
        say(all.size() + " windows, " + all.stream().mapToInt(Example::size).sum() + " sub-words");
        var settings = new EncoderTrainer.Settings(epochs, rate, batch);
        try (var trainer = new EncoderTrainer(firstWeights(), settings, TrainEncoder::say)) {
            trainer.train(all, heldOut, checkpoints);
            write(trainer.tensors(), vocabulary);
        }
        return 0;
    }

    /** Returns the articles that are held out, or the others. */
    private <T> List<T> part(List<T> articles, boolean heldOut) {
        return IntStream.range(0, articles.size())
                .filter(i -> heldOut == (holdOut && i % HELD_OUT == HELD_OUT - 1))
                .mapToObj(articles::get)
                .toList();
    }

    private static void say(String line) {
        System.err.println(line);
    }

    private SortedMap<String, Tensor> firstWeights() throws IOException {
        SortedMap<String, Tensor> weights;
        if (start == null) {
            weights = PretrainedEncoder.weights();
            var random = new Random(1);
            for (String head : HEADS) {
                float[] numbers = weights.get(head).values();
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = (float) (SMALL * random.nextGaussian());
                }
            }
        } else {
            weights = TensorFile.read(start);
        }
        int further = others.size() + (written.isEmpty() ? 0 : 1);
        if (further > 0) {
            weights.put(CORPORA, Tensor.zeros(further + 1, PretrainedEncoder.WIDTH));
        }
        return weights;
    }

    private void write(SortedMap<String, Tensor> weights, WordPieces vocabulary) throws IOException {
        Tensor corpora = weights.remove(CORPORA);
        if (corpora != null) {
            // What the network uses are the conventions of the main corpus.
            float[] always = weights.get("embeddings.type").values();
            for (int i = 0; i < always.length; i++) {
                always[i] += corpora.values()[i];
            }
        }
        if (unrounded != null) {
            TensorFile.write(unrounded, weights);
        }
        Files.createDirectories(out);
        Files.write(
                out.resolve(ModelFile.ENCODER.fileName()),
                EncoderFile.of(weights, vocabulary, weight, sourceShare, EncoderFile.Precision.BYTE));
    }
}
