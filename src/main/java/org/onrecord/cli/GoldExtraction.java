package org.onrecord.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.batch.Batch;
import org.onrecord.batch.Outcome;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.evaluation.Evaluation;

/**
 * Extracts gold articles with one of the systems.
 *
 * @param system several threads may call it at a time if {@code threads} is more than one
 * @param failuresAreProblems whether an article that it fails on is reported, besides being counted as unanswered
 */
record GoldExtraction(Function<Article, Extraction> system, int threads, Messages messages, boolean failuresAreProblems)
        implements Evaluation.Reader {

    @Override
    public Map<String, Extraction> read(List<Article> articles) throws InterruptedException {
        var answers = new LinkedHashMap<String, Extraction>();
        var done = new int[1];
        Batch.of(system).threads(threads).run(articles, outcome -> {
            if (outcome instanceof Outcome.Extracted extracted) {
                answers.put(extracted.article().id(), extracted.extraction());
            } else if (outcome instanceof Outcome.Failed failed && failuresAreProblems) {
                messages.problem(Problem.of(failed.article().id(), failed.cause()));
            }
            messages.progress(++done[0]);
        });
        messages.progressEnds();
        return answers;
    }
}
