package org.onrecord.query;

import org.onrecord.document.Speaker;

/**
 * Whether a {@link Voice} has a name, and what it names.
 *
 * @apiNote May grow: a {@code switch} over it should have a default.
 */
public enum VoiceType {
    /** A person with a name. */
    PERSON(true),
    /** An organization with a name. */
    ORGANIZATION(true),
    /** A place with a name that speaks: "Paris said". */
    PLACE(true),
    /** Somebody whom the article describes and does not name: "officials". */
    UNNAMED(false),
    /** A pronoun or description, such as "he", whose meaning OnRecord has not found. */
    UNRESOLVED(false),
    /** Nobody: the article attributes the words to no one. */
    NOBODY(false);

    private final boolean named;

    VoiceType(boolean named) {
        this.named = named;
    }

    /** Returns whether the article names the speaker. */
    public boolean isNamed() {
        return named;
    }

    static VoiceType of(Speaker speaker) {
        if (speaker instanceof Speaker.Named named) {
            return switch (named.entity().type()) {
                case PERSON -> PERSON;
                case ORGANIZATION -> ORGANIZATION;
                case PLACE -> PLACE;
            };
        }
        return speaker instanceof Speaker.Unresolved ? UNRESOLVED : UNNAMED;
    }
}
