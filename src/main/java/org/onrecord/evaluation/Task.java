package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;

/**
 * A measurement of a system on one corpus.
 *
 * <pre>{@code
 * List<Task> tasks = List.of(
 *         Task.quotations(GoldCorpus.read(Path.of("news.jsonl")), null),
 *         Task.quotations(GoldCorpus.read(Path.of("speeches.jsonl")), GoldSpeakers.read(Path.of("speakers.tsv"))),
 *         Task.names(GoldCorpus.read(Path.of("names.conll")), null));
 * }</pre>
 */
public final class Task {

    private final GoldCorpus corpus;
    private final Function<Map<String, Extraction>, List<Score>> scorer;
    private final BiFunction<GoldArticle, @Nullable Extraction, List<ErrorCase>> errors;

    private Task(
            GoldCorpus corpus,
            Function<Map<String, Extraction>, List<Score>> scorer,
            BiFunction<GoldArticle, @Nullable Extraction, List<ErrorCase>> errors) {
        this.corpus = corpus;
        this.scorer = scorer;
        this.errors = errors;
    }

    /**
     * Measures how often the sources of quoted words and, if the gold has them, the speakers are right, and whether the
     * confidences are probabilities.
     *
     * @param speakers null for the speakers of the corpus itself, if it has any
     * @throws GoldFormatException if the corpus has no quoted segment with a source, or no speaker is of one of its segments
     */
    public static Task quotations(GoldCorpus corpus, @Nullable GoldSpeakers speakers) throws GoldFormatException {
        corpus.require(GoldKind.QUOTATIONS);
        if (speakers != null) {
            speakers.requireFor(corpus);
        }
        GoldSpeakers own = GoldSpeakers.of(corpus.articles());
        GoldSpeakers known = speakers != null ? speakers : own.isEmpty() ? null : own;
        return new Task(
                corpus,
                extractions -> {
                    List<Alignment> articles = Alignment.of(corpus.articles(), extractions);
                    var scores = new ArrayList<Score>();
                    scores.add(SourceScore.of(articles));
                    if (known != null) {
                        scores.add(SpeakerScore.of(articles, known));
                    }
                    scores.add(ConfidenceScore.of(articles));
                    return scores;
                },
                (article, extraction) -> new QuotationErrors(Alignment.of(article, extraction), known).find());
    }

    /**
     * Measures how often the gender, role and affiliation of quoted people are found.
     *
     * @throws GoldFormatException if none of the people is in an article of the corpus
     */
    public static Task people(GoldCorpus corpus, GoldPeople people) throws GoldFormatException {
        people.requireFor(corpus);
        return new Task(
                corpus,
                extractions -> List.of(PeopleScore.of(people, extractions)),
                (article, extraction) -> PeopleErrors.of(article, extraction, people));
    }

    /**
     * Measures how much speech without quotation marks is found.
     *
     * @throws GoldFormatException if the corpus has no attribution of that kind
     */
    public static Task indirectSpeech(GoldCorpus corpus) throws GoldFormatException {
        corpus.require(GoldKind.INDIRECT);
        return new Task(
                corpus, extractions -> List.of(IndirectScore.of(corpus.articles(), extractions)), IndirectErrors::of);
    }

    /**
     * Measures how many names are found.
     *
     * @param groups gives groups of articles figures of their own; null for none
     * @throws GoldFormatException if the corpus has no name
     */
    public static Task names(GoldCorpus corpus, @Nullable GoldGroups groups) throws GoldFormatException {
        GoldGroups known = groups == null ? GoldGroups.none() : groups;
        corpus.require(GoldKind.NAMES);
        return new Task(
                corpus, extractions -> List.of(EntityScore.of(corpus.articles(), extractions, known)), NameErrors::of);
    }

    /**
     * Measures how often a pronoun is given to the right one of several names.
     *
     * @throws GoldFormatException if the corpus has no such pronoun
     */
    public static Task pronouns(GoldCorpus corpus) throws GoldFormatException {
        corpus.require(GoldKind.PRONOUNS);
        return new Task(
                corpus,
                extractions -> List.of(GapScore.of(corpus.articles(), extractions)),
                ReferenceErrors::ofPronouns);
    }

    /**
     * Measures how often the pronouns and descriptions of a named entity are mentions of that entity.
     *
     * @throws GoldFormatException if the corpus has no chain with a name and something else
     */
    public static Task links(GoldCorpus corpus) throws GoldFormatException {
        corpus.require(GoldKind.REFERENCES);
        return new Task(
                corpus, extractions -> List.of(LinkScore.of(corpus.articles(), extractions)), ReferenceErrors::ofLinks);
    }

    /** Returns the corpus. */
    public GoldCorpus corpus() {
        return corpus;
    }

    Stream<Scores.Scored> scores(SystemOutput output) {
        return scorer.apply(output.of(corpus)).stream().map(score -> new Scores.Scored(corpus.name(), score));
    }

    Stream<ErrorCase> errors(SystemOutput output) {
        Map<String, Extraction> extractions = output.of(corpus);
        return corpus.articles().stream()
                .flatMap(article -> errors.apply(article, extractions.get(article.id())).stream());
    }
}
