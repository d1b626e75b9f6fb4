package org.onrecord.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.document.SourceKind;

/**
 * How often somebody with a name is quoted.
 *
 * @apiNote May get more components: read it by its accessors.
 * @param name the name in the first article that quotes the speaker
 * @param type what the speaker is
 * @param gender the gender that the articles tell; null where none does or they contradict each other
 * @param sourceKind what kind of source the speaker is in the first article that tells
 * @param role what the first article that says so says that the speaker is; null where none does
 * @param affiliation what the speaker belongs to, likewise
 * @param quotations the number of quotations
 * @param words the number of words quoted
 * @param articles the number of articles
 */
public record AuditSpeaker(
        String name,
        VoiceType type,
        @Nullable Gender gender,
        SourceKind sourceKind,
        @Nullable String role,
        @Nullable String affiliation,
        int quotations,
        long words,
        int articles) {

    /** @throws NullPointerException if {@code name}, {@code type} or {@code sourceKind} is null */
    public AuditSpeaker {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(sourceKind, "sourceKind");
    }
}
