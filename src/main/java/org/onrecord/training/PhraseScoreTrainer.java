package org.onrecord.training;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseModel;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.ScoredPhrases;

/** Learns the scores of phrases: whether something is attributed to a phrase, and whether it is part of a report, quoted or not. */
final class PhraseScoreTrainer {
    /** Chosen by cross-validation of the attribution that uses the scores. */
    private static final SoftmaxTrainer.Settings SETTINGS = new SoftmaxTrainer.Settings(8, 100, 3, 0.3);

    private final PhraseScorer untrained;
    private final SoftmaxTrainer source = new SoftmaxTrainer(SETTINGS);
    private final SoftmaxTrainer insideReport = new SoftmaxTrainer(SETTINGS);

    PhraseScoreTrainer(ReportingWords words) {
        this.untrained = new PhraseScorer(words, new PhraseModel(LinearModel.of(List.of(Map.of(), Map.of()))));
    }

    /**
     * Learns from the phrases of an article that are outside quotation marks. Where only what stands in quotation marks is annotated,
     * these are the sources and the other phrases of sentences with a quotation; what is part of a report is not known there.
     */
    void add(TrainingArticle article) {
        BitSet annotated = article.annotated();
        Set<Phrase> sources = GoldSources.sources(article);
        Set<Phrase> reported = GoldSources.insideReports(article);
        ScoredPhrases scored = article.scored(untrained);
        ArticleSymbols symbols = scored.symbols();
        for (Phrase phrase : article.phrases()) {
            if (!symbols.isQuoted(phrase.first()) && !symbols.isQuoted(phrase.head())) {
                List<String> features = scored.features(phrase);
                if (sources.contains(phrase) || annotated.get(phrase.head())) {
                    add(source, features, sources.contains(phrase));
                }
                if (article.isComplete()) {
                    add(insideReport, features, reported.contains(phrase));
                }
            }
        }
    }

    private static void add(SoftmaxTrainer trainer, List<String> features, boolean holds) {
        trainer.add(List.of(features, List.of()), holds ? 0 : 1);
    }

    PhraseWeights train() {
        return new PhraseWeights(source.train(), insideReport.train());
    }
}
