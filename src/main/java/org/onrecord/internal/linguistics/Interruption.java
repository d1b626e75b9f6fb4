package org.onrecord.internal.linguistics;

import java.util.concurrent.CancellationException;

/** Lets a long extraction end early: checked between sentences and between steps, never within one. */
public final class Interruption {

    private Interruption() {}

    /**
     * Checks whether the calling thread is interrupted.
     *
     * @throws CancellationException if it is; the thread stays interrupted
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
