package org.onrecord.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A library that OnRecord runs on, direct or transitive, as Maven found it.
 *
 * @param artifact its coordinates without version
 * @param version the one that is used
 * @param user {@code library}, or, if it is optional and thus not forced upon embedders, {@code command line} or {@code encoder}
 * @param bytes the size of its jar
 */
record Dependency(String artifact, String version, String user, long bytes) {

    /** Written by maven-dependency-plugin. */
    private static final Path LIST = Path.of("target", "dependencies.txt");

    private static final Pattern LINE =
            Pattern.compile(" +([^:]+:[^:]+):jar:([^:]+):\\w+:(.+?\\.jar)( \\(optional\\))?( -- module .*)?");

    /** All of them. */
    static List<Dependency> all() throws IOException {
        try (Stream<String> lines = Files.lines(LIST)) {
            return lines.map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> new Dependency(
                            line.group(1),
                            line.group(2),
                            line.group(4) == null ? "library" : optionalUser(line.group(1)),
                            size(Path.of(line.group(3)))))
                    .toList();
        }
    }

    private static String optionalUser(String artifact) {
        return artifact.startsWith("com.microsoft.onnxruntime:") ? "encoder" : "command line";
    }

    private static long size(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
