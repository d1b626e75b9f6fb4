package org.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample articles in {@code seeds/}. */
public final class Seeds {
    private Seeds() {}

    /** Returns the articles in the order of their names. */
    public static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the name of an article, without ".txt". */
    public static String name(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }

    /** Returns the names of the articles, in order. */
    public static Stream<String> names() throws IOException {
        return files().stream().map(Seeds::name);
    }
}
