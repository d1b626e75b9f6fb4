package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files that the arguments of {@code convert} name. */
record ConvertInputs(Messages messages) {

    /** Stands for standard input. */
    static final Path STANDARD_INPUT = Path.of("-");

    private static final Pattern JSON_LINES =
            Pattern.compile(".*\\.(?:jsonl|ndjson)(?:\\.gz)?", Pattern.CASE_INSENSITIVE);
    private static final String REMEDY =
            "name outputs of extract --format jsonl --with-text, folders of them, or - for" + " standard input";

    /** Returns the files in their order; reports the arguments that name none. */
    List<Path> of(List<String> arguments) {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            try {
                files.addAll(argument.equals("-") ? List.of(STANDARD_INPUT) : files(argument));
            } catch (InvalidPathException e) {
                messages.problem(new Problem(
                        argument,
                        "the name cannot be read in this locale",
                        "set the environment variable LC_ALL=C.UTF-8"));
            } catch (IOException e) {
                messages.problem(Problem.of(argument, e));
            }
        }
        return files;
    }

    private List<Path> files(String argument) throws IOException {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                List<Path> found = files.filter(file -> isJsonLines(file) && Files.isRegularFile(file))
                        .sorted()
                        .toList();
                if (found.isEmpty()) {
                    messages.problem(new Problem(argument, "no .jsonl file in this folder", REMEDY));
                }
                return found;
            }
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(argument);
        }
        // A pipe has no extension.
        if (Files.isRegularFile(path) && !isJsonLines(path)) {
            messages.problem(new Problem(argument, "not a .jsonl file", REMEDY));
            return List.of();
        }
        return List.of(path);
    }

    static boolean isJsonLines(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return !name.startsWith(".") && JSON_LINES.matcher(name).matches();
    }
}
