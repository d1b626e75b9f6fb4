package org.onrecord.internal.coreference;

import org.onrecord.internal.phrase.Phrase;

/**
 * A phrase together with whom it means.
 *
 * @param sentence the index of its sentence
 * @param isSource whether something is attributed to the phrase: it is a subject then, also in "said Ana Ruiz"
 */
record Reference(Phrase phrase, Referent referent, int sentence, boolean isSource) {}
