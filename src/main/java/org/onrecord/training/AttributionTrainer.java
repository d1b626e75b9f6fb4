package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.attribution.AttributionProblem;
import org.onrecord.internal.attribution.SourceCandidate;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.ScoredPhrases;

/** Learns the ranker that chooses each quotation's source, and the one that chooses the word that reports it. */
final class AttributionTrainer {
    /** Chosen by cross-validation. */
    private static final SoftmaxTrainer.Settings SETTINGS = new SoftmaxTrainer.Settings(30, 15, 2, 0.5);

    /** How many trainings the weights are the mean of: single ones differ by .004 in F1 on the development sets. */
    private static final int TRAININGS = 30;

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
        AnsweredProblem.each(article, scored, answered -> {
            AttributionProblem problem = answered.problem();
            var features = new ArrayList<List<String>>();
            problem.candidates()
                    .forEach(candidate -> features.add(candidate.features().names()));
            features.add(problem.nobody().names());
            trainer.add(features, answered.answer());
            SourceCandidate source = answered.source();
            if (source != null) {
                cues.add(article, scored, problem.content(), answered.segment(), source);
            }
        });
    }

    /** Returns how many choices it has learned from. */
    int size() {
        return trainer.size();
    }

    /** Returns the weights of both rankers, whose features have different names. */
    Weights train() {
        return trainer.train(TRAININGS).at(TEMPERATURE).and(cues.train());
    }
}
