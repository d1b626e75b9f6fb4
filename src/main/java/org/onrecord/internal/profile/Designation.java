package org.onrecord.internal.profile;

import org.jspecify.annotations.Nullable;
import org.onrecord.internal.phrase.Phrase;

/**
 * Words that say what a person is: the "Housing Minister" of "Housing Minister Ada Quill", the "mayor" of "the mayor of Lyon" beside a name.
 *
 * @param person the id of the entity
 * @param first index of the first token
 * @param head index of the noun
 * @param end index after the last token, prepositional phrases left out
 * @param phrase the phrase that they are, where the resolver found whom it means; null where their place beside the name shows it
 * @param afterName index after the name that they stand before; -1 if they stand elsewhere
 */
record Designation(
        int person, int first, int head, int end, @Nullable Phrase phrase, int afterName) {

    /** Makes a designation that does not stand right before a name. */
    Designation(int person, int first, int head, int end, @Nullable Phrase phrase) {
        this(person, first, head, end, phrase, -1);
    }
}
