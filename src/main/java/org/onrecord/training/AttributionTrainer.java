package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.entity.Phrase;
import org.onrecord.internal.quotation.Alternatives;
import org.onrecord.internal.quotation.Candidate;
import org.onrecord.internal.quotation.Choices;
import org.onrecord.internal.quotation.Lexicon;

/** Learns the ranker that chooses each quotation's source. */
public final class AttributionTrainer {
    private final SoftmaxTrainer trainer = new SoftmaxTrainer();
    private final Lexicon lexicon;

    /** @param lexicon as counted on the same corpus */
    public AttributionTrainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Learns from an article; each passage is shown with the right source of the one before it. */
    public void add(TrainingArticle article) {
        var choices = new Choices(article.analysis(), lexicon, article.phrases(), article.passages());
        Phrase previous = null;
        for (int k = 0; k < article.passages().size(); k++) {
            previous = add(article, k, choices, previous);
        }
    }

    private @Nullable Phrase add(TrainingArticle article, int k, Choices choices, @Nullable Phrase previous) {
        GoldArticle.Segment segment =
                GoldSources.segment(article.gold(), article.passages().get(k));
        if (segment == null) {
            return null;
        }
        Alternatives alternatives = choices.at(k, previous);
        int answer = GoldSources.answer(article, segment, alternatives);
        if (answer < 0) {
            return null;
        }
        List<Candidate> candidates = alternatives.candidates();
        var features = new ArrayList<List<String>>();
        candidates.forEach(candidate -> features.add(candidate.features()));
        features.add(alternatives.nobody().features());
        trainer.add(features, answer);
        return answer < candidates.size() ? candidates.get(answer).phrase() : null;
    }

    /** The choices learned from. */
    public int size() {
        return trainer.size();
    }

    /** The weights, by feature in alphabetical order. */
    public Map<String, Float> train() {
        return trainer.train();
    }
}
