package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.GoldAnaphors;
import org.onrecord.evaluation.GoldReported;
import org.onrecord.internal.corenlp.baseline.BaselineMissingException;
import org.onrecord.internal.corenlp.baseline.StockClusters;
import org.onrecord.internal.corenlp.baseline.StockTagger;
import org.onrecord.internal.corenlp.baseline.StockWordUsage;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.training.NameListsBuilder;
import org.onrecord.training.TrainedAttribution;
import org.onrecord.training.TrainedCoreference;
import org.onrecord.training.TrainedIndirect;
import org.onrecord.training.TrainedLetterCase;
import org.onrecord.training.TrainedNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code train}: learns the files of {@code models/}. */
@Command(
        name = "train",
        description = "Learns the files of models/ from a gold corpus.",
        mixinStandardHelpOptions = true)
final class TrainCommand {
    private final Messages messages;

    TrainCommand(Streams streams) {
        messages = new Messages(streams);
    }

    /** A training; returns its summary. */
    private interface Training {
        String run() throws IOException, BaselineMissingException;
    }

    @Command(
            name = "attribution",
            description = "Learns which verbs report, which nouns are sources, and the weights of the source ranker.",
            mixinStandardHelpOptions = true)
    int attribution(
            @Option(
                            names = "--data",
                            required = true,
                            arity = "1..*",
                            paramLabel = "GOLD",
                            description =
                                    "Corpora whose quotations are attributed, each in a format of 'evaluate --sources'.")
                    List<Path> data,
            @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the files.")
                    Path out) {
        return train("train attribution", () -> {
            TrainedAttribution trained = TrainedAttribution.learn(data);
            trained.write(out);
            return "learned from " + trained.choices() + " quotations; written to " + out;
        });
    }

    @Command(
            name = "coreference",
            description = "Learns the weights of the ranker that chooses whom a pronoun or a description means.",
            mixinStandardHelpOptions = true)
    int coreference(
            @Option(
                            names = "--data",
                            required = true,
                            arity = "1..*",
                            paramLabel = "GOLD",
                            description = "Corpora with quotations, in a format of 'evaluate --sources', with pronouns,"
                                    + " as for 'evaluate --gap', or with chains, as for 'evaluate --links'.")
                    List<Path> data,
            @Option(
                            names = "--speakers",
                            arity = "1..*",
                            paramLabel = "TSV",
                            description = "Who the speakers of the quotations are, as for 'evaluate --speakers'.")
                    @Nullable
                    List<Path> speakers,
            @Option(
                            names = "--anaphors",
                            paramLabel = "TSV",
                            description = "Whom further pronouns and descriptions mean: article, place, and places of"
                                    + " names, with tabs between.")
                    @Nullable
                    Path anaphors,
            @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the file.")
                    Path out) {
        return train("train coreference", () -> {
            TrainedCoreference trained = TrainedCoreference.learn(
                    data,
                    speakers == null ? List.of() : speakers,
                    anaphors == null ? GoldAnaphors.none() : GoldAnaphors.read(anaphors));
            trained.write(out);
            return "learned from " + trained.answers() + " pronouns and descriptions; written to " + out;
        });
    }

    @Command(
            name = "indirect",
            description = "Learns the weights that find what is reported without quotation marks.",
            mixinStandardHelpOptions = true)
    int indirect(
            @Option(
                            names = "--data",
                            required = true,
                            arity = "1..*",
                            paramLabel = "GOLD",
                            description = "Corpora whose quotations are attributed, each in a format of 'evaluate"
                                    + " --sources'. One of them has all attributions, with and without marks.")
                    List<Path> data,
            @Option(
                            names = "--reports",
                            paramLabel = "TSV",
                            description = "All speech without quotation marks in some of the articles: article, and the"
                                    + " places of source, cue and content, with tabs between.")
                    @Nullable
                    Path reports,
            @Option(
                            names = "--texts",
                            arity = "1..*",
                            paramLabel = "GOLD",
                            description = "Corpora with articles in which nobody is quoted in marks: those that"
                                    + " --reports has read count as well.")
                    @Nullable
                    List<Path> texts,
            @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the file.")
                    Path out) {
        return train("train indirect", () -> {
            TrainedIndirect trained = TrainedIndirect.learn(
                    data,
                    texts == null ? List.of() : texts,
                    reports == null ? GoldReported.none() : GoldReported.read(reports));
            trained.write(out);
            return "learned from " + trained.choices() + " words that may report; written to " + out;
        });
    }

    @Command(name = "names", description = "Learns the weights of the name tagger.", mixinStandardHelpOptions = true)
    int names(
            @Option(
                            names = "--data",
                            required = true,
                            paramLabel = "GOLD",
                            description = "Articles whose names are marked, in a format of 'evaluate --entities'.")
                    Path data,
            @Mixin NameSourceOptions sources,
            @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the file.")
                    Path out) {
        return train("train names", () -> {
            TrainedNames trained = TrainedNames.learn(data, sources.sources());
            trained.write(out);
            return "learned from " + trained.articles() + " articles; written to " + out;
        });
    }

    @Command(
            name = "name-lists",
            description = "Makes the lists of names, which are features of the name tagger.",
            mixinStandardHelpOptions = true)
    int nameLists(
            @Option(
                            names = "--lists",
                            required = true,
                            paramLabel = "FOLDER",
                            description =
                                    "The folder with companies.txt, football-clubs.txt, cities.tsv, forenames.tsv and"
                                            + " surnames.tsv.")
                    Path lists,
            @Mixin NameSourceOptions.Further known,
            @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the file.")
                    Path out) {
        return train("train name-lists", () -> {
            NameListsBuilder built = NameListsBuilder.read(lists, known.file(), ModelFolder.shipped());
            built.write(out);
            return built.size() + " names written to " + out;
        });
    }

    @Command(
            name = "word-usage",
            description = "Makes the usage of words, which is a feature of the name tagger, of CoreNLP's models.",
            mixinStandardHelpOptions = true)
    int wordUsage(
            @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the file.")
                    Path out) {
        return train("train word-usage", () -> {
            StockWordUsage usage = StockWordUsage.load(ModelFolder.shipped());
            usage.write(out);
            return usage.size() + " words written to " + out;
        });
    }

    @Command(
            name = "letter-case",
            description = "Counts which words are written with capitals.",
            mixinStandardHelpOptions = true)
    int letterCase(
            @Option(
                            names = "--data",
                            required = true,
                            arity = "1..*",
                            paramLabel = "GOLD.jsonl",
                            description = "Articles; only their texts are used.")
                    List<Path> data,
            @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the file.")
                    Path out) {
        return train("train letter-case", () -> {
            TrainedLetterCase trained = TrainedLetterCase.learn(data);
            trained.write(out);
            return trained.size() + " words written to " + out;
        });
    }

    @Command(
            name = "clusters",
            description = "Copies the word clusters, which are features of the name tagger, from CoreNLP's models.",
            mixinStandardHelpOptions = true)
    int clusters(
            @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the file.")
                    Path out) {
        return train("train clusters", () -> {
            StockClusters clusters = StockClusters.load();
            clusters.write(out);
            return clusters.size() + " words written to " + out;
        });
    }

    @Command(
            name = "tagger",
            description = "Converts the part-of-speech tagger of CoreNLP's models.",
            mixinStandardHelpOptions = true)
    int tagger(
            @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "The folder for the file.")
                    Path out) {
        return train("train tagger", () -> {
            StockTagger tagger = StockTagger.load();
            tagger.write(out);
            return tagger.size() + " words written to " + out;
        });
    }

    private int train(String what, Training training) {
        try {
            messages.summary(training.run());
            return 0;
        } catch (BaselineMissingException e) {
            messages.problem(new Problem(what, String.valueOf(e.getMessage()), e.remedy()));
        } catch (IOException e) {
            messages.problem(Problem.of(Problem.place(e, what), e));
        }
        return 1;
    }
}
