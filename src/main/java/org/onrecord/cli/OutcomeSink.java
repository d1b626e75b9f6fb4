package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.onrecord.batch.Outcome;
import org.onrecord.document.Extraction;
import org.onrecord.input.InputRecord;

/** Sends extractions to the output and failures to their log. */
final class OutcomeSink implements Consumer<Outcome> {

    private final PendingArticles articles;
    private final Output output;
    private final FailureLog failures;
    private final Progress progress;
    private final Messages messages;
    private long extracted;

    OutcomeSink(PendingArticles articles, Output output, FailureLog failures, Progress progress, Messages messages) {
        this.articles = articles;
        this.output = output;
        this.failures = failures;
        this.progress = progress;
        this.messages = messages;
    }

    @Override
    public void accept(Outcome outcome) {
        try {
            NumberedRecord record = articles.nextOutcome();
            // Output and progress may share a terminal.
            progress.pause();
            if (outcome instanceof Outcome.Extracted done) {
                output.write(withWarnings(done.extraction(), record.record()));
                extracted++;
            } else if (outcome instanceof Outcome.Failed failed) {
                failures.add(record, Problem.of(record.record().origin(), failed.cause()));
            }
            progress.done(extracted + failures.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the warnings of the input to the extraction. They are printed as well, because some formats have no place for them. */
    private Extraction withWarnings(Extraction extraction, InputRecord record) {
        if (!(record instanceof InputRecord.Read read)) {
            return extraction;
        }
        read.warnings().forEach(warning -> messages.warning(record.origin(), warning.message()));
        return extraction.withWarnings(read.warnings());
    }

    /** Returns how many articles went to the output. */
    long extracted() {
        return extracted;
    }
}
