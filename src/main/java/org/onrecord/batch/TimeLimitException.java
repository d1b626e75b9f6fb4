package org.onrecord.batch;

import java.time.Duration;

/** An article took longer than {@link Batch#timeLimit} allows. */
public final class TimeLimitException extends RuntimeException {

    private final String articleId;
    private final Duration limit;

    TimeLimitException(String articleId, Duration limit, Throwable cause) {
        super("article " + articleId + " took longer than " + limit.toMillis() + " ms", cause);
        this.articleId = articleId;
        this.limit = limit;
    }

    /** The id of the article. */
    public String articleId() {
        return articleId;
    }

    /** How long an article may take. */
    public Duration limit() {
        return limit;
    }
}
