package org.onrecord.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What an INPUT on the command line stands for.
 *
 * @param standardInput what {@code -} stands for
 * @param read counts the bytes of the files as they are read
 * @param recursive whether a folder stands for the folders in it, too
 */
record InputArguments(InputStream standardInput, LongAdder read, boolean recursive) {

    private static final Set<String> KINDS = Set.of("txt", "jsonl", "html", "htm", "warc");
    private static final String REMEDY =
            "name .txt files, .jsonl, .html or .warc files, all of these with .gz, folders of them, or - for standard input";

    /** The inputs that the argument names. */
    List<Input> inputs(String argument) throws InputException {
        if (argument.equals("-")) {
            return List.of(TextInput.of(standardInput));
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                return folder(path);
            }
            if (!Files.exists(path)) {
                throw new NoSuchFileException(argument);
            }
            if (!isInput(path)) {
                throw new InputException(argument, "a file of a kind that is not read", REMEDY);
            }
            return List.of(input(path, path.getFileName().toString()));
        } catch (InvalidPathException e) {
            throw new InputException(
                    argument, "the name cannot be read in this locale", "set the environment variable LC_ALL=C.UTF-8");
        } catch (IOException e) {
            throw new InputException(Problem.of(argument, e));
        }
    }

    private List<Input> folder(Path folder) throws IOException, InputException {
        try (Stream<Path> files = Files.walk(folder, recursive ? Integer.MAX_VALUE : 1)) {
            List<Input> inputs = files.filter(this::isInput)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> inFolder(folder, file)))
                    .map(file -> input(file, inFolder(folder, file)))
                    .toList();
            if (inputs.isEmpty()) {
                throw new InputException(
                        folder.toString(),
                        "no .txt, .jsonl, .html or .warc file in this folder",
                        recursive ? REMEDY : REMEDY + "; --recursive looks into the folders in it, too");
            }
            return inputs;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Its path from the folder, the same on all systems. */
    private static String inFolder(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static boolean isHidden(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."));
    }

    private Input input(Path path, String name) {
        var file = new InputFile(path, name, read);
        return switch (file.kind()) {
            case "jsonl" -> new JsonLinesInput(file);
            case "html", "htm" -> new PageInput(file);
            case "warc" -> new WarcInput(file);
            default -> TextInput.of(file);
        };
    }

    private boolean isInput(Path path) {
        return path.getFileName() != null
                && KINDS.contains(new InputFile(path, path.getFileName().toString(), read).kind());
    }
}
