package org.onrecord.document;

import java.util.Objects;

/**
 * A feature of the learned model that spoke for a source or against it. A debugging aid: the names of features change with the
 * models, and JSON does not carry them.
 *
 * @param feature the model's name for what it saw
 * @param weight in log-odds: above 0 the feature speaks for the source, below 0 against it
 */
public record Contribution(String feature, double weight) {

    /** @throws NullPointerException if {@code feature} is null */
    public Contribution {
        Objects.requireNonNull(feature, "feature");
    }
}
