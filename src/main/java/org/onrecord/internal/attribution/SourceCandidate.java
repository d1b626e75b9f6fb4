package org.onrecord.internal.attribution;

import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.Phrase;

/**
 * A phrase that may be the source of a content.
 *
 * @param phrase the phrase
 * @param cueToken index of the token of the reporting word that goes with the phrase; -1 for none
 * @param connection what ties the phrase to the content, for readers
 * @param distance sentences from the content to the phrase, below 0 if the phrase precedes it
 * @param features of the pair, for the ranker
 */
public record SourceCandidate(
        Phrase phrase, int cueToken, Connection connection, int distance, FeatureSource features) {

    /** Returns the same candidate, which another verb of its sentence ties to the content. */
    SourceCandidate reportedBy(int verb) {
        return new SourceCandidate(phrase, verb, Connection.SUBJECT, distance, features);
    }

    /** Returns the same candidate without a reporting word. */
    SourceCandidate withoutCue() {
        return new SourceCandidate(phrase, -1, connection, distance, features);
    }

    /** Returns the same candidate, tied to the content by something else. */
    SourceCandidate as(Connection other) {
        return new SourceCandidate(phrase, cueToken, other, distance, features);
    }
}
