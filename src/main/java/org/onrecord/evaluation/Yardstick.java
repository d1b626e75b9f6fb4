package org.onrecord.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/**
 * What systems are measured with; what is not measured is null.
 *
 * <p>An extractor of yours, measured:
 *
 * <pre>{@code
 * GoldCorpus gold = GoldCorpus.read(Path.of("gold.jsonl"));
 * GoldSpeakers speakers = GoldSpeakers.read(Path.of("speakers.tsv"));
 * GoldGroups outlets = GoldGroups.read(Path.of("outlets.tsv"));
 * Yardstick yardstick = new Yardstick(gold, speakers, gold, outlets);
 * Yardstick.Answers answers = yardstick.answers(texts -> {
 *     Map<String, Extraction> read = new HashMap<>();
 *     for (Article article : texts) {
 *         read.put(article.id(), extractor.extract(article));
 *     }
 *     return read;
 * });
 * Scores scores = yardstick.scores(answers);
 * System.out.println(new ComparisonTable(new Comparison(scores, null)));
 * System.out.println(new FaultReport(yardstick.faults(answers), 10));
 * }</pre>
 *
 * @apiNote May get more components: read it by its accessors.
 * @param sources articles whose quotations annotators attributed
 * @param speakers who stands behind the sources of {@code sources}
 * @param entities articles whose names annotators marked
 * @param groups of the articles of {@code entities}
 */
public record Yardstick(
        @Nullable GoldCorpus sources,
        @Nullable GoldSpeakers speakers,
        @Nullable GoldCorpus entities,
        @Nullable GoldGroups groups) {

    /**
     * What a system made of the articles, by their ids; an article that is missing has no answer.
     *
     * @param sources of the corpus with quotations
     * @param entities of the corpus with names
     */
    public record Answers(Map<String, Extraction> sources, Map<String, Extraction> entities) {

        /** Copies the maps. */
        public Answers {
            sources = Map.copyOf(sources);
            entities = Map.copyOf(entities);
        }
    }

    /** Reads articles with a system. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Extractions by the articles' ids; those that the system fails on are left out.
         *
         * @throws InterruptedException if the thread is interrupted while it waits
         */
        Map<String, Extraction> read(List<Article> articles) throws InterruptedException;
    }

    /** The corpora, each once. */
    public List<GoldCorpus> corpora() {
        return Stream.of(sources, entities).filter(Objects::nonNull).distinct().toList();
    }

    /**
     * Has the articles read. One corpus for both purposes is read once.
     *
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public Answers answers(Reader reader) throws InterruptedException {
        var read = new LinkedHashMap<GoldCorpus, Map<String, Extraction>>();
        for (GoldCorpus corpus : corpora()) {
            read.put(corpus, reader.read(corpus.texts()));
        }
        return new Answers(
                sources == null ? Map.of() : read.get(sources), entities == null ? Map.of() : read.get(entities));
    }

    /** All figures of a system. */
    public Scores scores(Answers answers) {
        Scores scores = Scores.none();
        if (sources != null) {
            scores = scores.withQuotations(sources.articles(), answers.sources(), speakers);
        }
        if (entities != null) {
            scores = scores.withEntities(
                    entities.articles(), answers.entities(), groups == null ? GoldGroups.none() : groups);
        }
        return scores;
    }

    /** All that a system did wrong, in the order of the corpora. */
    public List<Fault> faults(Answers answers) {
        Stream<Fault> quotations = sources == null
                ? Stream.of()
                : Alignment.of(sources.articles(), answers.sources()).stream()
                        .flatMap(article -> new QuotationFaults(article, speakers).find().stream());
        Stream<Fault> names = entities == null
                ? Stream.of()
                : entities.articles().stream()
                        .flatMap(article ->
                                NameFaults.of(article, answers.entities().get(article.id())).stream());
        return Stream.concat(quotations, names).toList();
    }
}
