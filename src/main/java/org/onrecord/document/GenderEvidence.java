package org.onrecord.document;

import java.util.Objects;

/**
 * The word of the article that tells a person's {@link Gender}.
 *
 * <p>Women, each with the word that says so:
 *
 * <pre>{@code
 * for (Entity entity : extraction.entities()) {
 *     GenderEvidence evidence = entity.genderEvidence();
 *     if (entity.gender() == Gender.FEMALE && evidence != null) {
 *         System.out.println(entity.name() + ": " + evidence.text() + " at " + evidence.span().start());
 *     }
 * }
 * }</pre>
 *
 * @apiNote May get more components: read it by its accessors.
 * @param span where the word stands; for {@link Basis#FIRST_NAME} where the name does
 * @param text the article's text under {@code span}, with line breaks and runs of blanks folded to one space
 * @param basis what kind of word it is
 * @param probability that the gender is right, above 0 and at most 1: for a pronoun that it means this person, for a
 *     first name the share of its bearers
 */
public record GenderEvidence(Span span, String text, Basis basis, double probability) {

    /**
     * The kinds of words that tell a gender.
     *
     * @apiNote May grow: a {@code switch} over it should have a default.
     */
    public enum Basis {
        /** A title before the name: "Mrs.", "Sheikha", the "Her" of "Her Excellency". */
        TITLE,
        /** A noun or an adjective that is said of the person: "spokeswoman", "father", "nonbinary". */
        NOUN,
        /** A pronoun that means the person: "she", "his"; or those that the person is said to use: "they/them". */
        PRONOUN,
        /**
         * The first name: no statement of the article, only how often people of this name are women or men. Extractors
         * give it only if asked to.
         */
        FIRST_NAME
    }

    /**
     * Folds the blanks of {@code text}.
     *
     * @throws NullPointerException if {@code span}, {@code text} or {@code basis} is null
     * @throws IllegalArgumentException if {@code probability} is not above 0 and at most 1
     */
    public GenderEvidence {
        Objects.requireNonNull(span, "span");
        text = Blanks.fold(text);
        Objects.requireNonNull(basis, "basis");
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability + " is not above 0 and at most 1");
        }
    }
}
