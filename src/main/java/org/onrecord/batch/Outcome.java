package org.onrecord.batch;

import java.util.Objects;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/**
 * What became of one article of a {@link Batch}.
 *
 * <p>Told apart, and what failed by its reason:
 *
 * <pre>{@code
 * Batch.with(extractor).timeLimit(Duration.ofMinutes(1)).run(articles, outcome -> {
 *     if (outcome instanceof Outcome.Failed failed) {
 *         boolean late = failed.cause() instanceof TimeLimitException;
 *         System.err.println(failed.article().id() + (late ? ": too slow" : ": " + failed.cause()));
 *     }
 * });
 * }</pre>
 *
 * @apiNote An article is either extracted or failed: a {@code switch} over these two is complete and stays so.
 */
public sealed interface Outcome permits Outcome.Extracted, Outcome.Failed {

    /** The article as it went in. */
    Article article();

    /**
     * The article was read.
     *
     * @param article as it went in
     * @param extraction what was found in it
     */
    record Extracted(Article article, Extraction extraction) implements Outcome {

        /** @throws NullPointerException if an argument is null */
        public Extracted {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(extraction, "extraction");
        }
    }

    /**
     * The article could not be read; the others are not touched by it.
     *
     * @param article as it went in
     * @param cause an exception, or the error of a thread that ran out of memory or stack on this article
     */
    record Failed(Article article, Throwable cause) implements Outcome {

        /** @throws NullPointerException if an argument is null */
        public Failed {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(cause, "cause");
        }
    }
}
