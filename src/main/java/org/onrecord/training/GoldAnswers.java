package org.onrecord.training;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldAnaphors.GoldAnaphor;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldSpeakers;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Phrases;

/** Reads what the gold of one article tells about whom its phrases mean. */
final class GoldAnswers {
    private static final Set<String> TYPES = Set.of("person", "organization", "place");

    private final TrainingArticle article;
    private final GoldArticle gold;
    private final Analysis analysis;
    private final EntityClusters clusters;
    private final Set<Phrase> sources = new HashSet<>();
    private final Map<Phrase, GoldAnswer> answers = new LinkedHashMap<>();

    /**
     * @param speakers the speakers of the corpus' quotations
     * @param anaphors whom further phrases mean
     */
    GoldAnswers(TrainingArticle article, EntityClusters clusters, GoldSpeakers speakers, List<GoldAnaphor> anaphors) {
        this.article = article;
        this.gold = article.gold();
        this.analysis = article.analysis();
        this.clusters = clusters;
        readAnaphors(anaphors);
        readSpeakers(speakers);
        readPronouns();
        readChains();
    }

    /** Returns whom phrases mean. */
    Map<Phrase, GoldAnswer> answers() {
        return answers;
    }

    /** Returns the sources of the quotations whose speakers are known. */
    Set<Phrase> sources() {
        return sources;
    }

    private void readAnaphors(List<GoldAnaphor> anaphors) {
        for (GoldAnaphor anaphor : anaphors) {
            Phrase phrase = anaphorAt(anaphor.span());
            Set<EntityCluster> entities = anaphor.names().stream()
                    .flatMap(name -> named(name).stream())
                    .collect(Collectors.toSet());
            // several at once are no candidate, and names that were not found tell nothing
            boolean tells = anaphor.names().isEmpty() || anaphor.names().size() == 1 && !entities.isEmpty();
            if (phrase != null && tells) {
                answers.put(phrase, new GoldAnswer(GoldAnswer.Kind.READ, entities));
            }
        }
    }

    /** Returns the pronoun or description that begins with a place and ends nearest to its end; null if there is none. */
    private @Nullable Phrase anaphorAt(Span place) {
        int token = analysis.firstEndingAfter(place.start());
        Phrases phrases = article.phrases();
        int next = Math.min(token + 1, analysis.size());
        return phrases.subList(phrases.firstFrom(token), phrases.firstFrom(next)).stream()
                .filter(phrase -> phrase.kind() != MentionKind.NAME
                        && article.span(phrase).start() == place.start()
                        && isSame(article.span(phrase), place))
                .min(Comparator.comparingInt(
                        phrase -> Math.abs(article.span(phrase).end() - place.end())))
                .orElse(null);
    }

    private void readSpeakers(GoldSpeakers speakers) {
        for (int k = 0; k < gold.segments().size(); k++) {
            GoldSpeakers.GoldSpeaker speaker = speakers.of(gold.id(), k);
            Phrase source = speaker == null
                    ? null
                    : GoldSources.source(article, gold.segments().get(k), article.phrases());
            if (source != null) {
                sources.add(source);
                Set<EntityCluster> called = clusters.all().stream()
                        .filter(entity -> speaker.isCalled(entity.name()))
                        .collect(Collectors.toSet());
                // a speaker whose name was not found tells nothing
                boolean tells = !speaker.isNamed() || !called.isEmpty();
                if (source.kind() != MentionKind.NAME && tells) {
                    answers.put(source, new GoldAnswer(GoldAnswer.Kind.SPEAKER, speaker.isNamed() ? called : Set.of()));
                }
            }
        }
    }

    private void readPronouns() {
        for (GoldArticle.AmbiguousPronoun pronoun : gold.pronouns()) {
            Phrase phrase = at(pronoun.span(), MentionKind.PRONOUN);
            boolean known = pronoun.names().stream().anyMatch(GoldArticle.AmbiguousPronoun.Candidate::isMeant);
            Set<EntityCluster> entities = pronoun.names().stream()
                    .filter(name -> name.isMeant() == known)
                    .flatMap(name -> named(name.span()).stream())
                    .collect(Collectors.toSet());
            if (phrase != null && !entities.isEmpty()) {
                GoldAnswer.Kind kind = known ? GoldAnswer.Kind.ONE_OF_TWO : GoldAnswer.Kind.NEITHER;
                answers.put(phrase, new GoldAnswer(kind, entities));
            }
        }
    }

    private void readChains() {
        Map<Integer, Set<EntityCluster>> named = new HashMap<>();
        for (GoldArticle.Reference reference : gold.references()) {
            if (reference.form().equals("name") && TYPES.contains(reference.type())) {
                named.computeIfAbsent(reference.chain(), chain -> new HashSet<>())
                        .addAll(named(reference.span()));
            }
        }
        for (GoldArticle.Reference reference : gold.references()) {
            MentionKind kind = switch (reference.form()) {
                case "pronoun" -> MentionKind.PRONOUN;
                case "nominal" -> MentionKind.NOMINAL;
                default -> null;
            };
            Phrase phrase = kind == null ? null : at(reference.span(), kind);
            Set<EntityCluster> entities = named.getOrDefault(reference.chain(), Set.of());
            // a chain whose names were not found tells nothing
            boolean tells = !entities.isEmpty() || !named.containsKey(reference.chain());
            if (phrase != null && tells) {
                answers.put(phrase, new GoldAnswer(GoldAnswer.Kind.CHAIN, entities));
            }
        }
    }

    private Set<EntityCluster> named(Span span) {
        return clusters.all().stream()
                .filter(entity ->
                        entity.names().stream().anyMatch(name -> isSame(analysis.span(name.first(), name.end()), span)))
                .collect(Collectors.toSet());
    }

    /** Returns the phrase of a kind with the nearest ends; null if none is the same. */
    private @Nullable Phrase at(Span span, MentionKind kind) {
        return article.phrases().stream()
                .filter(phrase -> phrase.kind() == kind && isSame(article.span(phrase), span))
                .min(Comparator.comparingInt(
                        phrase -> Math.abs(article.span(phrase).start() - span.start())
                                + Math.abs(article.span(phrase).end() - span.end())))
                .orElse(null);
    }

    private static boolean isSame(Span one, Span other) {
        int shared = one.overlap(other);
        return shared > 0 && 2 * shared >= Math.min(one.length(), other.length());
    }
}
