package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;

/**
 * The articles of all inputs, in order, read when they are asked for. What cannot be read is passed over and reported when the
 * outcomes of the articles before it are.
 */
final class ArticleReader implements Iterator<Article>, AutoCloseable {

    private final Iterator<Input> inputs;
    private final FailureLog failures;
    private final @Nullable ResumeState before;
    private final Queue<Arrival> arrivals = new ArrayDeque<>();
    private @Nullable Input input;
    private Input.@Nullable Articles articles;
    private @Nullable Article next;
    private long number;
    private long passedOver;

    /** @param before what is not to be read again; null for nothing */
    ArticleReader(List<Input> inputs, FailureLog failures, @Nullable ResumeState before) {
        this.inputs = inputs.iterator();
        this.failures = failures;
        this.before = before;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && (articles != null || inputs.hasNext())) {
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
        Article article = next;
        next = null;
        return article;
    }

    /** The first article that was read and not yet asked about: outcomes come in the order of articles. */
    Arrival nextArrival() throws IOException {
        reportUnreadable();
        return arrivals.remove();
    }

    /** Reports what could not be read since the last article that was asked about. */
    void reportUnreadable() throws IOException {
        while (!arrivals.isEmpty() && arrivals.element().problem() != null) {
            Arrival arrival = arrivals.remove();
            failures.add(arrival, arrival.problem());
        }
    }

    /** How many records of the inputs were no articles and not meant to be. */
    long passedOver() {
        return passedOver;
    }

    @Override
    public void close() {
        try {
            endInput();
        } catch (IOException e) {
            // It was only read from, and what is to come of it has come.
        }
    }

    private void endInput() throws IOException {
        if (articles != null) {
            passedOver += articles.passedOver();
            Input.Articles ended = articles;
            articles = null;
            ended.close();
        }
    }

    private void advance() throws IOException {
        Input.Sourced sourced;
        try {
            if (articles == null) {
                input = inputs.next();
                articles = input.open();
            }
            sourced = articles.next();
            if (sourced == null) {
                endInput();
                return;
            }
        } catch (InputException e) {
            arrived(new Arrival(++number, null, e.problem().where(), e.problem()));
            return;
        } catch (IOException e) {
            close();
            Problem problem = Problem.of(input.name(), e);
            arrived(new Arrival(++number, null, problem.where(), problem));
            return;
        }
        Article article = sourced.article();
        if (arrived(new Arrival(++number, article.id(), sourced.origin(), null))) {
            next = article;
        }
    }

    /** False for what was done with before. */
    private boolean arrived(Arrival arrival) throws IOException {
        if (before != null && before.covers(arrival)) {
            return false;
        }
        arrivals.add(arrival);
        if (arrivals.element() == arrival) {
            reportUnreadable();
        }
        return true;
    }
}
