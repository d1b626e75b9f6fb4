package org.onrecord.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;

/**
 * The articles of all inputs, in order, read when they are asked for. What cannot be read is reported and passed over.
 */
final class ArticleReader implements Iterator<Article>, AutoCloseable {

    private final Iterator<Input> inputs;
    private final Messages messages;
    private final Queue<String> origins = new ArrayDeque<>();
    private @Nullable Input input;
    private Input.@Nullable Articles articles;
    private Input.@Nullable Sourced next;

    ArticleReader(List<Input> inputs, Messages messages) {
        this.inputs = inputs.iterator();
        this.messages = messages;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (articles != null || inputs.hasNext())) {
            advance();
        }
        return next != null;
    }

    @Override
    public Article next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input.Sourced sourced = next;
        next = null;
        origins.add(sourced.origin());
        return sourced.article();
    }

    /** Where the first article came from that was read and not yet asked about: outcomes come in the order of articles. */
    String nextOrigin() {
        return origins.remove();
    }

    @Override
    public void close() {
        if (articles != null) {
            try {
                articles.close();
            } catch (IOException e) {
                messages.problem(Problem.of(input.name(), e));
            }
            articles = null;
        }
    }

    private void advance() {
        try {
            if (articles == null) {
                input = inputs.next();
                articles = input.open();
            }
            next = articles.next();
            if (next == null) {
                close();
            }
        } catch (InputException e) {
            messages.problem(e.problem());
        } catch (IOException e) {
            messages.problem(Problem.of(input.name(), e));
            close();
        }
    }
}
