package org.onrecord.internal.coreference;

import java.util.Map;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;

/**
 * Whom the words of an article mean that tell a gender, to a reader who does not know first names.
 *
 * @param meanings whom phrases mean
 * @param pronouns the people and others whom "he" and "she" in all their forms may mean, with the probability of each; who is left out is no candidate
 */
public record GenderedMeanings(Map<Phrase, Meaning> meanings, Map<Phrase, Map<EntityCluster, Double>> pronouns) {}
