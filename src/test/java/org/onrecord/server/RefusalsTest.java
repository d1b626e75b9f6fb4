package org.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says to those who ask it wrongly: a status, and as JSON what is wrong. */
class RefusalsTest {

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = new Served(Served.SETTINGS.withMaximumBytes(1000));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = OpenApi.parse(answer.body());
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("detail").textValue()).contains(detail).doesNotContain("\tat ", "Exception:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format=xml | format=xml: the formats are json, jsonl, csv, csv-mentions, html, text",
                "format=brat | format=brat: the formats are",
                "format= | format=: the formats are",
                "kinds=spoken | kinds=spoken: 'spoken' is none of direct, mixed, indirect",
                "kinds=direct,,mixed | '' is none of direct, mixed, indirect",
                "formt=csv | there is no parameter formt; the parameters are format, id, kinds, with-text",
                "format=csv&format=json | the parameter format is given more than once",
                "with-text=yes | with-text=yes is neither true nor false",
                "format=csv&with-text=true | with-text=true requires format=json or jsonl; csv has no place for the text",
                "id= | id= is empty",
            })
    void aWrongParameterIsNamed(String query, String detail) {
        assertProblem(served.post("extract?" + query, "text/plain", "It rained."), 400, detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nix | the body is no article: not JSON at column 1",
                "{\"text\": \"It rained.\" | the body is no article: not JSON",
                "'' | the body is no article: not a JSON object",
                "[{\"text\": \"It rained.\"}] | the body is no article: not a JSON object",
                "{\"id\": \"a\"} | the body is no article: missing field \"text\"",
                "{\"text\": 7} | the body is no article: field \"text\" is not a string",
                "{\"text\": null} | the body is no article: field \"text\" is not a string",
                "{\"id\": \"\", \"text\": \"\"} | the body is no article: field \"id\" is empty",
                "{\"text\": \"a\", \"text\": \"b\"} | the body is no article: not JSON at column",
                "{\"text\": \"a\"} {\"text\": \"b\"} | the body is no article: more than one JSON value",
            })
    void aBodyThatIsNoArticleIsExplained(String body, String detail) {
        assertProblem(served.post("extract", "application/json", body), 400, detail);
    }

    @Test
    void theLineOfAFaultInJsonIsNamed() {
        assertProblem(
                served.post("extract", "application/json", "{\n  \"text\": \"It rained.\"\n  oops\n}"),
                400,
                "not JSON at line 3, column");
    }

    @ParameterizedTest
    @CsvSource({"It r\\xE4ined., 4", "\\xC3, 0", "a\\xFF, 1", "\\xED\\xA0\\x80, 0", "\\xEF\\xBB\\xBF\\xC0, 3"})
    void aBodyThatIsNotUtf8IsRefusedAtItsFirstBadByte(String text, int position) {
        byte[] body = bytes(text);
        for (String mediaType : List.of("text/plain", "application/json")) {
            assertProblem(served.post("extract", mediaType, body), 400, "not valid UTF-8 at byte " + position);
        }
    }

    /** Returns the bytes of a text of ASCII in which {@code \xE4} stands for a byte. */
    private static byte[] bytes(String text) {
        var latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escaped = text.startsWith("\\x", i);
            latin.append(escaped ? (char) Integer.parseInt(text.substring(i + 2, i + 4), 16) : text.charAt(i));
            i += escaped ? 3 : 0;
        }
        return latin.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | it may be text/plain, application/json, application/x-ndjson",
                "text/html | it may be text/plain",
                "text/plain;charset=iso-8859-1 | send the body in UTF-8",
                "text/plain; charset=\"utf-16\" | send the body in UTF-8",
                "nonsense | it may be text/plain",
            })
    void aMediaTypeThatIsNotReadIsNamed(String mediaType, String detail) {
        assertProblem(served.post("extract", mediaType, "It rained."), 415, detail);
    }

    @Test
    void aBodyWithoutAMediaTypeIsRefused() {
        assertProblem(
                served.send(served.request("extract").POST(BodyPublishers.ofString("It rained."))),
                415,
                "the request has no Content-Type; it may be text/plain");
    }

    @Test
    void aCompressedBodyIsRefused() {
        assertProblem(
                served.post("extract", "text/plain", new byte[] {31, -117}, "Content-Encoding", "gzip"),
                415,
                "Content-Encoding gzip: send the body uncompressed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nix", "extract/", "examples/nix.txt", "examples/%2e%2e/page.html", "EXTRACT", "page.html"})
    void aPathThatIsNotThereIsNotFound(String path) {
        HttpResponse<String> answer = served.plainly("GET", path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"extract, POST", "health, 'GET, HEAD'", "'', 'GET, HEAD'", "openapi.json, 'GET, HEAD'"})
    void aMethodThatIsNotAllowedIsAnsweredWithThoseThatAre(String path, String allowed) {
        for (String method : List.of("PUT", "DELETE", allowed.equals("POST") ? "GET" : "POST")) {
            HttpResponse<String> answer = served.plainly(method, path);
            assertProblem(answer, 405, method + " is not allowed here; " + allowed + " is");
            assertThat(answer.headers().firstValue("Allow")).contains(allowed);
        }
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 1000, 200", "text/plain, 1001, 413", "text/plain, 8000, 413", "application/json, 1001, 413"
    })
    void anArticleThatIsTooLongIsRefusedAndOneThatJustFitsIsRead(String mediaType, int length, int status) {
        HttpResponse<String> answer = served.post("extract", mediaType, "a".repeat(length));
        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 413) {
            assertProblem(answer, 413, "an article has at most 1000 bytes here");
        }
    }

    @Test
    void anArticleOfUnknownLengthIsRefusedWhenItBecomesTooLong() throws IOException {
        var chunks = new ArrayList<byte[]>();
        for (int i = 0; i < 30; i++) {
            chunks.add(new byte[100]);
        }
        assertProblem(
                served.send(served.request("extract")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofByteArrays(chunks))),
                413,
                "an article has at most 1000 bytes here");
    }

    @Test
    void aBodyOfGigabytesIsNotWaitedFor() throws IOException {
        try (Socket socket = served.socket()) {
            Served.write(
                    socket,
                    "POST /extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                            + "Content-Length: 99999999999\r\n\r\n" + "a".repeat(9000));
            assertThat(Served.readAll(socket)).startsWith("HTTP/1.1 413 ").contains("Connection: close");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "too long, 413, 'has 8 characters, 5 are allowed'",
        "fault, 500, 'unexpected IllegalStateException; this is a fault in OnRecord'",
        "stack, 500, unexpected StackOverflowError",
        "memory, 500, ran out of memory"
    })
    void anArticleThatCannotBeReadHasAProblemThatQuotesNothingOfIt(String text, int status, String detail) {
        HttpResponse<String> answer = served.post("extract", "text/plain", text);
        assertProblem(answer, status, detail);
        assertThat(answer.body()).doesNotContain("secret words", "org.onrecord");
        assertThat(served.post("extract", "text/plain", "It rained.").statusCode())
                .as("afterwards")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'GET /%00%zz HTTP/1.1\r\nHost: localhost\r\n\r\n', 400",
        "'nonsense\r\n\r\n', 400",
        "'GET / HTTP/1.1\r\n\r\n', 400",
        "'POST /extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400"
    })
    void aRequestThatIsNotHttpIsRefusedInJson(String request, int status) throws IOException {
        try (Socket socket = served.socket()) {
            Served.write(socket, request);
            String answer = Served.readAll(socket);
            assertThat(answer)
                    .startsWith("HTTP/1.1 " + status)
                    .contains("application/problem+json", "\"status\":" + status)
                    .contains("X-Content-Type-Options: nosniff")
                    .doesNotContain("Jetty", "\tat ");
        }
    }

    @Test
    void aHeaderThatIsTooLongIsRefused() {
        HttpResponse<String> answer = served.plainly("GET", "", "X-Long", "a".repeat(20_000));
        assertThat(answer.statusCode()).isEqualTo(431);
    }
}
