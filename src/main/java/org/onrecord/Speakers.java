package org.onrecord;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.document.Entity;
import org.onrecord.document.Mention;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Speaker;
import org.onrecord.internal.attribution.Identified;
import org.onrecord.internal.coreference.Meaning;
import org.onrecord.internal.kind.SpeakerKinds;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.Phrase;

/**
 * Makes speakers of what sources mean.
 *
 * @param analysis the article's tokens
 * @param entities by the ids of their clusters
 * @param mention from a source to its mention
 * @param kinds tells what kind of source they are
 */
record Speakers(Analysis analysis, List<Entity> entities, Function<Phrase, Mention> mention, SpeakerKinds kinds) {
    private static final Set<String> THIRD_PERSON =
            Set.of("he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    /** Returns the speakers that a source means; if it means nobody whom the article names, the source's own words. */
    Identified of(Phrase source, Meaning meaning) {
        if (!meaning.isNobody()) {
            List<Speaker> named = meaning.entities().stream()
                    .<Speaker>map(cluster -> new Speaker.Named(entities.get(cluster.id()), kinds.of(cluster)))
                    .toList();
            return new Identified(named, meaning.probability());
        }
        Phrase said = meaning.described() == null ? source : meaning.described();
        Mention words = mention.apply(said);
        SourceKind told = kinds.ofUnnamed(said, words);
        Speaker nobody = pointsToSomebodyMentioned(said)
                ? new Speaker.Unresolved(words.text(), told)
                : new Speaker.Unnamed(words.text(), told == SourceKind.UNKNOWN ? SourceKind.UNNAMED : told);
        return new Identified(List.of(nobody), meaning.probability());
    }

    /**
     * Returns whether only somebody who knows another mention understands a phrase: a third-person pronoun, or a singular
     * description with a definite article and nothing after its noun ("the minister", not "the head of the clinic").
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
