package org.onrecord.internal.attribution;

import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.Phrase;

/**
 * A phrase that may be the source of a passage, with what is known about the pair.
 *
 * @param phrase the phrase
 * @param cue index of the token of the reporting word that ties the two; -1 for none
 * @param connection what ties the two, for people
 * @param distance sentences from the passage to the phrase
 * @param seen what the ranker sees
 */
public record Candidate(Phrase phrase, int cue, Connection connection, int distance, FeatureSource seen) {

    Candidate as(Connection other) {
        return new Candidate(phrase, cue, other, distance, seen);
    }
}
