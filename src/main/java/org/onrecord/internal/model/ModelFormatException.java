package org.onrecord.internal.model;

import java.io.IOException;

/** A model file is missing, unreadable, or not what it should be; the message names the file. */
public final class ModelFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    public ModelFormatException(String message) {
        super(message);
    }

    public ModelFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
