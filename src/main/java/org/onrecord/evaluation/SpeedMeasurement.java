package org.onrecord.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/**
 * Measures systems by turns (A B A B) in one JVM, so that a busy machine slows down both. Each trial loads its system anew,
 * reads all articles until that gets no faster, then once by one thread and once by all.
 *
 * <p>Three rounds with two threads:
 *
 * <pre>{@code
 * SpeedMeasurement.Candidate ours = candidate;
 * SpeedComparison speed = new SpeedMeasurement(articles, 2, 3).compare(TokenCount::of, ours, null);
 * for (SpeedTrial trial : speed.ours()) {
 *     System.out.println(trial);
 * }
 * }</pre>
 */
public final class SpeedMeasurement {

    /** A system that can be loaded and let go of, over and over. */
    public interface Candidate {

        /** Loads it; several threads may call the function at a time. */
        Function<Article, Extraction> load() throws Exception;

        /** Releases the system when its function is no longer used. */
        default void unload() {}
    }

    /** The compiler is done with a system of this size only after so long, however short a pass is. */
    private static final double LEAST_WARM_UP_SECONDS = 20;

    private static final int MOST_WARM_UP_PASSES = 50;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Article> articles;
    private final int threads;
    private final int rounds;

    /**
     * @param articles what is read in each pass; at least one
     * @param threads how many threads "all cores" are
     * @param rounds how many trials of each system
     */
    public SpeedMeasurement(List<Article> articles, int threads, int rounds) {
        this.articles = List.copyOf(articles);
        this.threads = threads;
        this.rounds = rounds;
    }

    /**
     * Measures.
     *
     * @param tokens counts the tokens of a text, the same way for both systems
     * @param baseline null to measure ours alone
     * @throws Exception what a system throws when it loads
     */
    public SpeedComparison compare(ToIntFunction<String> tokens, Candidate ours, @Nullable Candidate baseline)
            throws Exception {
        var ourTrials = new ArrayList<SpeedTrial>();
        var itsTrials = new ArrayList<SpeedTrial>();
        for (int round = 0; round < rounds; round++) {
            ourTrials.add(trial(ours));
            if (baseline != null) {
                itsTrials.add(trial(baseline));
            }
        }
        int count = articles.stream().map(Article::text).mapToInt(tokens).sum();
        return new SpeedComparison(count, threads, ourTrials, itsTrials);
    }

    private SpeedTrial trial(Candidate candidate) throws Exception {
        long before = HeapGauge.live();
        long start = System.nanoTime();
        Function<Article, Extraction> system = candidate.load();
        double loadSeconds = secondsSince(start);
        warmUp(system);
        long live = HeapGauge.live() - before;
        try (var gauge = new HeapGauge()) {
            Pass one = pass(system, 1);
            Pass all = pass(system, threads);
            return new SpeedTrial(
                    loadSeconds,
                    live,
                    one.seconds(),
                    one.processorSeconds(),
                    all.seconds(),
                    gauge.peak() - before,
                    one.failures() + all.failures());
        } finally {
            // The system must not be collected before its live heap is measured.
            Reference.reachabilityFence(system);
            candidate.unload();
        }
    }

    /** Repeats passes until the compiler has had time and a pass is at most a tenth faster than the one before. */
    private void warmUp(Function<Article, Extraction> system) throws InterruptedException {
        long start = System.nanoTime();
        double last = pass(system, 1).seconds();
        for (int i = 1; i < MOST_WARM_UP_PASSES; i++) {
            double next = pass(system, 1).seconds();
            if (next > 0.9 * last && secondsSince(start) > LEAST_WARM_UP_SECONDS) {
                return;
            }
            last = next;
        }
    }

    private record Pass(double seconds, double processorSeconds, int failures) {}

    private Pass pass(Function<Article, Extraction> system, int workers) throws InterruptedException {
        var failures = new AtomicInteger();
        var processor = new AtomicLong();
        ExecutorService executor = Executors.newFixedThreadPool(workers);
        try {
            long start = System.nanoTime();
            executor.invokeAll(articles.stream()
                    .map(article -> Executors.callable(() -> {
                        long begin = THREADS.getCurrentThreadCpuTime();
                        read(system, article, failures);
                        processor.addAndGet(THREADS.getCurrentThreadCpuTime() - begin);
                    }))
                    .toList());
            return new Pass(secondsSince(start), processor.get() / 1e9, failures.get());
        } finally {
            executor.shutdownNow();
        }
    }

    private static void read(Function<Article, Extraction> system, Article article, AtomicInteger failures) {
        try {
            system.apply(article);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failures.incrementAndGet();
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
