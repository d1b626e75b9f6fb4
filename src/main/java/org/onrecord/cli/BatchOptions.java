package org.onrecord.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.onrecord.batch.Batch;
import org.onrecord.export.KindFilter;
import picocli.CommandLine.Option;

/** The options that say how many articles are read at a time, and for how long. */
final class BatchOptions {

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Time limit per article, after which it fails. Default: none.")
    private @Nullable Integer timeLimit;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Number of articles that are read at the same time. Default: one per processor.")
    private @Nullable Integer threads;

    /**
     * Returns these options.
     *
     * @throws IllegalArgumentException names the option whose value is out of its range
     */
    BatchOptions checked() {
        if (threads != null && threads < 1) {
            throw new IllegalArgumentException("--threads: " + threads + " is less than 1");
        }
        if (timeLimit != null && timeLimit < 1) {
            throw new IllegalArgumentException("--time-limit: " + timeLimit + " is less than 1");
        }
        return this;
    }

    /** Returns a batch that leaves out the quotations that are not written. */
    Batch batch(Engine engine, KindFilter kinds) {
        Batch batch = Batch.of(engine.extract().andThen(kinds::in));
        if (timeLimit != null) {
            batch = batch.timeLimit(Duration.ofSeconds(timeLimit));
        }
        return threads == null ? batch : batch.threads(threads);
    }
}
