package org.onrecord.evaluation;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/** Watches how much of the heap is in use, a hundred times a second, until it is closed. */
final class HeapGauge implements AutoCloseable {

    private static final int INTERVAL_MILLIS = 10;

    private final AtomicLong peak = new AtomicLong();
    private final Thread watcher = new Thread(this::watch, "heap-gauge");

    HeapGauge() {
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Returns the bytes in use after garbage collections, which are repeated until they free nothing more. */
    static long live() {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            long now = used();
            if (now > used * 0.99) {
                return Math.min(now, used);
            }
            used = now;
        }
        return used;
    }

    /** Returns the most bytes in use so far, garbage included. */
    long peak() {
        return Math.max(peak.get(), used());
    }

    @Override
    public void close() {
        watcher.interrupt();
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void watch() {
        try {
            while (true) {
                peak.accumulateAndGet(used(), Math::max);
                Thread.sleep(INTERVAL_MILLIS);
            }
        } catch (InterruptedException e) {
            // Closed.
            Thread.currentThread().interrupt();
        }
    }
}
