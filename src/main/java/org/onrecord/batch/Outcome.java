package org.onrecord.batch;

import java.util.Objects;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/**
 * The result for one article of a {@link Batch}: an extraction or a failure.
 *
 * <p>To tell the reasons of failures apart:
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

    /** Returns the article as it was given. */
    Article article();

    /**
     * The article was read.
     *
     * @param article as it was given
     * @param extraction the results
     */
    record Extracted(Article article, Extraction extraction) implements Outcome {

        /** @throws NullPointerException if an argument is null */
        public Extracted {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(extraction, "extraction");
        }
    }

    /**
     * The article could not be read. The other articles are not affected.
     *
     * @param article as it was given
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
