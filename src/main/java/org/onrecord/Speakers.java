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
 * Makes speakers of what a source means.
 *
 * @param entities by the ids of referents
 * @param mention from a source to its mention
 */
record Speakers(Analysis analysis, List<Entity> entities, Function<Phrase, Mention> mention) {
    private static final Set<String> THIRD_PERSON =
            Set.of("he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    /** @param meant empty if the source means none of the article's entities */
    Identified of(Phrase source, List<EntityCluster> meant) {
        double confidence = SpeakerConfidence.of(source.kind(), !meant.isEmpty());
        if (!meant.isEmpty()) {
            return new Identified(
                    meant.stream()
                            .<Speaker>map(referent -> new Speaker.Named(entities.get(referent.id())))
                            .toList(),
                    confidence);
        }
        String words = mention.apply(source).text();
        Speaker speaker =
                pointsToSomebodyMentioned(source) ? new Speaker.Unresolved(words) : new Speaker.Unnamed(words);
        return new Identified(List.of(speaker), confidence);
    }

    /**
     * Whether a phrase is understood only by somebody who knows another mention: a third-person pronoun, or a singular
     * description with a definite article that says nothing behind its noun ("the minister", not "the head of the clinic").
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
