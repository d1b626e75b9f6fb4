package org.onrecord;

import org.jspecify.annotations.Nullable;

/** What OnRecord throws where an argument is of the right type and yet cannot be worked with. May grow. */
public abstract sealed class OnRecordException extends RuntimeException
        permits ArticleTooLongException, ModelException, UserFileException {

    OnRecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
