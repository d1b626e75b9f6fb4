package org.onrecord.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A dependency that somebody wanted.
 *
 * @param artifact its coordinates without version
 * @param user {@code library}, {@code command line} or {@code encoder}
 * @param licence by its SPDX name
 * @param purpose what it is there for
 */
record NamedDependency(String artifact, String user, String licence, String purpose) {

    static final Path FILE = Path.of("src", "test", "resources", "dependencies.tsv");

    /** In the order in which people are shown them. */
    static List<NamedDependency> all() throws IOException {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(fields -> new NamedDependency(fields[0], fields[1], fields[2], fields[3]))
                    .toList();
        }
    }
}
