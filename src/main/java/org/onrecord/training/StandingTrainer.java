package org.onrecord.training;

import java.util.List;
import java.util.Set;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseContexts;

/** Learns how phrases stand: which have something attributed to them, and which are part of a report, quoted or not. */
final class StandingTrainer {
    /** Chosen by cross-validation of the ranker that leans on them. */
    private static final SoftmaxTrainer.Settings SETTINGS = new SoftmaxTrainer.Settings(8, 100, 3, 0.3);

    private final ReportingWords lexicon;
    private final SoftmaxTrainer speaking = new SoftmaxTrainer(SETTINGS);
    private final SoftmaxTrainer reported = new SoftmaxTrainer(SETTINGS);

    StandingTrainer(ReportingWords lexicon) {
        this.lexicon = lexicon;
    }

    void add(TrainingArticle article) {
        Set<Phrase> speakers = GoldSources.speaking(article);
        Set<Phrase> contents = GoldSources.reported(article);
        new PhraseContexts(article.analysis(), lexicon, article.phrases(), article.passages())
                .unquoted()
                .forEach((phrase, features) -> {
                    add(speaking, features, speakers.contains(phrase));
                    add(reported, features, contents.contains(phrase));
                });
    }

    private static void add(SoftmaxTrainer trainer, List<String> features, boolean does) {
        trainer.add(List.of(features, List.of()), does ? 0 : 1);
    }

    StandingWeights train() {
        return new StandingWeights(speaking.train(), reported.train());
    }
}
