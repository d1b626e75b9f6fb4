package org.onrecord.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles that failed: each a line on standard error, and a line of JSON in a file beside the output. */
final class FailureLog implements Closeable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final @Nullable Path file;
    private final Messages messages;
    private @Nullable LineFile lines;
    private long count;

    /**
     * @param file made when there is something to write, and removed where it is left from another run; null for none
     * @param resumed whether what is in the file belongs to this run
     */
    FailureLog(@Nullable Path file, boolean resumed, Messages messages) throws IOException {
        this.file = file;
        this.messages = messages;
        if (file != null && Files.exists(file)) {
            if (resumed) {
                lines = new LineFile(file);
            } else {
                Files.delete(file);
            }
        }
    }

    void add(Arrival arrival, Problem problem) throws IOException {
        count++;
        messages.problem(problem);
        if (file == null) {
            return;
        }
        if (lines == null) {
            lines = new LineFile(file);
        }
        ObjectNode line = JSON.createObjectNode().put("number", arrival.number());
        if (arrival.id() != null) {
            line.put("id", arrival.id());
        }
        line.put("where", problem.where()).put("problem", problem.what()).put("remedy", problem.remedy());
        lines.append((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** How many failed in this run. */
    long count() {
        return count;
    }

    /** Where the failures are listed; null where there are none, or no file for them. */
    @Nullable
    Path listed() {
        return lines == null ? null : file;
    }

    /** The numbers of those that failed in the runs before. */
    Set<Long> numbers() throws IOException {
        Set<Long> numbers = new HashSet<>();
        if (lines != null) {
            try (Stream<String> written = Files.lines(lines.file())) {
                for (String line : (Iterable<String>) written::iterator) {
                    JsonNode number = JSON.readTree(line).path("number");
                    numbers.add(number.asLong());
                }
            }
        }
        return numbers;
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
