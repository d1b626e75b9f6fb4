package org.onrecord.internal.profile;

import org.jspecify.annotations.Nullable;
import org.onrecord.internal.phrase.Phrase;

/**
 * Words that say what a person is: the "Housing Minister" of "Housing Minister Ada Quill", the "mayor" of "the mayor
 * of Lyon" beside a name.
 *
 * @param person the id of the entity
 * @param first index of the first token
 * @param head index of the noun
 * @param end index after the last token, prepositional phrases left out
 * @param phrase the phrase that they are, where the resolver found whom it means; null where their place beside the
 *     name shows it
 * @param afterName index after the name that they stand before; -1 if they stand elsewhere
 * @param tailEnd index after the prepositional phrases, where the name that follows shows it: "Minister of Public
 *     Works" of "Minister of Public Works Ada Quill"; -1 where it does not
 */
record Designation(
        int person, int first, int head, int end, @Nullable Phrase phrase, int afterName, int tailEnd) {

    /** Makes a designation without a known end of its prepositional phrases. */
    Designation(int person, int first, int head, int end, @Nullable Phrase phrase, int afterName) {
        this(person, first, head, end, phrase, afterName, -1);
    }

    /** Makes a designation that does not stand right before a name. */
    Designation(int person, int first, int head, int end, @Nullable Phrase phrase) {
        this(person, first, head, end, phrase, -1);
    }
}
