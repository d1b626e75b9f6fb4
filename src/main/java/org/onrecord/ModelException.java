package org.onrecord;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A model file is missing, unreadable or not what it should be. */
public final class ModelException extends OnRecordException {

    private final String model;

    /**
     * @param model the path or resource of the model file or folder
     * @param problem what is wrong with it
     * @param remedy what to do about it
     * @param cause what was thrown underneath; null where nothing was
     */
    public ModelException(String model, String problem, String remedy, @Nullable Throwable cause) {
        super("model " + model + ": " + problem + "; " + remedy, cause);
        this.model = Objects.requireNonNull(model, "model");
    }

    /** The path or resource of the model file or folder. */
    public String model() {
        return model;
    }
}
