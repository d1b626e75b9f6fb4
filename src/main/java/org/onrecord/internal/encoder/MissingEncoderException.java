package org.onrecord.internal.encoder;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown if something is not there that the encoder needs beside the library. */
public final class MissingEncoderException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param problem a phrase that follows "the encoder"
     * @param remedy an instruction
     */
    MissingEncoderException(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** Returns an instruction: what to add. */
    public String remedy() {
        return remedy;
    }
}
