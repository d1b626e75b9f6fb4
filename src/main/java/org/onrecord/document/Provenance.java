package org.onrecord.document;

import java.util.Objects;

/**
 * What made an extraction, so that it can be made again.
 *
 * @apiNote May get more components: read it by its accessors.
 * @param library version of OnRecord, such as {@code 0.1.0}
 * @param models fingerprint of the models that were used
 */
public record Provenance(String library, String models) {

    /** @throws NullPointerException if an argument is null */
    public Provenance {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(models, "models");
    }
}
