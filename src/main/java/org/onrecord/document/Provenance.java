package org.onrecord.document;

import java.util.Objects;

/**
 * The library and models that made an extraction, so that it can be made again.
 *
 * @apiNote May get more components: read it by its accessors.
 * @param libraryVersion version of OnRecord, such as {@code 0.1.0}
 * @param modelsDigest fingerprint of the models that were used
 */
public record Provenance(String libraryVersion, String modelsDigest) {

    /** @throws NullPointerException if an argument is null */
    public Provenance {
        Objects.requireNonNull(libraryVersion, "libraryVersion");
        Objects.requireNonNull(modelsDigest, "modelsDigest");
    }
}
