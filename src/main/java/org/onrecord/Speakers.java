package org.onrecord;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.document.Entity;
import org.onrecord.document.Mention;
import org.onrecord.document.Speaker;
import org.onrecord.internal.attribution.Identified;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.Phrase;

/**
 * Makes the speakers of a quotation from the entities that its source means.
 *
 * @param entities in the order of the clusters' ids
 * @param mention from a source to its mention
 */
record Speakers(Analysis analysis, List<Entity> entities, Function<Phrase, Mention> mention) {
    private static final Set<String> THIRD_PERSON =
            Set.of("he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    /** @param meant empty if the source means none of the article's entities */
    Identified of(Phrase source, List<EntityCluster> meant) {
        List<Speaker> speakers = meant.isEmpty()
                ? List.of(withoutEntity(source))
                : meant.stream()
                        .<Speaker>map(cluster -> new Speaker.Named(entities.get(cluster.id())))
                        .toList();
        return new Identified(speakers, SpeakerConfidence.of(source.kind(), speakers));
    }

    private Speaker withoutEntity(Phrase source) {
        String words = mention.apply(source).text();
        return pointsToSomebodyMentioned(source) ? new Speaker.Unresolved(words) : new Speaker.Unnamed(words);
    }

    /**
     * Tells whether readers need another mention to understand a phrase: a third-person pronoun, or a singular description with a
     * definite article and nothing after its noun ("the minister", not "the head of the clinic").
     */
    private boolean pointsToSomebodyMentioned(Phrase phrase) {
        return switch (phrase.kind()) {
            case NAME -> false;
            case PRONOUN -> THIRD_PERSON.contains(word(phrase.head()));
            case NOMINAL ->
                DEFINITE.contains(word(phrase.first()))
                        && phrase.end() == phrase.head() + 1
                        && !analysis.token(phrase.head()).tag().endsWith("S");
        };
    }

    private String word(int token) {
        return analysis.token(token).text().toLowerCase(Locale.ROOT);
    }
}
