package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;

/** A line of a gold file is not what it should be; the message names file and line. */
public final class GoldFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    GoldFormatException(Path file, int line, Exception cause) {
        super(file + ", line " + line + ": " + cause.getMessage(), cause);
    }
}
