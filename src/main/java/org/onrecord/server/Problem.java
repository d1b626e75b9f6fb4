package org.onrecord.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.onrecord.ArticleTooLongException;

/**
 * A refusal or failure, as RFC 9457 ("Problem Details for HTTP APIs") has it. It never quotes the article.
 *
 * @param status the HTTP status
 * @param detail what is wrong, and what to do about it
 */
record Problem(int status, String detail) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** The seconds after which a client that was refused for a lack of room should ask again. */
    static final int RETRY_AFTER = 1;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Problem badRequest(String detail) {
        return new Problem(HttpStatus.BAD_REQUEST_400, detail);
    }

    /** Names what sets a limit, as it is called at the command line and in a program that embeds the server. */
    private static String named(String option, String setting) {
        return "(" + option + ", in a program " + setting + " of ServerSettings)";
    }

    static Problem notThisHost(String host) {
        return new Problem(
                HttpStatus.FORBIDDEN_403,
                "the host " + host + " is none of this server's; ask localhost, or let the server listen to others "
                        + named("--host", "host"));
    }

    static Problem notThisOrigin(String origin) {
        return new Problem(
                HttpStatus.FORBIDDEN_403,
                "pages of " + origin + " may not ask this server; allow their origin "
                        + named("--allow-origin", "origins"));
    }

    static Problem tooLarge(int limit) {
        return new Problem(
                HttpStatus.PAYLOAD_TOO_LARGE_413,
                "an article has at most " + limit + " bytes here; split it, or raise the limit of the server "
                        + named("--max-bytes", "maximumBytes"));
    }

    static Problem tooSlow(long seconds) {
        return new Problem(
                HttpStatus.REQUEST_TIMEOUT_408,
                "the request did not arrive within " + seconds + " s; send it faster, or raise the limit of the server "
                        + named("--time-limit", "timeLimit"));
    }

    static Problem busy() {
        return new Problem(
                HttpStatus.TOO_MANY_REQUESTS_429, "the server reads as many articles as it may; ask again in a moment");
    }

    static Problem stopping() {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE_503, "the server is stopping");
    }

    static Problem takesTooLong(long seconds) {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE_503,
                "reading the article took longer than " + seconds + " s; split it, or raise the limit of the server "
                        + named("--time-limit", "timeLimit"));
    }

    /** Returns the problem of an article that could not be read. */
    static Problem of(Throwable failure) {
        if (failure instanceof ProblemException known) {
            return known.problem();
        }
        if (failure instanceof ArticleTooLongException tooLong) {
            return new Problem(
                    HttpStatus.PAYLOAD_TOO_LARGE_413,
                    "the article has " + tooLong.length() + " characters, " + tooLong.limit()
                            + " are allowed; split it into several articles");
        }
        if (failure instanceof OutOfMemoryError) {
            return new Problem(
                    HttpStatus.INTERNAL_SERVER_ERROR_500,
                    "the server ran out of memory; give it more with java -Xmx4g, or let it read fewer articles at once "
                            + named("--threads", "threads"));
        }
        // The message of an unexpected exception might quote the article.
        return new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR_500,
                "unexpected " + failure.getClass().getSimpleName()
                        + "; this is a fault in OnRecord, please report it with the text that brings it about");
    }

    byte[] json() {
        return (object() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Returns the answer to a line of a stream that could not be read.
     *
     * @param line its number, from 1
     * @param id the article's id if it is known
     */
    byte[] json(int line, @Nullable String id) {
        ObjectNode answer = MAPPER.createObjectNode().put("line", line);
        if (id != null) {
            answer.put("id", id);
        }
        return (answer.set("problem", object()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode object() {
        return MAPPER.createObjectNode()
                .put("type", "about:blank")
                .put("title", HttpStatus.getMessage(status))
                .put("status", status)
                .put("detail", detail);
    }
}
