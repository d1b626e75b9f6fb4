package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.onrecord.training.TrainedAttribution;
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
}
