package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.ScoredPhrases;

/** Learns the scores of phrases from some of the articles. */
final class PhraseScorers {
    /** The number of parts of the articles; each is scored by what was learned from the others. */
    private static final int PARTS = 5;

    private PhraseScorers() {}

    /** Returns the phrases of each article, scored by models that were learned from other articles. */
    static List<ScoredPhrases> unseen(List<TrainingArticle> articles) {
        var scorers = new ArrayList<PhraseScorer>();
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            ReportingWords words = words(articles, i -> i % PARTS != held).reportingWords();
            scorers.add(new PhraseScorer(
                    words,
                    phraseWeights(words, articles, i -> i % PARTS != held).model()));
        }
        return IntStream.range(0, articles.size())
                .mapToObj(i -> articles.get(i).scored(scorers.get(i % PARTS)))
                .toList();
    }

    /** Counts which verbs report and which nouns are sources. */
    static LexiconTrainer words(List<TrainingArticle> articles, IntPredicate which) {
        var words = new LexiconTrainer();
        IntStream.range(0, articles.size())
                .filter(which)
                .mapToObj(articles::get)
                .forEach(words::add);
        return words;
    }

    /** Learns the scores from the articles that annotate all attributions if there are any, else from all. */
    static PhraseWeights phraseWeights(ReportingWords words, List<TrainingArticle> articles, IntPredicate which) {
        boolean anyComplete = articles.stream().anyMatch(TrainingArticle::isComplete);
        var trainer = new PhraseScoreTrainer(words);
        IntStream.range(0, articles.size())
                .filter(which)
                .mapToObj(articles::get)
                .filter(article -> article.isComplete() || !anyComplete)
                .forEach(trainer::add);
        return trainer.train();
    }
}
