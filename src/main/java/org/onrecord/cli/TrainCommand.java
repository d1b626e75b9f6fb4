package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.internal.corenlp.baseline.BaselineMissingException;
import org.onrecord.internal.corenlp.baseline.StockClusters;
import org.onrecord.internal.tagging.TaggerSight;
import org.onrecord.training.TrainedAttribution;
import org.onrecord.training.TrainedNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train}: learns what ships in {@code models/}. */
@Command(
        name = "train",
        description = "Learns what ships in models/ from a gold corpus.",
        mixinStandardHelpOptions = true)
final class TrainCommand {
    private final Streams streams;

    TrainCommand(Streams streams) {
        this.streams = streams;
    }

    @Command(
            name = "attribution",
            description = "Learns which words report, which nouns speak, and the weights of the source ranker.",
            mixinStandardHelpOptions = true)
    int attribution(
            @Option(
                            names = "--data",
                            required = true,
                            paramLabel = "GOLD.jsonl",
                            description = "articles with segments and attributions")
                    Path data,
            @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where the files go")
                    Path out) {
        try {
            TrainedAttribution trained = TrainedAttribution.learn(data);
            trained.write(out);
            streams.err().println("learned from " + trained.choices() + " passages; written to " + out);
            return 0;
        } catch (IOException e) {
            streams.err().println("train attribution: " + data + ": " + e.getMessage());
            return 1;
        }
    }

    @Command(name = "names", description = "Learns the weights of the name tagger.", mixinStandardHelpOptions = true)
    int names(
            @Option(
                            names = "--data",
                            required = true,
                            paramLabel = "GOLD.jsonl",
                            description = "articles with mentions")
                    Path data,
            @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where the file goes")
                    Path out) {
        try {
            TrainedNames trained = TrainedNames.learn(data);
            trained.write(out);
            streams.err().println("learned from " + trained.articles() + " articles; written to " + out);
            return 0;
        } catch (IOException e) {
            streams.err().println("train names: " + data + ": " + e.getMessage());
            return 1;
        }
    }

    @Command(
            name = "clusters",
            description = "Takes the clusters of words that the name tagger sees out of CoreNLP's models.",
            mixinStandardHelpOptions = true)
    int clusters(
            @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where the file goes")
                    Path out) {
        try {
            StockClusters clusters = StockClusters.load();
            Files.createDirectories(out);
            clusters.write(out.resolve(TaggerSight.CLUSTERS));
            streams.err().println(clusters.size() + " words written to " + out);
            return 0;
        } catch (BaselineMissingException e) {
            streams.err().println("train clusters: " + e.getMessage() + "; " + e.remedy());
            return 1;
        } catch (IOException e) {
            streams.err().println("train clusters: " + e.getMessage());
            return 1;
        }
    }
}
