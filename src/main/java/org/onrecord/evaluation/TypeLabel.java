package org.onrecord.evaluation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;

/** What corpora call the types of names. */
final class TypeLabel {

    private TypeLabel() {}

    /** The type that {@code label} stands for, in whatever case; null where it is none of ours. */
    static @Nullable EntityType parse(String label) {
        return switch (label.toUpperCase(Locale.ROOT)) {
            case "PERSON", "PER" -> EntityType.PERSON;
            case "ORGANIZATION", "ORG" -> EntityType.ORGANIZATION;
            case "PLACE", "LOCATION", "LOC", "GPE", "FAC", "FACILITY" -> EntityType.PLACE;
            default -> null;
        };
    }
}
