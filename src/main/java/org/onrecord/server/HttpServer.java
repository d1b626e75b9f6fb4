package org.onrecord.server;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Provenance;

/** The server on Jetty, apart from {@link ExtractionServer}, so that this one can say so if Jetty is missing. */
final class HttpServer {

    /** Further connections wait to be accepted. */
    private static final int CONNECTIONS = 1024;

    /** Threads beside those that wait for bodies and for slow readers: for pages, refusals and Jetty itself. */
    private static final int SPARE_THREADS = 16;

    /** How long an answer that is ready may take to be sent when the server stops. */
    private static final Duration LAST_BYTES = Duration.ofSeconds(2);

    private final ServerSettings settings;
    private final Admission admission;
    private final Workers workers;
    private final Server server;
    private final URI address;

    private HttpServer(Function<? super Article, Extraction> extract, Provenance by, ServerSettings settings)
            throws IOException {
        this.settings = settings;
        int places = settings.threads() + settings.queue();
        admission = new Admission(places);
        workers = new Workers(settings.threads(), settings.timeLimit());
        var threads = new QueuedThreadPool(2 * places + SPARE_THREADS);
        threads.setName("onrecord-server");
        server = new Server(threads);
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.timeLimit().toMillis());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
        server.setErrorHandler(new ProblemHandler());
        Handler routes = new Routes(new Pages(by), new ExtractHandler(extract, settings, admission, workers, threads));
        server.setHandler(new Guard(crossOrigin(routes), admission, settings));
        connector.open();
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        address = URI.create("http://" + host + ":" + connector.getLocalPort() + "/");
    }

    private Handler crossOrigin(Handler routes) {
        if (settings.origins().isEmpty()) {
            return routes;
        }
        var handler = new CrossOriginHandler();
        handler.setAllowedOriginPatterns(settings.origins().stream()
                .map(origin -> origin.equals("*") ? ".*" : Pattern.quote(origin))
                .collect(Collectors.toSet()));
        handler.setAllowedMethods(Set.of("GET", "HEAD", "POST"));
        handler.setAllowedHeaders(Set.of(HttpHeader.CONTENT_TYPE.asString()));
        handler.setExposedHeaders(Set.of(HttpHeader.RETRY_AFTER.asString()));
        handler.setHandler(routes);
        return handler;
    }

    /** @throws IOException if the host and port cannot be listened on */
    static HttpServer start(Function<? super Article, Extraction> extract, Provenance by, ServerSettings settings)
            throws IOException {
        var started = new HttpServer(extract, by, settings);
        try {
            started.server.start();
        } catch (Exception e) {
            started.end();
            throw new IOException("the server cannot start: " + e.getMessage(), e);
        }
        return started;
    }

    URI address() {
        return address;
    }

    void join() throws InterruptedException {
        server.join();
    }

    /** Finishes the requests that are being answered, refuses others, and ends all threads. */
    void stop() {
        admission.stop();
        try {
            admission.awaitEnd(settings.timeLimit());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end();
    }

    private void end() {
        workers.close();
        try {
            server.setStopTimeout(LAST_BYTES.toMillis());
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
    }
}
