package org.onrecord.server;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers a request whose body is not read to its end. The rest of a body that is not too long is read and forgotten first: most
 * clients send all of it before they look for an answer, and would see nothing but a broken connection.
 */
final class Refusal implements Runnable {

    /** How much longer than the greatest article a body may be that is read and forgotten. */
    private static final long FORGOTTEN = 8;

    private final Request request;
    private final Runnable answer;
    private long left;

    private Refusal(Request request, long left, Runnable answer) {
        this.request = request;
        this.left = left;
        this.answer = answer;
    }

    static void send(
            Problem problem, ServerSettings settings, Request request, Response response, Callback callback) {
        new Refusal(request, FORGOTTEN * settings.maximumBytes(), () -> ProblemHandler.send(problem, response, callback))
                .run();
    }

    /** Forgets what has arrived; Jetty calls it again when there is more. */
    @Override
    public void run() {
        while (true) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            boolean last = chunk.isLast() || Content.Chunk.isFailure(chunk);
            left -= chunk.remaining();
            chunk.release();
            if (last || left < 0) {
                answer.run();
                return;
            }
        }
    }
}
