package org.onrecord;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a file of names ({@link Extractor.Builder#names(java.nio.file.Path)}), cues ({@link
 * Extractor.Builder#cues(java.nio.file.Path)}) or kinds of source ({@link Extractor.Builder#sourceKinds(java.nio.file.Path)}) cannot be
 * used.
 */
public final class UserFileException extends OnRecordException {

    private final transient Path file;
    private final int line;
    private final String problem;

    /**
     * @param file the file
     * @param line the number of the line that is wrong, from 1; 0 if the file as a whole is
     * @param problem what is wrong
     * @param cause the exception that caused it; null if there is none
     */
    UserFileException(Path file, int line, String problem, @Nullable Throwable cause) {
        super((line > 0 ? file + ":" + line : file.toString()) + ": " + problem, cause);
        this.file = Objects.requireNonNull(file, "file");
        this.line = line;
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    /** Returns the file. */
    public Path file() {
        return file;
    }

    /** Returns the number of the line that is wrong, from 1; 0 if the file as a whole is. */
    public int line() {
        return line;
    }

    /** Returns what is wrong, without the place. */
    public String problem() {
        return problem;
    }

    /** Returns file and line as {@code names.tsv:3}. */
    public String place() {
        return line > 0 ? file + ":" + line : file.toString();
    }
}
