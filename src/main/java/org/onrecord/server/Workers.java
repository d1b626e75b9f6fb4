package org.onrecord.server;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The threads that read articles, each within a time limit that starts when its turn comes. */
final class Workers implements AutoCloseable {

    private final Duration limit;
    private final ExecutorService pool;
    private final ScheduledThreadPoolExecutor clock;

    Workers(int threads, Duration limit) {
        this.limit = limit;
        pool = Executors.newFixedThreadPool(threads, named("onrecord-server-reader"));
        clock = new ScheduledThreadPoolExecutor(1, named("onrecord-server-limit"));
        clock.setRemoveOnCancelPolicy(true);
    }

    private static ThreadFactory named(String name) {
        return task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Does some work when a thread is free. If it takes longer than the limit, its thread is interrupted and the result is a {@link
     * ProblemException}.
     */
    <T> CompletableFuture<T> submit(Callable<T> work) {
        var result = new CompletableFuture<T>();
        pool.execute(() -> run(new FutureTask<>(work), result));
        return result;
    }

    private <T> void run(FutureTask<T> task, CompletableFuture<T> result) {
        // A task does not end before the interruption that cancels it has arrived, so that none reaches the next task.
        Future<?> alarm = clock.schedule(() -> task.cancel(true), limit.toNanos(), TimeUnit.NANOSECONDS);
        task.run();
        alarm.cancel(false);
        try {
            result.complete(task.get());
        } catch (ExecutionException e) {
            result.completeExceptionally(e.getCause());
        } catch (CancellationException e) {
            result.completeExceptionally(new ProblemException(Problem.takesTooLong(limit.toSeconds())));
        } catch (InterruptedException e) {
            result.completeExceptionally(new ProblemException(Problem.stopping()));
        }
    }

    /** Interrupts the work that is left. */
    @Override
    public void close() {
        pool.shutdownNow();
        clock.shutdownNow();
    }
}
