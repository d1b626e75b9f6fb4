package org.onrecord.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/** One run of a {@link Batch}: its threads, and the outcomes that are not delivered yet. For use by one thread. */
final class Run implements AutoCloseable {

    private final Function<? super Article, Extraction> extract;
    private final Consumer<? super Outcome> sink;
    private final int window;
    private final ExecutorService executor;
    private final @Nullable TimeLimit limit;
    private final Deque<Future<Outcome>> pending = new ArrayDeque<>();

    Run(
            Function<? super Article, Extraction> extract,
            int threads,
            @Nullable TimeLimit limit,
            Consumer<? super Outcome> sink) {
        this.extract = extract;
        this.sink = sink;
        this.limit = limit;
        window = (int) Math.min(Integer.MAX_VALUE, (long) threads * Batch.WINDOW_PER_THREAD);
        var number = new AtomicInteger();
        executor = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "onrecord-batch-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Submits an article, delivers the outcomes that are ready, and waits for the oldest one if there is no room for another article. */
    void accept(Article article) throws InterruptedException {
        pending.add(executor.submit(() -> outcome(article)));
        while (pending.size() >= window
                || !pending.isEmpty() && pending.element().isDone()) {
            deliverOldest();
        }
    }

    /** Delivers the remaining outcomes. */
    void finish() throws InterruptedException {
        while (!pending.isEmpty()) {
            deliverOldest();
        }
    }

    /** Ends the threads; one that still reads an article is interrupted. */
    @Override
    public void close() {
        executor.shutdownNow();
        if (limit != null) {
            limit.close();
        }
    }

    private void deliverOldest() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            sink.accept(pending.remove().get());
        } catch (ExecutionException e) {
            // outcome() catches everything but errors that concern more than one article.
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Outcome outcome(Article article) {
        if (limit == null) {
            return read(article);
        }
        TimeLimit.Turn turn = limit.start();
        Outcome outcome = read(article);
        boolean tooLong = turn.end();
        // An article that was finished after the alarm is kept.
        return tooLong && outcome instanceof Outcome.Failed failed
                ? new Outcome.Failed(article, new TimeLimitException(article.id(), limit.duration(), failed.cause()))
                : outcome;
    }

    private Outcome read(Article article) {
        try {
            return new Outcome.Extracted(article, extract.apply(article));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return new Outcome.Failed(article, e);
        }
    }
}
