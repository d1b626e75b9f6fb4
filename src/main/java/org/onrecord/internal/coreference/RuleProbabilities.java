package org.onrecord.internal.coreference;

import org.onrecord.document.MentionKind;

/** How probable it is that the hand-written rules are right, which do not say so themselves: by the kind of phrase. */
final class RuleProbabilities {
    private RuleProbabilities() {}

    /** @param resolved whether the phrase was given an entity, rather than none */
    // TODO placeholders, to be replaced by shares counted on the training articles
    static double of(MentionKind kind, boolean resolved) {
        return switch (kind) {
            case NAME -> resolved ? 0.96 : 0.5;
            case NOMINAL -> resolved ? 0.75 : 0.9;
            case PRONOUN -> resolved ? 0.88 : 0.3;
        };
    }
}
