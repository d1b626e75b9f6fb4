package org.onrecord.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.onrecord.document.Provenance;
import org.onrecord.document.QuotationKind;
import org.onrecord.export.Html;

/** What is the same for every request: the page with its parts, the examples, the description of the interface, the health. */
final class Pages {

    /** The seeds that the page offers; {@code page.html} has their titles. */
    private static final Set<String> EXAMPLES = Set.of(
            "alternating-dialogue",
            "british",
            "broken-marks",
            "court-report",
            "diplomacy",
            "feature",
            "ferry-dialogue",
            "interview",
            "op-ed",
            "press-statement",
            "transcript",
            "wire-report");

    private final Map<String, Page> pages = new HashMap<>();

    /**
     * A document.
     *
     * @param mediaType its type
     * @param body its bytes
     */
    private record Page(String mediaType, byte[] body) {}

    Pages(Provenance by) {
        add("/", "text/html;charset=utf-8", resource("page.html"));
        add("/server.css", "text/css;charset=utf-8", resource("server.css"));
        add("/server.js", "text/javascript;charset=utf-8", resource("server.js"));
        add("/article.css", "text/css;charset=utf-8", Html.stylesheet());
        add("/article.js", "text/javascript;charset=utf-8", Html.script());
        add("/openapi.json", "application/json", description(by));
        add(
                "/health",
                "application/json",
                "{\"status\": \"ok\", \"library\": \"" + by.libraryVersion() + "\", \"models\": \"" + by.modelsDigest()
                        + "\"}\n");
        for (String example : EXAMPLES) {
            add("/examples/" + example + ".txt", "text/plain;charset=utf-8", resource("examples/" + example + ".txt"));
        }
    }

    /** Returns the description of the interface, with the kinds of quotation as parameters and as JSON have them. */
    private static String description(Provenance by) {
        String kinds =
                Stream.of(QuotationKind.values()).map(QuotationKind::name).collect(Collectors.joining("\", \""));
        return resource("openapi.json")
                .replace("${version}", by.libraryVersion())
                .replace("${KINDS}", kinds)
                .replace("${kinds}", kinds.toLowerCase(Locale.ROOT));
    }

    private void add(String path, String mediaType, String text) {
        pages.put(path, new Page(mediaType, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar is damaged: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String path) {
        return pages.containsKey(path);
    }

    void send(String path, Response response, Callback callback) {
        Page page = pages.get(path);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, page.mediaType());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, page.body().length);
        if (path.equals("/")) {
            response.getHeaders().put("Content-Security-Policy", SecurityHeaders.PAGE_POLICY);
        }
        response.write(true, ByteBuffer.wrap(page.body()), callback);
    }
}
