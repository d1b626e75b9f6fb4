package org.onrecord.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers a request whose body is not read to its end. The rest of a body that is neither too long nor too slow is read and
 * forgotten first: most clients send all of it before they look for an answer, and would see nothing but a broken connection.
 */
final class Refusal implements Runnable {

    /** How much longer than the greatest article a body may be that is read and forgotten. */
    private static final long FORGOTTEN = 8;

    private final Problem problem;
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final long end;
    private long left;

    private Refusal(Problem problem, ServerSettings settings, Request request, Response response, Callback callback) {
        this.problem = problem;
        this.request = request;
        this.response = response;
        this.callback = callback;
        boolean late = problem.status() == HttpStatus.REQUEST_TIMEOUT_408;
        end = System.nanoTime() + (late ? 0 : settings.timeLimit().toNanos());
        left = FORGOTTEN * settings.maximumBytes();
    }

    static void send(Problem problem, ServerSettings settings, Request request, Response response, Callback callback) {
        new Refusal(problem, settings, request, response, callback).run();
    }

    /** Forgets what has arrived; Jetty calls it again when there is more. */
    @Override
    public void run() {
        while (left >= 0 && System.nanoTime() - end < 0) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                break;
            }
            boolean last = chunk.isLast();
            left -= chunk.remaining();
            chunk.release();
            if (last) {
                ProblemHandler.send(problem, response, callback);
                return;
            }
        }
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        ProblemHandler.send(problem, response, callback);
    }
}
