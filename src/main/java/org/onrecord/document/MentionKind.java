package org.onrecord.document;

/**
 * How a mention refers.
 *
 * @apiNote May grow: a {@code switch} over it should have a default.
 */
public enum MentionKind {
    /** By a name: "Lavrov", "Sen. Ruiz", "the North Atlantic Alliance". */
    NAME,
    /** By a description: "the diplomat", "a spokesman for the ministry", "officials". */
    NOMINAL,
    /** By a pronoun: "she", "they", "who". */
    PRONOUN
}
