package org.onrecord.internal.lexicon;

import java.io.IOException;

/** Thrown if a file that a user wrote is malformed. */
public final class LineException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String problem;

    /**
     * Makes an exception about a line.
     *
     * @param line from 1; 0 for the file as a whole
     * @param problem a phrase that follows the name of the file or line
     */
    LineException(int line, String problem) {
        super("line " + line + ": " + problem);
        this.line = line;
        this.problem = problem;
    }

    /** Returns the number of the line, from 1; 0 for the file as a whole. */
    public int line() {
        return line;
    }

    /** Returns the description of the problem. */
    public String problem() {
        return problem;
    }
}
