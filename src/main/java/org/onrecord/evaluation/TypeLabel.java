package org.onrecord.evaluation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;

/** The labels of entity types in corpora. */
final class TypeLabel {

    private TypeLabel() {}

    /** Returns the type of {@code label} in any case; null if it is none of ours. */
    static @Nullable EntityType parse(String label) {
        return switch (label.toUpperCase(Locale.ROOT)) {
            case "PERSON", "PER" -> EntityType.PERSON;
            case "ORGANIZATION", "ORG" -> EntityType.ORGANIZATION;
            case "PLACE", "LOCATION", "LOC", "GPE", "FAC", "FACILITY" -> EntityType.PLACE;
            default -> null;
        };
    }
}
