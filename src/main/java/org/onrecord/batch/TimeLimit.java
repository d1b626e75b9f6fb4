package org.onrecord.batch;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Interrupts threads that exceed the time limit of an article. */
final class TimeLimit implements AutoCloseable {

    private final Duration limit;
    private final ScheduledThreadPoolExecutor clock;

    TimeLimit(Duration limit) {
        this.limit = limit;
        clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = Executors.defaultThreadFactory().newThread(task);
            thread.setName("onrecord-batch-limit");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
    }

    Duration duration() {
        return limit;
    }

    /** Starts the time of the calling thread. */
    Turn start() {
        return new Turn(Thread.currentThread());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** One article's time. */
    final class Turn {

        private final Thread worker;
        private final Future<?> alarm;
        private boolean ended;
        private boolean over;

        private Turn(Thread worker) {
            this.worker = worker;
            alarm = clock.schedule(this::ring, limit.toNanos(), TimeUnit.NANOSECONDS);
        }

        private synchronized void ring() {
            // After the end of the turn, the thread may already read another article.
            if (!ended) {
                over = true;
                worker.interrupt();
            }
        }

        /** Ends the turn; called by the thread that started it. Returns true if the turn took too long. */
        synchronized boolean end() {
            ended = true;
            alarm.cancel(false);
            return over;
        }
    }
}
