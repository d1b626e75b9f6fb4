package org.onrecord.export;

import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.NameMatcher;
import org.onrecord.query.SpeakerRow;

/** Tells whose row in a {@link org.onrecord.query.SpeakerTable} an entity belongs to. */
record SpeakerKey(EntityType type, String name) {

    static SpeakerKey of(Entity entity) {
        return new SpeakerKey(entity.type(), NameMatcher.fold(entity.name()));
    }

    static SpeakerKey of(SpeakerRow row) {
        return new SpeakerKey(row.type(), NameMatcher.fold(row.name()));
    }
}
