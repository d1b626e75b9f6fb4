package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.input.InputRecord;

/**
 * The articles of all inputs, in order, read when they are asked for, and their records until the outcomes are known. A record that
 * cannot be read is passed over, and reported after the outcomes of the articles before it.
 */
final class PendingArticles implements Iterator<Article> {

    private final Iterator<InputRecord> inputs;
    private final FailureLog failures;
    private final @Nullable ResumeState before;
    private final Queue<NumberedRecord> pending = new ArrayDeque<>();
    private @Nullable Article next;
    private long number;

    /** @param before the articles that earlier runs have done; null for none */
    PendingArticles(Iterator<InputRecord> inputs, FailureLog failures, @Nullable ResumeState before) {
        this.inputs = inputs;
        this.failures = failures;
        this.before = before;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && inputs.hasNext()) {
                advance();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (next == null && before != null) {
            before.end();
        }
        return next != null;
    }

    @Override
    public Article next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Article article = Objects.requireNonNull(next);
        next = null;
        return article;
    }

    /** Returns the record of the next article; outcomes come in the order of the articles. */
    NumberedRecord nextOutcome() throws IOException {
        reportUnreadable();
        return pending.remove();
    }

    /** Reports the unreadable records that follow the last article that {@link #nextOutcome} returned. */
    void reportUnreadable() throws IOException {
        while (!pending.isEmpty() && pending.element().problem() != null) {
            NumberedRecord record = pending.remove();
            failures.add(record, record.problem());
        }
    }

    private void advance() throws IOException {
        var record = new NumberedRecord(++number, inputs.next());
        if (before != null && before.covers(record)) {
            return;
        }
        pending.add(record);
        if (record.record() instanceof InputRecord.Read read) {
            next = read.article();
        } else if (pending.element() == record) {
            reportUnreadable();
        }
    }
}
