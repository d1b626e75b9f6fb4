package org.onrecord.document;

/**
 * The gender in which an article speaks of a person: by pronouns, titles and nouns, not by the first name unless the extractor was asked to
 * look at it.
 *
 * <p>This is a fact about the words of the article. It is not a person's own statement unless the article quotes one, it can repeat a
 * mistake of the article, and where the article has no such word it is unknown. {@link GenderEvidence} names the word.
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
