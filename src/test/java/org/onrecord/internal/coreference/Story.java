package org.onrecord.internal.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
 * A {@link MarkedArticle} and whom its phrases mean, with the word lists of the {@link SmallModels}. No phrase is a source unless a
 * test says so. A phrase is named by the words of its core; of several, the last is meant.
 */
final class Story {
    private final MarkedArticle article;
    private final EntityClusters entities;

    private Story(MarkedArticle article, EntityClusters entities) {
        this.article = article;
        this.entities = entities;
    }

    static Story of(String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        return new Story(
                article,
                new EntityClusters(
                        new NameClustering(article.analysis(), SmallModels.LEXICON).of(HandTagged.names(marked))));
    }

    EntityClusters entities() {
        return entities;
    }

    private Discourse discourse() {
        return new Discourse(
                article.symbols(), GrammaticalRoles.of(article.symbols()), entities, phrase -> 0, token -> null);
    }

    /** Returns whom every phrase means, as if all were sources of quotations. Anaphors mean the nearest entity that agrees. */
    Map<Phrase, Meaning> meaningsOfAll() {
        return meaningsOfAll(Story::nearest);
    }

    private Map<Phrase, Meaning> meaningsOfAll(AnaphorResolver resolver) {
        return new CoreferenceResolver(SmallModels.LEXICON, resolver).resolve(discourse(), article.phrases());
    }

    /** Returns whom a phrase means. Anaphors mean the nearest entity that agrees. */
    List<String> meant(String words) {
        return meant(words, Story::nearest);
    }

    /** Returns whom a phrase means where a resolver decides the anaphors. */
    List<String> meant(String words, AnaphorResolver resolver) {
        return names(meaningsOfAll(resolver).get(article.lastPhrase(words)));
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

    private static List<String> names(Meaning meaning) {
        return meaning.entities().stream().map(EntityCluster::name).toList();
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
