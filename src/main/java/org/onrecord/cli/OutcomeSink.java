package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.onrecord.batch.Outcome;

/** Sends extractions to the output and failures to their log. */
final class OutcomeSink implements Consumer<Outcome> {

    private final ArticleReader articles;
    private final Output output;
    private final FailureLog failures;
    private final Progress progress;
    private long extracted;

    OutcomeSink(ArticleReader articles, Output output, FailureLog failures, Progress progress) {
        this.articles = articles;
        this.output = output;
        this.failures = failures;
        this.progress = progress;
    }

    @Override
    public void accept(Outcome outcome) {
        try {
            Arrival arrival = articles.nextArrival();
            // Output and progress may share a terminal.
            progress.pause();
            if (outcome instanceof Outcome.Extracted done) {
                output.write(done.extraction());
                extracted++;
            } else if (outcome instanceof Outcome.Failed failed) {
                failures.add(arrival, Problem.of(arrival.origin(), failed.cause()));
            }
            progress.done(extracted + failures.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many articles went to the output. */
    long extracted() {
        return extracted;
    }
}
