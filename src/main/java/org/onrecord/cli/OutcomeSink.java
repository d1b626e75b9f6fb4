package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.onrecord.batch.Outcome;

/** Sends extractions to the output and failures to standard error. */
final class OutcomeSink implements Consumer<Outcome> {

    private final ArticleReader articles;
    private final Output output;
    private final Messages messages;
    private int count;

    OutcomeSink(ArticleReader articles, Output output, Messages messages) {
        this.articles = articles;
        this.output = output;
        this.messages = messages;
    }

    @Override
    public void accept(Outcome outcome) {
        String origin = articles.nextOrigin();
        // Output and progress may share a terminal.
        messages.progressEnds();
        if (outcome instanceof Outcome.Extracted extracted) {
            try {
                output.write(extracted.extraction());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else if (outcome instanceof Outcome.Failed failed) {
            messages.problem(Problem.of(origin, failed.cause()));
        }
        messages.progress(++count);
    }
}
