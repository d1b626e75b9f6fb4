package org.onrecord.internal.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Mention;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.cluster.NameClustering;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.MarkedArticle;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseGroups;
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

    private Discourse discourse(Predicate<Phrase> isSource) {
        var roles = new GrammaticalRoles(
                article.analysis(), article.phrases(), article.symbols().quotedTokens());
        return new Discourse(
                article.analysis(), article.phrases(), roles, entities, phrase -> isSource.test(phrase) ? 1 : 0);
    }

    /** Returns whom every phrase means, as if all were sources of quotations. */
    Map<Phrase, Meaning> meaningsOfAll() {
        return new CoreferenceResolver(SmallModels.LEXICON).resolve(discourse(phrase -> false), article.phrases());
    }

    /** Returns whom a phrase means by itself. */
    List<String> meant(String words) {
        return meant(words, null);
    }

    /** Returns whom a phrase means by itself where the entity named {@code lastSpeaker} was quoted last. */
    List<String> meant(String words, @Nullable String lastSpeaker) {
        Discourse discourse = discourse(phrase -> false);
        PhraseGroups groups = PhraseGroups.find(article.analysis(), article.phrases(), SmallModels.LEXICON);
        EntityAttributes attributes = AttributeReader.read(SmallModels.LEXICON, discourse, groups);
        var focus = new Focus(attributes);
        entities.all().stream()
                .filter(entity -> entity.name().equals(lastSpeaker))
                .forEach(entity -> focus.spoke(entity, Integer.MAX_VALUE));
        return names(
                new PhraseMeanings(discourse, groups, new HandWrittenRules(discourse, SmallModels.LEXICON, attributes))
                        .of(article.lastPhrase(words), focus));
    }

    /** Returns whom a pronoun means where all pronouns are looked at in text order and some phrases report something. */
    List<String> meantInOrder(String words, String... reporting) {
        Discourse discourse = discourse(phrase -> Arrays.asList(reporting).contains(article.core(phrase)));
        return names(new CoreferenceResolver(SmallModels.LEXICON)
                .resolve(discourse, List.of())
                .get(article.lastPhrase(words)));
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
