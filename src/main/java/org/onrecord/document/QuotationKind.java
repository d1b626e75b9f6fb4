package org.onrecord.document;

/**
 * How much of what is reported stands in quotation marks.
 *
 * @apiNote May grow, reported speech without marks will come: a {@code switch} over it should have a default.
 */
public enum QuotationKind {
    /** All of the reported content is quoted: "We will go," she said. */
    DIRECT,
    /** A quoted part of a longer reported clause: she said they would "never" go. */
    MIXED
}
