package org.onrecord.internal.attribution;

import org.onrecord.internal.model.Featured;
import org.onrecord.internal.phrase.Phrase;

/**
 * A phrase that may be the source of a content.
 *
 * @param phrase the phrase
 * @param cueToken index of the token of the reporting word that goes with the phrase; -1 for none
 * @param pattern the codes of the {@link org.onrecord.internal.phrase.Symbol}s between content and phrase, in text order
 * @param distance sentences from the content to the phrase, below 0 if the phrase precedes it
 * @param features of the pair, for the ranker
 */
public record SourceCandidate(Phrase phrase, int cueToken, String pattern, int distance, Featured features) {}
