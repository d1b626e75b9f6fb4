package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A line of a gold file is not what it should be; the message names file and line.
 *
 * <p>Said to whoever made the file:
 *
 * <pre>{@code
 * try {
 *     GoldCorpus.read(path);
 * } catch (GoldFormatException e) {
 *     System.err.println(e.file() + ", line " + e.line() + ": " + e.problem());
 * }
 * }</pre>
 */
public final class GoldFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String problem;

    GoldFormatException(Path file, int line, String problem, @Nullable Exception cause) {
        super(file + ":" + line + ": " + problem, cause);
        this.file = file.toString();
        this.line = line;
        this.problem = problem;
    }

    /** The file, as it was asked for. */
    public String file() {
        return file;
    }

    /** The number of the line, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong with it. */
    public String problem() {
        return problem;
    }
}
