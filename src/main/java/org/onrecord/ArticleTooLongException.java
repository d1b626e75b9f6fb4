package org.onrecord;

/** Thrown if an article is longer than {@link Extractor.Builder#maximumLength} allows. */
public final class ArticleTooLongException extends OnRecordException {

    private final String articleId;
    private final int length;
    private final int limit;

    ArticleTooLongException(String articleId, int length, int limit) {
        super(
                "article " + articleId + " has " + length + " characters, " + limit
                        + " are allowed; split it, or raise Extractor.Builder.maximumLength",
                null);
        this.articleId = articleId;
        this.length = length;
        this.limit = limit;
    }

    /** Returns the id of the article. */
    public String articleId() {
        return articleId;
    }

    /** Returns its length in UTF-16 code units. */
    public int length() {
        return length;
    }

    /** Returns the greatest length allowed, in UTF-16 code units. */
    public int limit() {
        return limit;
    }
}
