package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.attribution.AttributionProblem;
import org.onrecord.internal.attribution.AttributionProblems;
import org.onrecord.internal.attribution.History;
import org.onrecord.internal.attribution.SourceCandidate;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.ScoredPhrases;

/** Learns the ranker that chooses each quotation's source, and the one that chooses the word that reports it. */
final class AttributionTrainer {
    /** Chosen by cross-validation. */
    private static final SoftmaxTrainer.Settings SETTINGS = new SoftmaxTrainer.Settings(30, 15, 2, 0.5);

    /**
     * By how much the weights are flattened, so that the probabilities are right: training is surer of what it has seen than it can
     * be of new articles. Chosen by cross-validation.
     */
    private static final double TEMPERATURE = 1.25;

    private final SoftmaxTrainer trainer = new SoftmaxTrainer(SETTINGS);
    private final CueTrainer cues = new CueTrainer();

    /**
     * Learns from an article. The features of each content use the right sources of the contents before it.
     *
     * @param scorer learned from other articles, because on articles that it has learned from its scores are too good
     */
    void add(TrainingArticle article, PhraseScorer scorer) {
        ScoredPhrases scored = article.scored(scorer);
        var problems = new AttributionProblems(scored);
        History history = History.NONE;
        for (Content content : article.contents()) {
            Phrase source = add(article, scored, content, problems, history);
            history = history.then(scored.symbols(), content, source);
        }
    }

    /** Learns from a content and returns its right source; null if it is not known or nobody is quoted. */
    private @Nullable Phrase add(
            TrainingArticle article,
            ScoredPhrases scored,
            Content content,
            AttributionProblems problems,
            History history) {
        GoldArticle.Segment segment = GoldSources.segment(article.gold(), content);
        if (segment == null) {
            return null;
        }
        AttributionProblem problem = problems.of(content, history);
        int answer = GoldSources.answer(article, segment, problem);
        if (answer < 0) {
            return null;
        }
        List<SourceCandidate> candidates = problem.candidates();
        var features = new ArrayList<List<String>>();
        candidates.forEach(candidate -> features.add(candidate.features().names()));
        features.add(problem.nobody().names());
        trainer.add(features, answer);
        if (answer == candidates.size()) {
            return null;
        }
        cues.add(article, scored, content, segment, candidates.get(answer));
        return candidates.get(answer).phrase();
    }

    /** Returns how many choices it has learned from. */
    int size() {
        return trainer.size();
    }

    /** Returns the weights of both rankers, whose features have different names. */
    Weights train() {
        return trainer.train().at(TEMPERATURE).and(cues.train());
    }
}
