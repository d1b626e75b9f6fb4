package org.onrecord.internal.coreference;

import org.onrecord.document.MentionKind;

/**
 * How probable it is that the rules are right, which do not say so themselves: by the kind of phrase. The shares were counted on the
 * 4,991 rightly attributed quotations of world-quotes train and PolNeAR train whose speakers are known, with two digits.
 */
final class RuleProbabilities {
    private RuleProbabilities() {}

    /** @param resolved whether the phrase was given an entity, rather than none */
    static double of(MentionKind kind, boolean resolved) {
        return switch (kind) {
            // every name names an entity, so an unresolved one has never been counted
            case NAME -> resolved ? 0.96 : 0.5;
            case NOMINAL -> resolved ? 0.65 : 0.63;
            case PRONOUN -> resolved ? 0.89 : 0.57;
        };
    }
}
