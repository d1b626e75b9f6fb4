package org.onrecord;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thrown if a model file, or something that it needs, is missing, or if a file is unreadable or malformed. */
public final class ModelException extends OnRecordException {

    /** What {@link #model()} is if the encoder is asked for, and it or the library that computes it is not there. */
    public static final String ENCODER = "encoder";

    private final String model;

    /**
     * @param model the path or resource of the model file or folder
     * @param problem a phrase that follows the name of the model
     * @param remedy an instruction
     * @param cause the exception that caused it; null if there is none
     */
    ModelException(String model, String problem, String remedy, @Nullable Throwable cause) {
        super("model " + model + ": " + problem + "; " + remedy, cause);
        this.model = Objects.requireNonNull(model, "model");
    }

    /** Returns the path or resource of the model file or folder; {@link #ENCODER} if the encoder or its library is missing. */
    public String model() {
        return model;
    }
}
