package org.onrecord.internal.lexicon;

import java.io.IOException;

/** A line of a file that a user wrote is not what it should be. */
public final class LineException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String problem;

    /** @param line from 1; 0 for the file as a whole */
    LineException(int line, String problem) {
        super("line " + line + ": " + problem);
        this.line = line;
        this.problem = problem;
    }

    /** From 1; 0 for the file as a whole. */
    public int line() {
        return line;
    }

    public String problem() {
        return problem;
    }
}
