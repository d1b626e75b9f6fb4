package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.entity.Phrase;
import org.onrecord.internal.quotation.Alternatives;
import org.onrecord.internal.quotation.Candidate;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.quotation.Choices;
import org.onrecord.internal.quotation.History;
import org.onrecord.internal.quotation.Lexicon;
import org.onrecord.internal.quotation.Passage;
import org.onrecord.internal.quotation.StandingModel;

/** Learns the ranker that chooses each quotation's source. */
public final class AttributionTrainer {
    /** Chosen by cross-validation. */
    private static final SoftmaxTrainer.Settings SETTINGS = new SoftmaxTrainer.Settings(30, 60, 2);

    /** What a report with imagined marks counts against a real quotation; chosen by cross-validation. */
    private static final double REPORT = 0.5;

    private final SoftmaxTrainer trainer = new SoftmaxTrainer(SETTINGS);
    private final Lexicon lexicon;

    /** @param lexicon as counted on the same corpus */
    public AttributionTrainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Learns from an article; each passage is shown with the right sources of those before it.
     *
     * @param standing learned from other articles: on this one it would look better than it is
     */
    public void add(TrainingArticle article, StandingModel standing) {
        var choices =
                new Choices(article.analysis(), lexicon, standing, article.phrases(), article.passages());
        History history = History.NONE;
        for (int k = 0; k < article.passages().size(); k++) {
            history = choices.then(
                    history, article.passages().get(k), add(article, k, choices, history));
        }
        new MarkedReports(article).all().forEach(report -> add(article, report, standing));
    }

    /** The right source; null if it is not known or nobody is quoted. */
    private @Nullable Phrase add(TrainingArticle article, int k, Choices choices, History history) {
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
        var features = new ArrayList<>(features(alternatives));
        features.add(alternatives.nobody().features());
        trainer.add(features, answer);
        return answer < candidates.size() ? candidates.get(answer).phrase() : null;
    }

    /** A report is attributed for certain, so that it teaches nothing about nobody. */
    private void add(TrainingArticle article, MarkedReports.MarkedReport report, StandingModel standing) {
        var choices = new Choices(article.analysis(), lexicon, standing, article.phrases(), report.passages());
        Alternatives alternatives = choices.at(report.index(), before(article, report, choices));
        int answer = GoldSources.answer(article, report.segment(), alternatives);
        if (answer >= 0) {
            trainer.add(features(alternatives), answer, REPORT);
        }
    }

    private static History before(TrainingArticle article, MarkedReports.MarkedReport report, Choices choices) {
        if (report.index() == 0) {
            return History.NONE;
        }
        Passage previous = report.passages().get(report.index() - 1);
        GoldArticle.Segment segment = GoldSources.segment(article.gold(), previous);
        Phrase source = null;
        if (segment != null) {
            Alternatives alternatives = choices.at(report.index() - 1, History.NONE);
            int answer = GoldSources.answer(article, segment, alternatives);
            source = answer >= 0 && answer < alternatives.candidates().size()
                    ? alternatives.candidates().get(answer).phrase()
                    : null;
        }
        return choices.then(History.NONE, previous, source);
    }

    private static List<List<String>> features(Alternatives alternatives) {
        return alternatives.candidates().stream().map(Candidate::features).toList();
    }

    /** The choices learned from. */
    public int size() {
        return trainer.size();
    }

    /** The ranker's weights. */
    public LinearModel train() {
        return LinearModel.of(trainer.train());
    }
}
