package org.onrecord.batch;

import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Extractor;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/**
 * Reads many articles with several threads. There is one outcome for each article, in the order of the articles. At most {@value
 * #WINDOW_PER_THREAD} articles per thread are in memory at a time.
 *
 * <pre>{@code
 * Batch.with(extractor).threads(4).run(articles, outcome -> {
 *     if (outcome instanceof Outcome.Extracted extracted) {
 *         archive.add(extracted.extraction());
 *     }
 * });
 * }</pre>
 *
 * <p>Immutable: {@link #threads} and {@link #timeLimit} return another batch. Each run has its own threads, which end with it. To
 * cancel a run, interrupt the thread that called it.
 */
public final class Batch {

    /** Enough to keep the other threads busy while one reads a long article. */
    static final int WINDOW_PER_THREAD = 4;

    /** The longest time that can be counted in nanoseconds. */
    private static final Duration LONGEST_LIMIT = Duration.ofNanos(Long.MAX_VALUE);

    private final Function<? super Article, Extraction> extract;
    private final int threads;
    private final @Nullable Duration timeLimit;

    private Batch(Function<? super Article, Extraction> extract, int threads, @Nullable Duration timeLimit) {
        this.extract = extract;
        this.threads = threads;
        this.timeLimit = timeLimit;
    }

    /**
     * Returns a batch that reads articles with {@code extractor}. Default: one {@link #threads thread} per processor.
     *
     * @throws NullPointerException if {@code extractor} is null
     */
    public static Batch with(Extractor extractor) {
        Objects.requireNonNull(extractor, "extractor");
        return of(extractor::extract);
    }

    /**
     * Returns a batch that reads articles with any function that several threads may call at the same time.
     *
     * @throws NullPointerException if {@code extract} is null
     */
    public static Batch of(Function<? super Article, Extraction> extract) {
        Objects.requireNonNull(extract, "extract");
        return new Batch(extract, Runtime.getRuntime().availableProcessors(), null);
    }

    /**
     * Returns the same batch with another number of threads.
     *
     * @param count at least 1
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public Batch threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count " + count + " is less than 1");
        }
        return new Batch(extract, count, timeLimit);
    }

    /**
     * Returns the same batch with a time limit per article. Default: none. The thread of an article that takes longer is
     * interrupted; an {@link Extractor} checks for this between sentences and between steps, and the article is {@link
     * Outcome.Failed} with a {@link TimeLimitException}. A function that ignores interruption is waited for.
     *
     * @param perArticle more than zero
     * @throws NullPointerException if {@code perArticle} is null
     * @throws IllegalArgumentException if {@code perArticle} is not more than zero, or more than 292 years
     */
    public Batch timeLimit(Duration perArticle) {
        if (perArticle.isNegative() || perArticle.isZero() || perArticle.compareTo(LONGEST_LIMIT) > 0) {
            throw new IllegalArgumentException("perArticle " + perArticle + " is not within 0 and " + LONGEST_LIMIT);
        }
        return new Batch(extract, threads, perArticle);
    }

    /**
     * Reads the articles; see {@link #run(Iterator, Consumer)}.
     *
     * @throws InterruptedException if the calling thread is interrupted
     */
    public void run(Iterable<Article> articles, Consumer<? super Outcome> sink) throws InterruptedException {
        run(articles.iterator(), sink);
    }

    /**
     * Reads the articles, which the calling thread takes from the stream one by one, and closes the stream; see {@link
     * #run(Iterator, Consumer)}.
     *
     * @throws InterruptedException if the calling thread is interrupted
     */
    public void run(Stream<Article> articles, Consumer<? super Outcome> sink) throws InterruptedException {
        try (articles) {
            run(articles.iterator(), sink);
        }
    }

    /**
     * Reads the articles and returns after the last outcome is delivered. The calling thread takes the articles and delivers the
     * outcomes. An exception of {@code articles} or {@code sink} ends the run and reaches the caller; so does an error that
     * concerns more than one article.
     *
     * @param articles taken one by one, when there is room for them
     * @param sink receives one outcome per article, in the order of the articles
     * @throws NullPointerException if an argument or an article is null
     * @throws InterruptedException if the calling thread is interrupted; articles that are not delivered yet are given
     *     up, and the threads of the run are interrupted
     */
    public void run(Iterator<Article> articles, Consumer<? super Outcome> sink) throws InterruptedException {
        Objects.requireNonNull(articles, "articles");
        Objects.requireNonNull(sink, "sink");
        TimeLimit limit = timeLimit == null ? null : new TimeLimit(timeLimit);
        try (var run = new Run(extract, threads, limit, sink)) {
            while (articles.hasNext()) {
                run.accept(Objects.requireNonNull(articles.next(), "article"));
            }
            run.finish();
        }
    }
}
