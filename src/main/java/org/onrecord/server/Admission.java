package org.onrecord.server;

import java.time.Duration;

/** Counts the requests that are being answered, and refuses those for which there is no room. */
final class Admission {

    private final int places;
    private int inside;
    private boolean stopping;

    /** @param places the number of requests that may be answered or wait at the same time */
    Admission(int places) {
        this.places = places;
    }

    /** @throws ProblemException if there is no room */
    synchronized void enter() {
        if (stopping) {
            throw new ProblemException(Problem.stopping());
        }
        if (inside == places) {
            throw new ProblemException(Problem.busy());
        }
        inside++;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    /** Refuses all further requests. */
    synchronized void stop() {
        stopping = true;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    /** Waits until the last request is answered, but no longer than {@code patience}. */
    synchronized void awaitEnd(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toMillis(); inside > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }
}
