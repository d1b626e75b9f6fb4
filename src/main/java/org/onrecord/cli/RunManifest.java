package org.onrecord.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.document.Provenance;

/**
 * How an output was made: everything besides the articles that its lines depend on. It is stored beside the output, in {@code
 * NAME.run}, so that another run can tell whether it would write the same lines.
 *
 * @param values the values by the names that the user knows, in the order in which they are compared
 */
record RunManifest(Map<String, String> values) {

    /** @param options the options that the lines depend on */
    static RunManifest of(Provenance by, Map<String, String> options) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("library", by.libraryVersion());
        values.put("models", by.modelsDigest());
        values.putAll(options);
        return new RunManifest(values);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, new ObjectMapper().writeValueAsString(values) + "\n");
    }

    /**
     * Compares this run with the run that made an output.
     *
     * @param file the manifest of the output
     * @param output the output that was made so
     * @throws ResumeException if the runs differ, or the manifest cannot be read
     */
    void check(Path file, Path output) throws IOException {
        Map<String, String> others = read(file, output);
        for (Map.Entry<String, String> ours : values.entrySet()) {
            String other = others.getOrDefault(ours.getKey(), "none");
            if (!other.equals(ours.getValue())) {
                throw mismatch(
                        output,
                        "is from a run with " + ours.getKey() + " " + other + "; this one has " + ours.getValue());
            }
        }
    }

    private static Map<String, String> read(Path file, Path output) throws IOException {
        try {
            return new ObjectMapper().readValue(Files.readString(file), new TypeReference<Map<String, String>>() {});
        } catch (NoSuchFileException e) {
            throw mismatch(output, "the file " + file + ", which says how it was made, is missing");
        } catch (JsonProcessingException e) {
            throw mismatch(output, file + " does not say how it was made");
        }
    }

    private static ResumeException mismatch(Path output, String what) {
        return new ResumeException(
                new Problem(output.toString(), what, "repeat the command that made it, or delete it to start again"));
    }
}
