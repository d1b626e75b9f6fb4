package org.onrecord.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers with a problem; Jetty calls it for requests that it refuses itself, such as those with too long a header. */
final class ProblemHandler extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Object reason = request.getAttribute(ERROR_MESSAGE);
        send(ofJetty(response.getStatus(), reason == null ? null : reason.toString()), response, callback);
        return true;
    }

    /** Deprecated, but Jetty 12 calls it for a request that it cannot parse. */
    @Override
    @SuppressWarnings("removal")
    public ByteBuffer badMessageError(int status, @Nullable String reason, HttpFields.Mutable fields) {
        fields.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        SecurityHeaders.add(fields);
        return ByteBuffer.wrap(ofJetty(status, reason).json());
    }

    private static Problem ofJetty(int status, @Nullable String reason) {
        String detail = "the request is not understood";
        return new Problem(status, reason == null ? detail : detail + ": " + reason);
    }

    /** Answers with the problem. */
    static void send(Problem problem, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        SecurityHeaders.add(headers);
        response.setStatus(problem.status());
        headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (problem.status() == HttpStatus.TOO_MANY_REQUESTS_429) {
            headers.put(new HttpField(HttpHeader.RETRY_AFTER, String.valueOf(Problem.RETRY_AFTER)));
        }
        byte[] body = problem.json();
        headers.put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
