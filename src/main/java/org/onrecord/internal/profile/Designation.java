package org.onrecord.internal.profile;

import org.jspecify.annotations.Nullable;
import org.onrecord.internal.phrase.Phrase;

/**
 * Words that say what a person is: the "Housing Minister" of "Housing Minister Ada Quill", "the mayor of Lyon" beside a name.
 *
 * @param person the id of the entity
 * @param first index of the first token
 * @param head index of the noun
 * @param end index after the last token; what follows the noun may be more than belongs to it
 * @param phrase the phrase that they are, where the resolver found whom it means; null where their place beside the name shows it
 */
record Designation(
        int person, int first, int head, int end, @Nullable Phrase phrase) {}
