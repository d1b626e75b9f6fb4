package org.onrecord.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.onrecord.Seeds;

/** The sample articles as JSON Lines with metadata. */
final class SeedFile {

    private SeedFile() {}

    static Path write(Path file) throws IOException {
        var json = new ObjectMapper();
        var lines = new StringBuilder();
        for (Path seed : Seeds.files()) {
            String id = Seeds.name(seed);
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
