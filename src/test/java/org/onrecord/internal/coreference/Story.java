package org.onrecord.internal.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Mention;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.cluster.NameClustering;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.model.Ranker;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.MarkedArticle;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.SmallModels;

/**
 * A {@link MarkedArticle} and whom its phrases mean, with the word lists of the {@link SmallModels}. All phrases are sources of
 * quotations unless a test says which are. A phrase is named by the words of its core; of several, the last is meant.
 */
final class Story {
    private final MarkedArticle article;
    private final EntityClusters entities;
    private final Set<Phrase> sources;
    private final Set<Phrase> reporting;
    private final @Nullable Phrase speaker;

    private Story(
            MarkedArticle article,
            EntityClusters entities,
            Set<Phrase> sources,
            Set<Phrase> reporting,
            @Nullable Phrase speaker) {
        this.article = article;
        this.entities = entities;
        this.sources = sources;
        this.reporting = reporting;
        this.speaker = speaker;
    }

    static Story of(String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        var names = new NameClustering(article.analysis(), SmallModels.LEXICON).of(HandTagged.names(marked));
        return new Story(
                article,
                new EntityClusters(names),
                Set.copyOf(article.phrases().stream().toList()),
                Set.of(),
                null);
    }

    /** Returns the story in which quotations are attributed to these phrases only. */
    Story withSources(String... words) {
        return new Story(article, entities, phrases(words), reporting, speaker);
    }

    /** Returns the story in which these phrases report something, without quotation marks, and nobody is quoted. */
    Story withReportsOf(String... words) {
        return new Story(article, entities, Set.of(), phrases(words), speaker);
    }

    /** Returns the story in which all that is in quotation marks is attributed to a phrase. */
    Story quoting(String words) {
        return new Story(article, entities, sources, reporting, article.lastPhrase(words));
    }

    private Set<Phrase> phrases(String... words) {
        return Arrays.stream(words).map(article::lastPhrase).collect(Collectors.toSet());
    }

    EntityClusters entities() {
        return entities;
    }

    private Discourse discourse() {
        return new Discourse(
                article.symbols(),
                GrammaticalRoles.of(article.symbols()),
                entities,
                phrase -> reporting.contains(phrase) ? 1 : 0,
                token -> article.symbols().quotedTokens().contains(token) ? speaker : null);
    }

    /** Returns whom every phrase means, as if all were sources of quotations. Anaphors mean the nearest entity that agrees. */
    Map<Phrase, Meaning> meaningsOfAll() {
        return meaningsOfAll(Story::nearest);
    }

    private Map<Phrase, Meaning> meaningsOfAll(AnaphorResolver resolver) {
        return new CoreferenceResolver(SmallModels.LEXICON, resolver).resolve(discourse(), sources);
    }

    /** Returns whom a phrase means. Anaphors mean the nearest entity that agrees. */
    List<String> meant(String words) {
        return meant(words, Story::nearest);
    }

    /** Returns whom a phrase means where a resolver decides the anaphors. */
    List<String> meant(String words, AnaphorResolver resolver) {
        return names(meaningsOfAll(resolver).get(article.lastPhrase(words)));
    }

    /** Returns the meaning of a phrase where a resolver decides the anaphors; null for one that is no source and means nobody. */
    @Nullable
    Meaning meaning(String words, AnaphorResolver resolver) {
        return meaningsOfAll(resolver).get(article.lastPhrase(words));
    }

    /** Returns the words of a phrase of the story. */
    String words(Phrase phrase) {
        return article.words(phrase);
    }

    /** Returns whom "he" or "she" may mean for a resolver that looks at the article a second time, the likeliest first. */
    List<String> likeliest(String pronoun, AnaphorResolver resolver) {
        Map<EntityCluster, Double> probabilities = new CoreferenceResolver(SmallModels.LEXICON, resolver)
                .resolveGendered(discourse(), sources, meaningsOfAll(resolver))
                .pronouns()
                .get(article.lastPhrase(pronoun));
        return probabilities.keySet().stream()
                .sorted(Comparator.comparingDouble(entity -> -probabilities.get(entity)))
                .map(EntityCluster::name)
                .toList();
    }

    /** Returns the names of the candidates for an anaphor, "-" for those without one, where all other anaphors mean nobody. */
    List<String> candidates(String words) {
        var found = new ArrayList<String>();
        meaningsOfAll(problem -> {
            if (problem.phrase() == article.lastPhrase(words)) {
                for (int i = 0; i < problem.size(); i++) {
                    EntityCluster entity = problem.entity(i);
                    found.add(entity == null ? "-" : entity.name());
                }
            }
            return new Ranker.Choice(Ranker.Choice.NONE, 1);
        });
        return found;
    }

    /** Returns the features of all candidates for all anaphors, and of nobody. */
    List<String> features() {
        var found = new ArrayList<String>();
        meaningsOfAll(problem -> {
            problem.alternatives().forEach(alternative -> found.addAll(alternative.names()));
            found.addAll(problem.nobody().names());
            return nearest(problem);
        });
        return found;
    }

    private static Ranker.Choice nearest(AnaphorProblem problem) {
        for (int i = 0; i < problem.size(); i++) {
            boolean agrees = problem.alternatives().get(i).names().stream()
                    .noneMatch(feature -> feature.matches("type=.other\\|.*"));
            if (agrees && problem.entity(i) != null) {
                return new Ranker.Choice(i, 1);
            }
        }
        return new Ranker.Choice(Ranker.Choice.NONE, 1);
    }

    private static List<String> names(@Nullable Meaning meaning) {
        return meaning == null
                ? List.of()
                : meaning.entities().stream().map(EntityCluster::name).toList();
    }

    /** Returns the entities with their mentions, as if all phrases were sources: "Ann Lee: [Ann Lee] NAME, The [mayor] NOMINAL". */
    List<String> mentions() {
        var collector = new EntityCollector(article.analysis(), entities);
        collector.add(meaningsOfAll());
        return collector.entities().stream()
                .map(entity -> entity.name() + ": "
                        + entity.mentions().stream().map(Story::shown).collect(Collectors.joining(", ")))
                .toList();
    }

    /** Returns the phrases as mentions, each with its head in brackets: "The [mayor] of Oslo NOMINAL". */
    List<String> phrasesAsMentions() {
        var collector = new EntityCollector(article.analysis(), entities);
        return article.phrases().stream()
                .map(collector::mention)
                .map(Story::shown)
                .toList();
    }

    private static String shown(Mention mention) {
        int start = mention.span().start();
        return new StringBuilder(mention.text())
                .insert(mention.head().end() - start, ']')
                .insert(mention.head().start() - start, '[')
                .append(' ')
                .append(mention.kind())
                .toString();
    }
}
