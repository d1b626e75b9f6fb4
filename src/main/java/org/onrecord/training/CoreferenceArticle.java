package org.onrecord.training;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldSpeakers;
import org.onrecord.evaluation.SourceMatch;
import org.onrecord.internal.attribution.AttributedQuotations;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.coreference.Discourse;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.ScoredPhrases;

/**
 * A gold article before coreference, with what the corpus tells about its anaphors.
 *
 * @param id the article's name
 * @param discourse its analysis
 * @param sources the phrases that quotations are attributed to, by the attribution and by the gold
 * @param answers whom phrases mean
 */
record CoreferenceArticle(
        String id, Discourse discourse, Set<@Nullable Phrase> sources, Map<Phrase, GoldAnswer> answers) {

    /** Reads the answers of an article that is analysed. */
    static CoreferenceArticle of(
            GoldAnswer.Corpus corpus,
            TrainingArticle article,
            ScoredPhrases scored,
            AttributedQuotations attributed,
            EntityClusters clusters,
            @Nullable GoldSpeakers speakers) {
        var reader = new Answers(corpus, article, clusters);
        if (speakers != null) {
            reader.speakers(speakers);
        }
        reader.pronouns();
        reader.chains();
        Set<@Nullable Phrase> sources = new HashSet<>(attributed.sources());
        sources.addAll(reader.sources);
        return new CoreferenceArticle(
                article.gold().id(),
                new Discourse(
                        scored.symbols(), GrammaticalRoles.of(scored.symbols()), clusters, scored::sourceProbability, attributed.sourcesByToken()::get),
                sources,
                reader.answers);
    }

    /** Reads the answers of one article. */
    private static final class Answers {
        private static final Set<String> TYPES = Set.of("person", "organization", "place");

        private final GoldAnswer.Corpus corpus;
        private final TrainingArticle article;
        private final GoldArticle gold;
        private final Analysis analysis;
        private final EntityClusters clusters;
        private final Set<Phrase> sources = new HashSet<>();
        private final Map<Phrase, GoldAnswer> answers = new HashMap<>();

        Answers(GoldAnswer.Corpus corpus, TrainingArticle article, EntityClusters clusters) {
            this.corpus = corpus;
            this.article = article;
            this.gold = article.gold();
            this.analysis = article.analysis();
            this.clusters = clusters;
        }

        void speakers(GoldSpeakers speakers) {
            for (int k = 0; k < gold.segments().size(); k++) {
                GoldArticle.Segment segment = gold.segments().get(k);
                GoldSpeakers.GoldSpeaker speaker = speakers.of(gold.id(), k);
                Phrase phrase = speaker == null || segment.sources().isEmpty() ? null : source(segment);
                if (phrase == null) {
                    continue;
                }
                sources.add(phrase);
                if (phrase.kind() == MentionKind.NAME) {
                    continue;
                }
                Set<EntityCluster> right = clusters.all().stream()
                        .filter(entity -> speaker.isCalled(entity.name()))
                        .collect(Collectors.toSet());
                if (!speaker.isNamed() || !right.isEmpty()) {
                    answers.put(phrase, new GoldAnswer(corpus, speaker.isNamed() ? right : Set.of(), Set.of()));
                }
            }
        }

        private @Nullable Phrase source(GoldArticle.Segment segment) {
            Phrase best = null;
            long nearest = Long.MAX_VALUE;
            for (Phrase phrase : article.phrases()) {
                Span span = article.span(phrase);
                if (segment.cues().stream().anyMatch(span::overlaps)) {
                    continue;
                }
                for (Span source : segment.sources()) {
                    long away = 1000L * Math.abs(span.start() - source.start()) + Math.abs(span.end() - source.end());
                    if (away < nearest && SourceMatch.isSame(span, source)) {
                        nearest = away;
                        best = phrase;
                    }
                }
            }
            return best;
        }

        void pronouns() {
            for (GoldArticle.AmbiguousPronoun pronoun : gold.pronouns()) {
                Phrase phrase = nearest(pronoun.span(), MentionKind.PRONOUN);
                if (phrase == null) {
                    continue;
                }
                Set<EntityCluster> right = new HashSet<>();
                Set<EntityCluster> wrong = new HashSet<>();
                pronoun.names().forEach(name -> (name.isMeant() ? right : wrong).addAll(named(name.span())));
                boolean known = pronoun.names().stream().anyMatch(GoldArticle.AmbiguousPronoun.Candidate::isMeant);
                if (known && !right.isEmpty()) {
                    answers.put(phrase, new GoldAnswer(corpus, right, Set.of()));
                } else if (!known && !wrong.isEmpty()) {
                    answers.put(phrase, new GoldAnswer(corpus, Set.of(), wrong));
                }
            }
        }

        void chains() {
            Map<Integer, Set<EntityCluster>> entities = new HashMap<>();
            for (GoldArticle.Reference reference : gold.references()) {
                if (reference.form().equals("name") && TYPES.contains(reference.type())) {
                    entities.computeIfAbsent(reference.chain(), chain -> new HashSet<>())
                            .addAll(named(reference.span()));
                }
            }
            for (GoldArticle.Reference reference : gold.references()) {
                if (reference.form().equals("name")) {
                    continue;
                }
                MentionKind kind =
                        reference.form().equals("pronoun") ? MentionKind.PRONOUN : MentionKind.NOMINAL;
                Phrase phrase = nearest(reference.span(), kind);
                Set<EntityCluster> right = entities.getOrDefault(reference.chain(), Set.of());
                boolean named = entities.containsKey(reference.chain());
                if (phrase != null && (!named || !right.isEmpty())) {
                    answers.put(phrase, new GoldAnswer(corpus, right, Set.of()));
                }
            }
        }

        private Set<EntityCluster> named(Span span) {
            return clusters.all().stream()
                    .filter(entity -> entity.names().stream()
                            .anyMatch(name -> isSame(analysis.span(name.first(), name.end()), span)))
                    .collect(Collectors.toSet());
        }

        private @Nullable Phrase nearest(Span span, MentionKind kind) {
            return article.phrases().stream()
                    .filter(phrase -> phrase.kind() == kind && isSame(article.span(phrase), span))
                    .filter(phrase -> article.span(phrase).start() == span.start()
                            || kind == MentionKind.NOMINAL)
                    .min(Comparator.comparingInt(phrase -> Math.abs(article.span(phrase).start() - span.start())
                            + Math.abs(article.span(phrase).end() - span.end())))
                    .orElse(null);
        }

        private static boolean isSame(Span one, Span other) {
            int shared = one.overlap(other);
            return shared > 0 && shared >= 0.5 * Math.min(one.length(), other.length());
        }
    }
}
