package org.onrecord.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sample articles as JSON Lines with metadata. */
final class SeedFile {

    private SeedFile() {}

    static Path write(Path file) throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            seeds = files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        var json = new ObjectMapper();
        var lines = new StringBuilder();
        for (Path seed : seeds) {
            String id = seed.getFileName().toString().replace(".txt", "");
            lines.append(json.writeValueAsString(Map.of(
                            "id",
                            id,
                            "text",
                            Files.readString(seed),
                            "outlet",
                            "Outlet of " + id,
                            "date",
                            "2026-03-04")))
                    .append('\n');
        }
        return Files.writeString(file, lines);
    }
}
