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
import org.onrecord.ExtractorSettings;
import picocli.CommandLine.Option;

/** The options of every command that extracts: those of {@link ExtractorSettings} that a command line can give. */
final class ExtractorOptions {

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            description = "Reads the models from FOLDER. Default: the models of the program.")
    private @Nullable Path models;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            defaultValue = "0",
            description =
                    "Leaves a quotation without an attribution if its source is right with a probability below P, 0 to 1."
                            + " Default: ${DEFAULT-VALUE}.")
    private double minimumConfidence;

    @Option(
            names = "--attitudes",
            description =
                    "Gives not only what somebody says, but also what somebody wants, believes or shows, as INDIRECT.")
    private boolean attitudes;

    @Option(
            names = "--gender-by-first-name",
            description = "Guesses a person's gender by the first name where the article has no word that tells it.")
    private boolean genderByFirstName;

    @Option(
            names = "--accurate",
            description = "Lets the small encoder help to find names and sources: fewer errors, a fifth of the speed."
                    + " onrecord-accurate.jar has the encoder.")
    private boolean accurate;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description =
                    "A table of names that override the models: name, type (PERSON, ORGANIZATION or PLACE) and other"
                            + " names joined by |, with tabs between.")
    private @Nullable Path names;

    @Option(
            names = "--cues",
            paramLabel = "FILE",
            description = "More reporting verbs: a dictionary form on each line.")
    private @Nullable Path cues;

    @Option(
            names = "--source-kinds",
            paramLabel = "FILE",
            description =
                    "A table of words that tell what kind of source somebody is: kind (OFFICIAL, EXPERT …) and words joined"
                            + " by commas, with a tab between.")
    private @Nullable Path sourceKinds;

    /**
     * Returns the settings.
     *
     * @throws IllegalArgumentException names the option whose value is out of its range
     */
    ExtractorSettings settings() {
        ExtractorSettings settings = confidence()
                .withAttitudes(attitudes)
                .withGenderByFirstName(genderByFirstName)
                .withEncoder(accurate);
        if (models != null) {
            settings = settings.withModels(models);
        }
        if (names != null) {
            settings = settings.withNames(names);
        }
        if (cues != null) {
            settings = settings.withCues(cues);
        }
        return sourceKinds == null ? settings : settings.withSourceKinds(sourceKinds);
    }

    private ExtractorSettings confidence() {
        try {
            return ExtractorSettings.DEFAULT.withMinimumConfidence(minimumConfidence);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--min-confidence: " + e.getMessage(), e);
        }
    }

    /** Loads the models for an engine. */
    Engine load() {
        Extractor extractor = Extractor.create(settings());
        return new Engine(extractor::extract, extractor.provenance());
    }

    /**
     * Returns the settings besides the models, by option, in a form that tells different settings apart.
     *
     * @throws IOException if a file cannot be read
     */
    Map<String, String> values() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("--min-confidence", String.valueOf(minimumConfidence));
        values.put("--attitudes", String.valueOf(attitudes));
        values.put("--gender-by-first-name", String.valueOf(genderByFirstName));
        values.put("--accurate", String.valueOf(accurate));
        values.put("--names", content(names));
        values.put("--cues", content(cues));
        values.put("--source-kinds", content(sourceKinds));
        return values;
    }

    /** Returns a digest of the file: its content may change under the same name. */
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
}
