package org.onrecord.cli;

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
 * @param name where the output goes
 * @param format what is written there
 * @param parts the documents of the format, with the settings that the options ask for
 * @param resumable whether a file of lines is written so that {@code --resume} can continue it
 */
record OutputTarget(OutputName name, OutputFormat format, List<Format> parts, boolean resumable) {

    /**
     * Refuses an output that would destroy an input or cannot work.
     *
     * @param inputs the files that are read
     * @param resume whether the output of an earlier run is continued
     * @throws IllegalArgumentException says what is wrong with the options
     */
    void check(List<Path> inputs, boolean resume) throws IOException {
        if (resume && !isPart()) {
            throw new IllegalArgumentException("--resume requires --format jsonl and --output FILE, not compressed");
        }
        if (isStandardOutput()) {
            if (format == OutputFormat.BRAT) {
                throw new IllegalArgumentException(
                        "--format " + format + " writes several files: name a folder with --output");
            }
            return;
        }
        for (Path file : inputs) {
            if (isFolder() ? same(path(), folderOf(file)) : same(path(), file) || same(second(), file)) {
                throw new IllegalArgumentException("--output " + name + " is where the input is: name another place");
            }
        }
        if (isPart() && !resume && Files.exists(part())) {
            throw new IllegalArgumentException("--output " + name + ": " + part()
                    + " is from a run that was cut off; continue it with --resume, or delete it to start again");
        }
        if (!isFolder() && !Files.isDirectory(folderOf(path()))) {
            throw new IllegalArgumentException("--output " + name + ": there is no folder " + folderOf(path()));
        }
        if (isFolder() && Files.exists(path()) && !Files.isDirectory(path())) {
            throw new IllegalArgumentException("--output " + name + " is not a folder");
        }
    }

    /** Opens the output, which {@link #check} has accepted. */
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
            return new StreamOutput(
                    path().toString(), name.isCompressed() ? Gzip.of(first) : first, Files.newOutputStream(path()));
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
            // Each table is about all articles.
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

    private Output file(Path path, Format part) throws IOException {
        return new FileOutput(whole(path), name.isCompressed() ? Gzip.of(part) : part);
    }

    /** Follows a link, whose target gets the new content. */
    private static Path whole(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path;
    }

    /** Tells whether the output grows by whole lines, so that another run can continue it. */
    private boolean isPart() {
        return format == OutputFormat.JSONL
                && resumable
                && !isStandardOutput()
                && !name.isCompressed()
                && !isFolder()
                && (!Files.exists(path()) || Files.isRegularFile(path()));
    }

    /** Returns the file that the output is called while it grows. */
    Path part() throws IOException {
        return PartOutput.partOf(whole(path()));
    }

    /** Returns the file that says how the output was made; null if no run can continue it. */
    @Nullable
    Path run() {
        return isPart() ? path().resolveSibling(path().getFileName() + ".run") : null;
    }

    /** Returns what another run has left: the output itself, or its part. */
    Path left() throws IOException {
        return isComplete() ? whole(path()) : part();
    }

    /** Tells whether the output is complete, so that there is nothing to continue. */
    boolean isComplete() throws IOException {
        return Files.exists(path()) && !Files.exists(part());
    }

    /** Returns the file that lists the articles that failed; null if there is no place for one. */
    @Nullable
    Path failures() {
        if (isStandardOutput() || Files.exists(path()) && !isFolder() && !Files.isRegularFile(path())) {
            return null;
        }
        return isFolder() ? path().resolve("onrecord.failed") : path().resolveSibling(path().getFileName() + ".failed");
    }

    /** Returns the second file: {@code NAME-mentions.csv} beside {@code NAME.csv}. */
    private Path second() {
        return name.beside("-mentions");
    }

    private static boolean same(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.isSameFile(one, other);
    }

    boolean isStandardOutput() {
        return name.isStandardOutput();
    }

    private boolean isFolder() {
        return format == OutputFormat.BRAT || name.isFolder();
    }

    private Path path() {
        return name.path();
    }

    private static Path folderOf(Path file) {
        return file.toAbsolutePath().getParent();
    }
}
