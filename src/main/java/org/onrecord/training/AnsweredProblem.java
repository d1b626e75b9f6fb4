package org.onrecord.training;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.attribution.AttributionProblem;
import org.onrecord.internal.attribution.AttributionProblems;
import org.onrecord.internal.attribution.History;
import org.onrecord.internal.attribution.SourceCandidate;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.ScoredPhrases;

/**
 * The question whom a content is attributed to, and what the gold answers.
 *
 * @param segment the gold segment that is the content
 * @param answer the position of the right candidate; the number of candidates if nobody is quoted
 */
record AnsweredProblem(AttributionProblem problem, GoldArticle.Segment segment, int answer) {

    /** Returns the right candidate; null if nobody is quoted. */
    @Nullable
    SourceCandidate source() {
        List<SourceCandidate> candidates = problem.candidates();
        return answer == candidates.size() ? null : candidates.get(answer);
    }

    /**
     * Gives the questions of an article that the gold answers, in text order. Each is put with the right sources of the contents before
     * it.
     */
    static void each(TrainingArticle article, ScoredPhrases scored, Consumer<AnsweredProblem> consumer) {
        var problems = new AttributionProblems(scored);
        History history = History.NONE;
        for (Content content : article.contents()) {
            AnsweredProblem answered = of(article, content, problems, history);
            if (answered != null) {
                consumer.accept(answered);
            }
            SourceCandidate source = answered == null ? null : answered.source();
            Phrase phrase = source == null ? null : source.phrase();
            history = history.then(scored.symbols(), content, phrase);
        }
    }

    private static @Nullable AnsweredProblem of(
            TrainingArticle article, Content content, AttributionProblems problems, History history) {
        GoldArticle.Segment segment = GoldSources.segment(article.gold(), content);
        if (segment == null) {
            return null;
        }
        AttributionProblem problem = problems.of(content, history);
        int answer = GoldSources.answer(article, segment, problem);
        return answer < 0 ? null : new AnsweredProblem(problem, segment, answer);
    }
}
