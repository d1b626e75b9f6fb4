package org.onrecord.batch;

import java.time.Duration;
import org.onrecord.OnRecordException;

/** Thrown if an article takes longer than {@link Batch#timeLimit} allows. */
public final class TimeLimitException extends OnRecordException {

    private final String articleId;
    private final Duration limit;

    TimeLimitException(String articleId, Duration limit, Throwable cause) {
        super("article " + articleId + " took longer than " + limit.toMillis() + " ms", cause);
        this.articleId = articleId;
        this.limit = limit;
    }

    /** Returns the id of the article. */
    public String articleId() {
        return articleId;
    }

    /** Returns the time that an article may take. */
    public Duration limit() {
        return limit;
    }
}
