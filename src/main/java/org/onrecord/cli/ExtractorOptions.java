package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.Extractor;
import picocli.CommandLine.Option;

/** The options that every command has that extracts: they are those of {@link Extractor.Builder}. */
final class ExtractorOptions {

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            description = "Reads the models from FOLDER in place of those that come with the program.")
    private @Nullable Path models;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            defaultValue = "0",
            description =
                    "Leaves a quotation without a speaker where the attribution is less probable to be right than P,"
                            + " 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double minimumConfidence;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description =
                    "A table of names that win over the models: name, type (PERSON, ORGANIZATION or PLACE) and other"
                            + " names joined by |, tabs between.")
    private @Nullable Path names;

    @Option(
            names = "--cues",
            paramLabel = "FILE",
            description = "More reporting words: a verb's dictionary form a line.")
    private @Nullable Path cues;

    /** @throws IllegalArgumentException if a value is out of its range */
    Extractor.Builder builder() {
        Extractor.Builder builder = Extractor.builder().minimumConfidence(minimumConfidence);
        if (models != null) {
            builder.models(models);
        }
        if (names != null) {
            builder.names(names);
        }
        return cues == null ? builder : builder.cues(cues);
    }

    /** An engine on a real extractor. */
    Engine load() {
        Extractor extractor = builder().build();
        return new Engine(extractor::extract, extractor.provenance());
    }

    /**
     * What shapes extractions besides the models, as it is to be told apart from other settings.
     *
     * @throws IOException if a file cannot be read
     */
    Map<String, String> values() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("--min-confidence", String.valueOf(minimumConfidence));
        values.put("--names", content(names));
        values.put("--cues", content(cues));
        return values;
    }

    /** A digest of the file, which may be changed under its name. */
    private static String content(@Nullable Path file) throws IOException {
        if (file == null) {
            return "none";
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return "sha-256:" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder that was asked for; null for the models that come with the program. */
    @Nullable
    Path models() {
        return models;
    }

    /** 0 to 1. */
    double minimumConfidence() {
        return minimumConfidence;
    }
}
