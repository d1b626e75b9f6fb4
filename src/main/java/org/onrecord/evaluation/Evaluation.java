package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/**
 * The tasks and corpora that systems are measured on.
 *
 * <p>Measuring an extractor:
 *
 * <pre>{@code
 * GoldCorpus gold = GoldCorpus.read(Path.of("gold.jsonl"));
 * GoldSpeakers speakers = GoldSpeakers.read(Path.of("speakers.tsv"));
 * GoldGroups outlets = GoldGroups.read(Path.of("outlets.tsv"));
 * Evaluation evaluation = new Evaluation(List.of(Task.quotations(gold, speakers), Task.names(gold, outlets)));
 * SystemOutput output = evaluation.output(texts -> {
 *     Map<String, Extraction> read = new HashMap<>();
 *     for (Article article : texts) {
 *         read.put(article.id(), extractor.extract(article));
 *     }
 *     return read;
 * });
 * Scores scores = evaluation.scores(output);
 * System.out.println(new ComparisonTable(new Comparison(scores, null)));
 * System.out.println(new ErrorReport(evaluation.errors(output), 10));
 * }</pre>
 *
 * @param tasks in the order in which tasks of the same kind are reported
 */
public record Evaluation(List<Task> tasks) {

    /** The order of the groups of figures. */
    private static final List<String> GROUPS =
            List.of("sources", "speakers", "confidence", "people", "indirect", "entities", "gap", "links", "articles");

    /** Copies the list. */
    public Evaluation {
        tasks = List.copyOf(tasks);
    }

    /** Reads articles with a system. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Returns extractions by the articles' ids, without the articles that the system fails on.
         *
         * @param articles no two with the same id
         * @throws InterruptedException if the thread is interrupted while it waits
         */
        Map<String, Extraction> read(List<Article> articles) throws InterruptedException;
    }

    /** Returns the corpora, each once. */
    public List<GoldCorpus> corpora() {
        return tasks.stream().map(Task::corpus).distinct().toList();
    }

    /** Returns the articles of all corpora, without duplicates. */
    public List<Article> articles() {
        return corpora().stream()
                .flatMap(corpus -> corpus.texts().stream())
                .distinct()
                .toList();
    }

    /**
     * Has the articles read, each once.
     *
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public SystemOutput output(Reader reader) throws InterruptedException {
        var output = new HashMap<Article, Extraction>();
        var waiting = new LinkedHashSet<>(articles());
        while (!waiting.isEmpty()) {
            // Corpora may give different articles the same id.
            var ids = new HashSet<String>();
            List<Article> batch =
                    waiting.stream().filter(article -> ids.add(article.id())).toList();
            Map<String, Extraction> read = reader.read(batch);
            for (Article article : batch) {
                Extraction extraction = read.get(article.id());
                if (extraction != null) {
                    output.put(article, extraction);
                }
                waiting.remove(article);
            }
        }
        return new SystemOutput(output);
    }

    /** Returns all scores of a system. */
    public Scores scores(SystemOutput output) {
        var scores = new ArrayList<Scores.Scored>();
        tasks.forEach(task -> task.scores(output).forEach(scores::add));
        scores.sort(
                Comparator.comparingInt(scored -> GROUPS.indexOf(scored.score().group())));
        long unanswered = articles().stream()
                .filter(article -> !output.extractions().containsKey(article))
                .count();
        scores.add(new Scores.Scored("all", new AnswerScore((int) unanswered)));
        return new Scores(scores);
    }

    /** Returns all mistakes of a system, in the order of the tasks. */
    public List<ErrorCase> errors(SystemOutput output) {
        return tasks.stream().flatMap(task -> task.errors(output)).toList();
    }
}
