package org.onrecord.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.Brat;
import org.onrecord.export.Format;
import org.onrecord.export.Html;

/**
 * What {@code --output} and {@code --format} ask for.
 *
 * @param argument FILE-OR-FOLDER; null, or "-", for standard output
 * @param format what is written there
 * @param parts the documents of the format, with the settings that the options ask for
 */
record OutputTarget(@Nullable String argument, OutputFormat format, List<Format> parts) {

    /**
     * Refuses what would destroy an input or cannot work.
     *
     * @param resume whether what is left of another run is to be gone on with
     * @throws IllegalArgumentException says what is wrong with the options
     */
    void check(List<Input> inputs, boolean resume) throws IOException {
        if (resume && !isPart()) {
            throw new IllegalArgumentException(
                    "--resume goes on with a file of lines: give it --format jsonl and --output FILE");
        }
        if (isStandardOutput()) {
            if (format == OutputFormat.BRAT) {
                throw new IllegalArgumentException(
                        "--format " + format + " writes several files: name a folder with --output");
            }
            return;
        }
        for (Input input : inputs) {
            Path file = input.file();
            if (file != null
                    && (isFolder() ? same(path(), folderOf(file)) : same(path(), file) || same(second(), file))) {
                throw new IllegalArgumentException(
                        "--output " + argument + " is where the input is: name another place");
            }
        }
        if (isPart() && !resume && Files.exists(part())) {
            throw new IllegalArgumentException("--output " + argument + ": " + part()
                    + " is of a run that was cut; --resume goes on with it, or delete it to begin anew");
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
        Format first = parts.get(0);
        if (isStandardOutput()) {
            return new StreamOutput("standard output", first, standardOutput);
        }
        if (isFolder()) {
            return folder();
        }
        if (Files.exists(path()) && !Files.isRegularFile(path())) {
            // A device or a named pipe must not be replaced by a file.
            return new StreamOutput(path().toString(), first, Files.newOutputStream(path()));
        }
        if (isPart()) {
            return new PartOutput(whole(path()), first);
        }
        return format == OutputFormat.CSV
                ? new Outputs(List.of(file(path(), first), file(second(), parts.get(1))))
                : file(path(), first);
    }

    private Output folder() throws IOException {
        Path folder = Files.isDirectory(path()) ? path() : Files.createDirectories(path());
        return switch (format) {
            // Tables are of all articles.
            case CSV ->
                new Outputs(List.of(
                        file(folder.resolve("quotations.csv"), parts.get(0)),
                        file(folder.resolve("mentions.csv"), parts.get(1))));
            case BRAT ->
                new FolderOutput(folder, parts, FolderFiles.fixed(Map.of("annotation.conf", Brat.configuration())));
            case HTML -> new FolderOutput(folder, List.of(Html.create().withIndex("index.html")), new IndexFile());
            default -> new FolderOutput(folder, parts, FolderFiles.NONE);
        };
    }

    private static Output file(Path path, Format part) throws IOException {
        return new FileOutput(whole(path), part);
    }

    /** Where the name is a link, it is its target that gets the new content. */
    private static Path whole(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path;
    }

    /** Whether the output grows by whole lines, so that another run can go on with it. */
    private boolean isPart() {
        return format == OutputFormat.JSONL
                && !isStandardOutput()
                && !isFolder()
                && (!Files.exists(path()) || Files.isRegularFile(path()));
    }

    /** What the output is called while it grows. */
    Path part() throws IOException {
        return PartOutput.partOf(whole(path()));
    }

    /** Where it says how the output was made; null where nobody goes on with it. */
    @Nullable
    Path run() {
        return isPart() ? path().resolveSibling(path().getFileName() + ".run") : null;
    }

    /** What another run has left: the output itself, or its part. */
    Path left() throws IOException {
        return isComplete() ? whole(path()) : part();
    }

    /** Whether there is nothing left to go on with, because the output is complete. */
    boolean isComplete() throws IOException {
        return Files.exists(path()) && !Files.exists(part());
    }

    /** Where the articles that failed are listed; null where there is no place for it. */
    @Nullable
    Path failures() {
        if (isStandardOutput() || Files.exists(path()) && !isFolder() && !Files.isRegularFile(path())) {
            return null;
        }
        return isFolder() ? path().resolve("onrecord.failed") : path().resolveSibling(path().getFileName() + ".failed");
    }

    /** Beside {@code NAME.csv}, {@code NAME-mentions.csv}. */
    private Path second() {
        String name = path().getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return path().resolveSibling(name.substring(0, dot) + "-mentions" + name.substring(dot));
    }

    private static boolean same(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.isSameFile(one, other);
    }

    boolean isStandardOutput() {
        return argument == null || argument.equals("-");
    }

    private boolean isFolder() {
        return format == OutputFormat.BRAT
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
}
