package org.onrecord.internal.coreference;

import org.onrecord.internal.phrase.Phrase;

/**
 * A phrase together with whom it means.
 *
 * @param sentence the index of its sentence
 */
record Reference(Phrase phrase, Referent referent, int sentence) {}
