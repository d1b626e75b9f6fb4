package org.onrecord.document;

/**
 * The gender in which an article speaks of a person: by pronouns, titles and nouns, never by the first name alone.
 *
 * @apiNote May grow: a {@code switch} over it should have a default.
 */
public enum Gender {
    /** The article says "she", "Mrs.", "the actress". */
    FEMALE,
    /** The article says "he", "Mr.", "the businessman". */
    MALE,
    /** The article says otherwise: a singular "they", "Mx.", "nonbinary". */
    OTHER
}
