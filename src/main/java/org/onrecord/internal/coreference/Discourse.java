package org.onrecord.internal.coreference;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Phrases;

/**
 * What is known of an article before it is known whom its phrases mean.
 *
 * @param analysis its tokens
 * @param phrases its phrases
 * @param roles which phrases are subjects, and which are in quotation marks
 * @param entities whom and what it names
 * @param sourceProbability the probability that something is attributed to a phrase, in quotation marks or not
 */
public record Discourse(
        Analysis analysis,
        Phrases phrases,
        GrammaticalRoles roles,
        EntityClusters entities,
        ToDoubleFunction<Phrase> sourceProbability) {

    /** Returns the entity that a phrase names; null if it is no name. */
    @Nullable
    EntityCluster named(Phrase phrase) {
        return entities.of(phrase.name());
    }

    /** Returns the entity that a phrase names if the phrase acts: the subject and topic of its sentence, outside quotation marks. */
    @Nullable
    EntityCluster acting(Phrase phrase) {
        return !phrase.possessor() && !roles.isQuoted(phrase) && roles.isTopic(phrase) && roles.isSubject(phrase)
                ? named(phrase)
                : null;
    }

    int sentence(Phrase phrase) {
        return analysis.sentenceOf(phrase.first()).index();
    }

    boolean isPlural(Phrase phrase) {
        return analysis.token(phrase.head()).tag().endsWith("S");
    }

    String word(int token) {
        return analysis.token(token).text();
    }

    /** Returns the dictionary form of a phrase's head, in lower case. */
    String noun(Phrase phrase) {
        return analysis.token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
    }
}
