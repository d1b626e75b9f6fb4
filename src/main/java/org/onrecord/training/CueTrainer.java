package org.onrecord.training;

import java.util.BitSet;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.attribution.CueProblem;
import org.onrecord.internal.attribution.SourceCandidate;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.ScoredPhrases;

/** Learns to choose the word that reports a quotation whose source is known. */
final class CueTrainer {
    private static final SoftmaxTrainer.Settings SETTINGS = new SoftmaxTrainer.Settings(20, 15, 2, 0.3);

    private final SoftmaxTrainer trainer = new SoftmaxTrainer(SETTINGS);

    /** Learns from a content with its right source, if one of the words in question is a cue in the gold. */
    void add(
            TrainingArticle article,
            ScoredPhrases scored,
            Content content,
            GoldArticle.Segment segment,
            SourceCandidate source) {
        var problem = new CueProblem(scored, content, source);
        List<Integer> words = problem.words();
        var right = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            Span word = article.analysis().span(words.get(i), words.get(i) + 1);
            right.set(i, segment.cues().stream().anyMatch(word::overlaps));
        }
        if (!right.isEmpty()) {
            trainer.add(problem.features().stream().map(FeatureSource::names).toList(), right, 1);
        }
    }

    Weights train() {
        return trainer.train();
    }
}
