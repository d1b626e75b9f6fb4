package org.onrecord.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.Format;

/**
 * What {@code --output} and {@code --format} ask for.
 *
 * @param argument FILE-OR-FOLDER; null, or "-", for standard output
 * @param format what is written there
 */
record OutputTarget(@Nullable String argument, OutputFormat format) {

    /**
     * Refuses what would destroy an input or cannot work.
     *
     * @throws IllegalArgumentException says what is wrong with the options
     */
    void check(List<Input> inputs) throws IOException {
        if (isStandardOutput()) {
            if (format.needsFolder()) {
                throw new IllegalArgumentException(
                        "--format " + format + " writes several files: name a folder with --output");
            }
            return;
        }
        for (Input input : inputs) {
            Path file = input.file();
            if (file != null && Files.exists(path()) && Files.isSameFile(path(), isFolder() ? folderOf(file) : file)) {
                throw new IllegalArgumentException(
                        "--output " + argument + " is where the input is: name another place");
            }
        }
        if (!isFolder() && !Files.isDirectory(folderOf(path()))) {
            throw new IllegalArgumentException("--output " + argument + ": there is no folder " + folderOf(path()));
        }
        if (isFolder() && Files.exists(path()) && !Files.isDirectory(path())) {
            throw new IllegalArgumentException("--output " + argument + " is not a folder");
        }
    }

    /** Opens what {@link #check} had nothing against. */
    Output open(OutputStream standardOutput) throws IOException {
        if (isStandardOutput()) {
            return new StreamOutput("standard output", format.parts().get(0), standardOutput);
        }
        if (isFolder()) {
            return new FolderOutput(path(), temporaryIn(path()), format.parts());
        }
        Format part = format.parts().get(0);
        if (Files.exists(path()) && !Files.isRegularFile(path())) {
            // A device or a named pipe must not be replaced by a file.
            return new StreamOutput(path().toString(), part, Files.newOutputStream(path()));
        }
        // Where the name is a link, it is its target that gets the new content.
        Path file = Files.exists(path()) ? path().toRealPath() : path();
        return new FileOutput(file, temporaryIn(folderOf(file)), part);
    }

    private boolean isStandardOutput() {
        return argument == null || argument.equals("-");
    }

    private boolean isFolder() {
        return format.needsFolder()
                || argument.endsWith("/")
                || argument.endsWith(File.separator)
                || Files.isDirectory(path());
    }

    private Path path() {
        return Path.of(argument);
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().getParent();
    }

    /** Also goes away when the program is interrupted. */
    private static Path temporaryIn(Path folder) {
        Path file = folder.resolve(".onrecord-" + UUID.randomUUID() + ".tmp");
        file.toFile().deleteOnExit();
        return file;
    }
}
