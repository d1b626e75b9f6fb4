package org.onrecord.input;

import java.io.IOException;

/** A response of an archive cannot be read; the message says why, without saying which. */
final class UnreadablePageException extends IOException {

    private static final long serialVersionUID = 1;

    UnreadablePageException(String message) {
        super(message);
    }
}
