package org.onrecord.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/** {@code POST /extract}. Each request has a thread of Jetty's that reads its body; {@link Workers} read the articles. */
final class ExtractHandler {

    private final Function<? super Article, Extraction> extract;
    private final ServerSettings settings;
    private final Admission admission;
    private final Workers workers;
    private final Executor writers;

    /** @param writers threads that may wait for a slow client */
    ExtractHandler(
            Function<? super Article, Extraction> extract,
            ServerSettings settings,
            Admission admission,
            Workers workers,
            Executor writers) {
        this.extract = extract;
        this.settings = settings;
        this.admission = admission;
        this.workers = workers;
        this.writers = writers;
    }

    void handle(Request request, Response response, Callback callback) {
        try {
            admission.enter();
            Request.addCompletionListener(request, failure -> admission.leave());
            Question question = Question.of(request);
            if (question.body() == BodyType.LINES) {
                stream(question, request, response, callback);
            } else {
                one(question, request, response, callback);
            }
        } catch (ProblemException e) {
            Refusal.send(e.problem(), settings, request, response, callback);
        } catch (HttpException.RuntimeException e) {
            Refusal.send(
                    Problem.badRequest("the body cannot be read: " + e.getReason()),
                    settings,
                    request,
                    response,
                    callback);
        } catch (IOException e) {
            callback.failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            callback.failed(e);
        }
    }

    private void one(Question question, Request request, Response response, Callback callback)
            throws IOException, InterruptedException {
        if (request.getLength() > settings.maximumBytes()) {
            throw new ProblemException(Problem.tooLarge(settings.maximumBytes()));
        }
        byte[] body = new BodyReader(input(request), settings.maximumBytes()).all();
        byte[] answer;
        try {
            answer = workers.submit(() -> question.answer(extract.apply(question.article(body))))
                    .get();
        } catch (ExecutionException e) {
            throw new ProblemException(Problem.of(e.getCause()));
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, question.format().mediaType());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.length);
        response.write(true, ByteBuffer.wrap(answer), callback);
    }

    private void stream(Question question, Request request, Response response, Callback callback)
            throws IOException, InterruptedException {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, question.format().mediaType());
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            new ArticleStream(question, extract, workers, settings, writers).run(input(request), out);
        }
        callback.succeeded();
    }

    private TimedInput input(Request request) {
        return new TimedInput(Content.Source.asInputStream(request), settings.timeLimit());
    }
}
