package org.onrecord.query;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.Role;
import org.onrecord.document.Speaker;

/** What an article tells about a speaker. */
record SpeakerFacts(Speaker speaker, Extraction extraction) {

    VoiceType type() {
        return VoiceType.of(speaker);
    }

    /** Returns the gender of the entity, or that of a pronoun that could be given to nobody. */
    @Nullable
    Gender gender() {
        Entity entity = entity();
        if (entity != null) {
            return entity.gender();
        }
        return pronounGender();
    }

    GenderEvidence.@Nullable Basis genderBasis() {
        Entity entity = entity();
        if (entity != null) {
            return entity.genderEvidence() == null
                    ? null
                    : entity.genderEvidence().basis();
        }
        return pronounGender() == null ? null : GenderEvidence.Basis.PRONOUN;
    }

    /** Returns the word that tells the gender. */
    @Nullable
    String genderWord() {
        Entity entity = entity();
        if (entity != null) {
            return entity.genderEvidence() == null
                    ? null
                    : entity.genderEvidence().text();
        }
        return pronounGender() == null ? null : speaker.name();
    }

    /** Returns what the article says that the person is, without the affiliation. */
    @Nullable
    String role() {
        Role role = entityRole();
        return role == null ? null : RoleWords.of(role);
    }

    /** Returns what a person belongs to, by its name where it has one. Organizations and places are their own affiliation. */
    @Nullable
    String affiliation() {
        if (type() == VoiceType.ORGANIZATION || type() == VoiceType.PLACE) {
            return speaker.name();
        }
        Role role = entityRole();
        if (role == null || role.affiliation() == null) {
            return null;
        }
        return role.affiliationEntity() == null
                ? role.affiliation().text()
                : extraction.entities().get(role.affiliationEntity()).name();
    }

    private @Nullable Gender pronounGender() {
        if (type() != VoiceType.UNRESOLVED) {
            return null;
        }
        if (speaker.name().equalsIgnoreCase("she")) {
            return Gender.FEMALE;
        }
        return speaker.name().equalsIgnoreCase("he") ? Gender.MALE : null;
    }

    private @Nullable Role entityRole() {
        Entity entity = entity();
        return entity == null ? null : entity.role();
    }

    private @Nullable Entity entity() {
        return speaker instanceof Speaker.Named named ? named.entity() : null;
    }
}
