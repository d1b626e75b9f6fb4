package org.onrecord.server;

import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import org.onrecord.Extractor;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Provenance;

/**
 * Serves extractions over HTTP: at {@code /} a page to paste an article into, at {@code /extract} an interface for programs, which
 * {@code /openapi.json} describes. It keeps and logs no text.
 *
 * <pre>{@code
 * try (ExtractionServer server = ExtractionServer.start(extractor, ServerSettings.DEFAULT.withPort(0))) {
 *     System.out.println(server.address());
 *     server.join();
 * }
 * }</pre>
 */
public final class ExtractionServer implements AutoCloseable {

    private final HttpServer http;

    private ExtractionServer(HttpServer http) {
        this.http = http;
    }

    /**
     * Starts a server that reads articles with {@code extractor}.
     *
     * @throws MissingServerException if the library that speaks HTTP is not on the class path
     * @throws IOException if the host and port cannot be listened on
     * @throws NullPointerException if an argument is null
     */
    public static ExtractionServer start(Extractor extractor, ServerSettings settings) throws IOException {
        return start(extractor::extract, extractor.provenance(), settings);
    }

    /**
     * Starts a server that reads articles with any function that several threads may call at the same time.
     *
     * @param by the library and models that {@code /health} names
     * @throws MissingServerException if the library that speaks HTTP is not on the class path
     * @throws IOException if the host and port cannot be listened on
     * @throws NullPointerException if an argument is null
     */
    public static ExtractionServer start(
            Function<? super Article, Extraction> extract, Provenance by, ServerSettings settings) throws IOException {
        Objects.requireNonNull(extract, "extract");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(settings, "settings");
        MissingServerException.check();
        return new ExtractionServer(HttpServer.start(extract, by, settings));
    }

    /** Returns the address of the page, with the port that the server listens on. */
    public URI address() {
        return http.address();
    }

    /**
     * Waits until the server is closed.
     *
     * @throws InterruptedException if the calling thread is interrupted; the server goes on
     */
    public void join() throws InterruptedException {
        http.join();
    }

    /**
     * Stops the server: refuses further requests with status 503, finishes those that it is answering, and ends its threads. A
     * request that is not finished after the {@linkplain ServerSettings#timeLimit() time limit} is cut off. Later calls do
     * nothing.
     */
    @Override
    public void close() {
        http.stop();
    }
}
