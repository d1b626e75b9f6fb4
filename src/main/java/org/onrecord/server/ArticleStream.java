package org.onrecord.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/**
 * JSON Lines in, JSON Lines out: a line for each article, in order, while further lines arrive. A line that cannot be read is
 * answered with its number and its problem; it costs no other.
 */
final class ArticleStream {

    /** Enough to keep the threads busy while one reads a long article. */
    private static final int WINDOW_PER_THREAD = 4;

    /** How much larger than an article the answers may be that the client does not read yet. */
    private static final long UNREAD_ANSWERS = 4;

    private final Question question;
    private final Function<? super Article, Extraction> extract;
    private final Workers workers;
    private final ServerSettings settings;
    private final Executor writers;

    /** @param writers threads that may wait for a slow client */
    ArticleStream(
            Question question,
            Function<? super Article, Extraction> extract,
            Workers workers,
            ServerSettings settings,
            Executor writers) {
        this.question = question;
        this.extract = extract;
        this.workers = workers;
        this.settings = settings;
        this.writers = writers;
    }

    /**
     * Answers all lines.
     *
     * @throws IOException if the client is gone
     */
    void run(TimedInput in, OutputStream out) throws IOException, InterruptedException {
        var body = new BodyReader(in, settings.maximumBytes());
        var answers = new OrderedAnswers(
                out, writers, settings.threads() * WINDOW_PER_THREAD, UNREAD_ANSWERS * settings.maximumBytes());
        try {
            for (BodyReader.Line line = body.next(); line != null; line = body.next()) {
                if (!line.isBlank()) {
                    BodyReader.Line read = line;
                    answers.add(() -> answer(read));
                }
            }
        } catch (ProblemException e) {
            answers.add(() -> CompletableFuture.completedFuture(e.problem().json(body.number(), null)));
        }
        answers.finish();
    }

    private CompletableFuture<byte[]> answer(BodyReader.Line line) {
        if (line.bytes() == null) {
            return CompletableFuture.completedFuture(
                    Problem.tooLarge(settings.maximumBytes()).json(line.number(), null));
        }
        var id = new AtomicReference<@Nullable String>();
        return workers.submit(() -> {
                    Article article = question.article(line.bytes());
                    id.set(article.id());
                    return question.answer(extract.apply(article));
                })
                .exceptionally(failure -> Problem.of(cause(failure)).json(line.number(), id.get()));
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
