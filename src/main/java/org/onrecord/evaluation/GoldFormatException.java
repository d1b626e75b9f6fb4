package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A gold file, or a line of it, cannot be used; the message names the file and the line.
 *
 * <p>The message is for the author of the file:
 *
 * <pre>{@code
 * try {
 *     GoldCorpus.read(path);
 * } catch (GoldFormatException e) {
 *     System.err.println(e.place() + ": " + e.problem());
 * }
 * }</pre>
 */
public final class GoldFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String problem;

    /**
     * Makes an exception for a fault of a line.
     *
     * @param file as the user named it
     * @param line the number of the line, from 1
     * @param problem what is wrong with it
     * @param cause null if nothing else failed
     */
    public GoldFormatException(Path file, int line, String problem, @Nullable Exception cause) {
        this(file.toString(), line, problem, cause);
    }

    /**
     * Makes an exception for a fault of the file as a whole.
     *
     * @param file as the user named it
     * @param problem what is wrong with it
     */
    public GoldFormatException(String file, String problem) {
        this(file, 0, problem, null);
    }

    private GoldFormatException(String file, int line, String problem, @Nullable Exception cause) {
        super((line > 0 ? file + ":" + line : file) + ": " + problem, cause);
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    /** Returns the file, as it was asked for. */
    public String file() {
        return file;
    }

    /** Returns the number of the line, from 1; 0 if the fault is of the file as a whole. */
    public int line() {
        return line;
    }

    /** Returns the file and, after a colon, the line if there is one. */
    public String place() {
        return line > 0 ? file + ":" + line : file;
    }

    /** Returns what is wrong. */
    public String problem() {
        return problem;
    }
}
