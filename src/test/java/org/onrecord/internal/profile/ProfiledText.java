package org.onrecord.internal.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.cluster.NameClustering;
import org.onrecord.internal.coreference.AnaphorProblem;
import org.onrecord.internal.coreference.CoreferenceResolver;
import org.onrecord.internal.coreference.Discourse;
import org.onrecord.internal.coreference.EntityCollector;
import org.onrecord.internal.coreference.Meaning;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.RecordedAnalyses;
import org.onrecord.internal.model.Ranker;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.NounPhraseChunker;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Phrases;
import org.onrecord.internal.phrase.QuotedContents;
import org.onrecord.internal.phrase.ScoredPhrases;
import org.onrecord.internal.phrase.SmallModels;
import org.onrecord.internal.text.PairedMarks;

/**
 * What a text says of the people whom it names, by the shipped word lists. Its tokens and names were recorded; a pronoun means the
 * nearest entity before it that agrees, and a description nobody unless a test says otherwise.
 */
public final class ProfiledText {
    public static final Path FOLDER = Path.of("src", "test", "resources", "profiles");

    /** The shipped lists that tell what people are; those of names are empty. */
    public static final Lexicon LEXICON = lexicon();

    private static final RecordedAnalyses ANALYSES = RecordedAnalyses.read(FOLDER.resolve("analyses.txt"));

    private static final Profiles PROFILES = new Profiles(LEXICON);

    /** A feature of a candidate that a pronoun cannot mean. */
    private static final Pattern OF_OTHER_TYPE = Pattern.compile("type=.other\\|");

    private final ResolvedArticle article;
    private final List<Entity> entities;

    private ProfiledText(ResolvedArticle article, List<Entity> entities) {
        this.article = article;
        this.entities = entities;
    }

    private static Lexicon lexicon() {
        try {
            Path lists = Files.createTempDirectory("profiles");
            lists.toFile().deleteOnExit();
            for (String name : List.of(
                    "bodies.txt",
                    "countries.tsv",
                    "demonyms.txt",
                    "first-names.tsv",
                    "kinds.tsv",
                    "media.txt",
                    "organizations.txt",
                    "person-nouns.tsv",
                    "roles.tsv",
                    "rule-words.tsv",
                    "source-kinds.tsv",
                    "titles.tsv",
                    "word-usage.gz")) {
                Files.copy(Path.of("models", name), lists.resolve(name))
                        .toFile()
                        .deleteOnExit();
            }
            return Lexicon.load(SmallLists.folder(lists));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ProfiledText of(String text) {
        return of(text, 0);
    }

    /** Returns a text in which a description means the nearest person before it with a probability. */
    static ProfiledText withDescriptions(String text, double probability) {
        return of(text, probability);
    }

    private static ProfiledText of(String text, double ofDescriptions) {
        RecordedAnalyses.Recorded recorded = ANALYSES.of(text);
        Analysis analysis = recorded.analysis();
        var entities = new EntityClusters(new NameClustering(analysis, LEXICON).of(recorded.names()));
        Phrases phrases = NounPhraseChunker.find(analysis, recorded.names(), LEXICON.ruleWords());
        ScoredPhrases scored = SmallModels.SCORER.score(
                analysis, phrases, QuotedContents.atDepth(0, QuotedContents.locate(analysis, PairedMarks.pair(text))));
        ArticleSymbols symbols = scored.symbols();
        var discourse = new Discourse(
                symbols, GrammaticalRoles.of(symbols), entities, scored::sourceProbability, token -> null);
        Set<Phrase> sources = Set.copyOf(phrases.stream().toList());
        Map<Phrase, Meaning> meanings = resolver(LEXICON, ofDescriptions).resolve(discourse, sources);
        var collector = new EntityCollector(analysis, entities);
        collector.add(meanings);
        return new ProfiledText(
                new ResolvedArticle(
                        analysis,
                        phrases,
                        discourse.roles(),
                        entities,
                        meanings,
                        resolver(LEXICON.withoutFirstNames(), ofDescriptions)
                                .resolveGendered(discourse, sources, meanings)),
                collector.entities());
    }

    public ResolvedArticle article() {
        return article;
    }

    /** Returns the entities with what the text says of the people. */
    public List<Entity> entities(boolean genderByFirstName) {
        return PROFILES.added(entities, article, genderByFirstName);
    }

    private static CoreferenceResolver resolver(Lexicon lexicon, double ofDescriptions) {
        return new CoreferenceResolver(lexicon, problem -> nearest(problem, ofDescriptions));
    }

    private static Ranker.Choice nearest(AnaphorProblem problem, double ofDescriptions) {
        double probability = problem.phrase().kind() == MentionKind.PRONOUN ? 1 : ofDescriptions;
        for (int i = 0; probability > 0 && i < problem.size(); i++) {
            boolean agrees = problem.alternatives().get(i).names().stream()
                    .noneMatch(feature -> OF_OTHER_TYPE.matcher(feature).lookingAt());
            EntityCluster entity = problem.entity(i);
            if (agrees
                    && entity != null
                    && entity.names().get(0).first() < problem.phrase().first()) {
                return new Ranker.Choice(i, probability);
            }
        }
        return new Ranker.Choice(Ranker.Choice.NONE, 1);
    }

    /** Returns a person. */
    Entity person(String name) {
        return person(name, false);
    }

    Entity person(String name, boolean genderByFirstName) {
        return entities(genderByFirstName).stream()
                .filter(entity ->
                        entity.type() == EntityType.PERSON && entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no person " + name + " among "
                        + entities.stream().map(Entity::name).toList()));
    }
}
