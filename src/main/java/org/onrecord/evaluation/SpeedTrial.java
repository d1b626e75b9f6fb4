package org.onrecord.evaluation;

/**
 * One system, loaded once and measured.
 *
 * @param loadSeconds time to load
 * @param liveHeap bytes that it keeps in memory after a collection
 * @param seconds time to read all articles by one thread
 * @param processorSeconds processor time of that thread, which other programs on the machine do not affect
 * @param secondsOnAllCores time to read all articles by one thread per processor
 * @param peakHeap most bytes of heap in use while it read, garbage included, beyond what was there before it was loaded
 * @param failures articles that it threw on
 */
public record SpeedTrial(
        double loadSeconds,
        long liveHeap,
        double seconds,
        double processorSeconds,
        double secondsOnAllCores,
        long peakHeap,
        int failures) {}
