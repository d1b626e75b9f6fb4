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

/** Reports each article that failed on standard error and in a line of JSON in a file beside the output. */
final class FailureLog implements Closeable {

    /** Apart, because most runs have no failures, and loading Jackson takes a tenth of a second. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    private final @Nullable Path file;
    private final Messages messages;
    private @Nullable LineFile lines;
    private long count;

    /**
     * @param file created for the first failure; one left by another run is deleted; null for no file
     * @param resumed whether this run continues the one that wrote the file
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

    void add(NumberedRecord record, Problem problem) throws IOException {
        count++;
        messages.problem(problem);
        if (file == null) {
            return;
        }
        if (lines == null) {
            lines = new LineFile(file);
        }
        ObjectNode line = Json.MAPPER.createObjectNode().put("number", record.number());
        if (record.id() != null) {
            line.put("id", record.id());
        }
        line.put("where", problem.where()).put("problem", problem.what()).put("remedy", problem.remedy());
        lines.append((Json.MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Returns how many articles failed in this run. */
    long count() {
        return count;
    }

    /** Returns the file that lists the failures; null if there are none or no file. */
    @Nullable
    Path listed() {
        return lines == null ? null : file;
    }

    /** Returns the numbers of the articles that failed in earlier runs. */
    Set<Long> numbers() throws IOException {
        Set<Long> numbers = new HashSet<>();
        if (lines != null) {
            try (Stream<String> written = Files.lines(lines.file())) {
                for (String line : (Iterable<String>) written::iterator) {
                    JsonNode number = Json.MAPPER.readTree(line).path("number");
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
