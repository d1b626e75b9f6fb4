package org.onrecord.internal.coreference;

/**
 * The weights of the hand-written rules: how much supports an entity as the antecedent of a pronoun, after Lappin and Leass (1994),
 * or of a description. They were set by hand, on examples; only their proportions matter.
 */
final class HandWeights {
    /** For every name of the right type within reach. */
    static final double NAMED = 2;

    /** For each sentence between the name and the pronoun. */
    static final double PER_SENTENCE = -0.45;

    /** If its sentence is about it. */
    static final double TOPIC = 0.8;

    /** If it is a subject. */
    static final double SUBJECT = 0.5;

    /** If it is an owner: "Ruiz's friend". */
    static final double OWNER = -0.3;

    /** If it is in quotation marks. */
    static final double QUOTED = -1.6;

    /** If its gender, as far as it is known, is that of the pronoun. */
    static final double SAME_GENDER = 0.6;

    /** If its usual gender is not that of the pronoun. */
    static final double OTHER_GENDER = -1.2;

    /** Times the natural logarithm of how often the article names it. */
    static final double PER_LOG_NAMES = 0.15;

    /** Times the probability that it is a source, shared out over the sentences back. */
    static final double SOURCE = 0.6;

    /** For each further name of the same entity within reach. */
    static final double NAMED_AGAIN = 0.05;

    /** If a pronoun of the same gender meant it before, in the same sentence. */
    static final double PRONOUN_IN_SENTENCE = 3.2;

    /** The same, in a sentence before. */
    static final double PRONOUN_BEFORE = 2.2;

    /** For each sentence between the two pronouns. */
    static final double PRONOUN_PER_SENTENCE = -0.5;

    /** If it is named within reach as well. */
    static final double PRONOUN_AND_NAME = 0.5;

    /** If it was quoted last. */
    static final double LAST_SPEAKER = 0.9;

    /** Who was quoted last is only supported with more weight than this without it. */
    static final double LEAST_OF_LAST_SPEAKER = 1;

    /** For each word of the description that goes with its role: "the Vermont senator". */
    static final double SHARED_WORD = 2;

    /** For each sentence between the name and the description. */
    static final double DESCRIPTION_PER_SENTENCE = -0.2;

    /** If it is named as an owner. */
    static final double DESCRIPTION_OWNER = -0.5;

    private HandWeights() {}
}
