package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.attribution.Alternatives;
import org.onrecord.internal.attribution.Candidate;
import org.onrecord.internal.attribution.History;
import org.onrecord.internal.attribution.SourceChoices;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseModel;

/** Learns the ranker that chooses each quotation's source. */
final class AttributionTrainer {
    /** Chosen by cross-validation. */
    private static final SoftmaxTrainer.Settings SETTINGS = new SoftmaxTrainer.Settings(30, 15, 2, 0.5);

    private final SoftmaxTrainer trainer = new SoftmaxTrainer(SETTINGS);
    private final ReportingWords lexicon;

    /** @param lexicon as counted on the same corpus */
    AttributionTrainer(ReportingWords lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Learns from an article; each passage is shown with the right sources of those before it.
     *
     * @param standing learned from other articles: on this one it would look better than it is
     */
    void add(TrainingArticle article, PhraseModel standing) {
        var choices = new SourceChoices(article.analysis(), lexicon, standing, article.phrases(), article.passages());
        History history = History.NONE;
        for (int k = 0; k < article.passages().size(); k++) {
            history = choices.then(history, article.passages().get(k), add(article, k, choices, history));
        }
    }

    /** The right source; null if it is not known or nobody is quoted. */
    private @Nullable Phrase add(TrainingArticle article, int k, SourceChoices choices, History history) {
        GoldArticle.Segment segment =
                GoldSources.segment(article.gold(), article.passages().get(k));
        if (segment == null) {
            return null;
        }
        Alternatives alternatives = choices.at(k, history);
        int answer = GoldSources.answer(article, segment, alternatives);
        if (answer < 0) {
            return null;
        }
        List<Candidate> candidates = alternatives.candidates();
        var features = new ArrayList<List<String>>();
        candidates.forEach(candidate -> features.add(candidate.seen().names()));
        features.add(alternatives.nobody().seen().names());
        trainer.add(features, answer);
        return answer < candidates.size() ? candidates.get(answer).phrase() : null;
    }

    /** The choices learned from. */
    int size() {
        return trainer.size();
    }

    /** The ranker's weights. */
    Weights train() {
        return trainer.train();
    }
}
