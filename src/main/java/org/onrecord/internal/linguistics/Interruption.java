package org.onrecord.internal.linguistics;

import java.util.concurrent.CancellationException;

/** Lets a long reading end early: asked between sentences and between steps, never within one. */
public final class Interruption {

    private Interruption() {}

    /** @throws CancellationException if the calling thread is interrupted; it stays so */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
