package org.onrecord.internal.model;

import java.io.IOException;

/** Thrown if a model file is missing, unreadable, malformed or of another version. The message names the file. */
public final class ModelFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    public ModelFormatException(String message) {
        super(message);
    }

    public ModelFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
