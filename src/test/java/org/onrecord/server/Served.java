package org.onrecord.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/** A server on a port of its own, and those who ask it. Each answer is compared with the server's openapi.json. */
final class Served implements AutoCloseable {

    /** A port that is free, and more time than a test takes on any machine. */
    static final ServerSettings SETTINGS =
            ServerSettings.DEFAULT.withPort(0).withThreads(2).withTimeLimit(Duration.ofSeconds(100));

    /** Opened by {@link #close}: the article "wait" is read until then. */
    private final CountDownLatch gate = new CountDownLatch(1);

    /** Counted down when somebody reads the article "wait". */
    final CountDownLatch reading = new CountDownLatch(1);

    private final ExtractionServer server;
    private final OpenApi description;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A server that finds nothing, and fails on demand. */
    Served(ServerSettings settings) throws IOException {
        server = ExtractionServer.start(this::extract, Example.BY, settings);
        description = new OpenApi(plainly("GET", "openapi.json").body());
    }

    Served(Function<Article, Extraction> extract, ServerSettings settings) throws IOException {
        server = ExtractionServer.start(extract, Example.BY, settings);
        description = new OpenApi(plainly("GET", "openapi.json").body());
    }

    private Extraction extract(Article article) {
        switch (article.text()) {
            case "too long" -> throw Example.tooLong(article, 5);
            case "fault" -> throw new IllegalStateException("about the secret words of " + article.text());
            case "memory" -> throw new OutOfMemoryError();
            case "stack" -> throw new StackOverflowError();
            case "wait" -> {
                reading.countDown();
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    throw new CancellationException();
                }
            }
            default -> {}
        }
        return article.text().equals(Example.TEXT)
                ? new Extraction(
                        article,
                        Example.extraction().entities(),
                        Example.extraction().quotations(),
                        Example.BY)
                : new Extraction(article, List.of(), List.of(), Example.BY);
    }

    URI address(String path) {
        return server.address().resolve(path);
    }

    ExtractionServer server() {
        return server;
    }

    OpenApi description() {
        return description;
    }

    HttpClient http() {
        return http;
    }

    /** Lets the article "wait" be finished. */
    void go() {
        gate.countDown();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).timeout(Duration.ofMinutes(2));
    }

    /** Returns the answer to a request without a body. */
    HttpResponse<String> plainly(String method, String path, String... headers) {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String mediaType, String body, String... headers) {
        return post(path, mediaType, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> post(String path, String mediaType, byte[] body, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Returns the answer, which is what openapi.json says about it. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (description != null) {
                description.check(answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A client that says what it likes, byte by byte. */
    Socket socket() throws IOException {
        var socket = new Socket("127.0.0.1", server.address().getPort());
        socket.setSoTimeout(120_000);
        return socket;
    }

    static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Returns all that comes until the server closes the connection, politely or not. */
    static String readAll(Socket socket) throws IOException {
        var read = new ByteArrayOutputStream();
        try {
            for (int next = socket.getInputStream().read();
                    next >= 0;
                    next = socket.getInputStream().read()) {
                read.write(next);
            }
        } catch (SocketException e) {
            // What came before the connection was broken is the answer.
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        gate.countDown();
        server.close();
    }
}
