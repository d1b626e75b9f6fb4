package org.onrecord.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.evaluation.SpeedComparison;
import org.onrecord.evaluation.SpeedMeasurement;
import org.onrecord.evaluation.TokenCount;
import org.onrecord.internal.corenlp.baseline.StockPipeline;

/** Measures the speed of OnRecord and, on request, of stock CoreNLP in turns with it. */
final class SpeedRun {

    private static final int ROUNDS = 2;

    private SpeedRun() {}

    /**
     * Measures the speed.
     *
     * @param ours loads a new engine
     * @throws Exception what a system throws when it loads
     */
    static SpeedComparison of(List<Article> articles, int threads, Supplier<Engine> ours, boolean baseline)
            throws Exception {
        return new SpeedMeasurement(articles, threads, ROUNDS)
                .compare(TokenCount::of, () -> ours.get().extract(), baseline ? new Stock() : null);
    }

    private static final class Stock implements SpeedMeasurement.Candidate {

        @Override
        public Function<Article, Extraction> load() throws Exception {
            return StockPipeline.load()::extract;
        }

        @Override
        public void unload() {
            StockPipeline.unload();
        }
    }
}
