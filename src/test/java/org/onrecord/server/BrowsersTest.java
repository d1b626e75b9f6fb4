package org.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told, and what pages of other sites can make them do. */
class BrowsersTest {

    private static Served served;
    private static Served open;

    @BeforeAll
    static void start() throws IOException {
        served = new Served(Served.SETTINGS);
        open = new Served(Served.SETTINGS.withOrigins(List.of("https://news.example")));
    }

    @AfterAll
    static void stop() {
        served.close();
        open.close();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "server.js",
                "server.css",
                "article.js",
                "article.css",
                "openapi.json",
                "health",
                "nix",
                "extract"
            })
    void everyAnswerForbidsWhatABrowserNeedNotDoWithIt(String path) {
        HttpResponse<String> answer = served.plainly("GET", path);
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'; ")
                .contains("frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-eval", "http:", "https:", "script-src 'unsafe", "style-src 'unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Server")).isEqualTo("none");
    }

    @Test
    void anAnswerAsAPageRunsNoScript() {
        HttpResponse<String> answer = served.post("extract?format=html", "text/plain", "It rained.");
        assertThat(header(answer, "Content-Security-Policy")).endsWith("sandbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "[::2]"})
    void aHostThatIsNotThisMachineIsRefused(String host) throws IOException {
        assertThat(statusLine(host)).contains(" 403 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:9", "127.0.0.1", "127.0.0.1:80", "[::1]:8080"})
    void theNamesOfThisMachineAreAllowed(String host) throws IOException {
        assertThat(statusLine(host)).contains(" 200 ");
    }

    private static String statusLine(String host) throws IOException {
        try (Socket socket = served.socket()) {
            Served.write(socket, "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            return Served.readAll(socket).lines().findFirst().orElse("");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost", "http://127.0.0.1:1"})
    void aPageOfAnotherOriginIsRefused(String origin) {
        HttpResponse<String> answer = served.post("extract", "text/plain", "It rained.", "Origin", origin);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("pages of " + origin + " may not ask this server");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("none");
    }

    @Test
    void itsOwnPageIsAllowed() {
        String own = served.address("").toString().replaceFirst("/$", "");
        HttpResponse<String> answer = served.post("extract", "text/plain", "It rained.", "Origin", own);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example, 200",
        "https://news.example:444, 403",
        "http://news.example, 403",
        "https://xnews.example, 403"
    })
    void anOriginIsAllowedIfItWasNamed(String origin, int status) {
        HttpResponse<String> answer = open.post("extract", "text/plain", "It rained.", "Origin", origin);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(status == 200 ? origin : "none");
    }

    @Test
    void aBrowserThatAsksBeforeItPostsJsonIsAllowedTo() {
        HttpResponse<String> answer = open.plainly(
                "OPTIONS",
                "extract",
                "Origin",
                "https://news.example",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("https://news.example");
        assertThat(header(answer, "Access-Control-Allow-Methods")).contains("POST");
        assertThat(header(answer, "Access-Control-Allow-Headers")).containsIgnoringCase("content-type");
    }

    @Test
    void aProgramWithoutAnOriginIsAllowedAndGetsNoHeaderForBrowsers() {
        HttpResponse<String> answer = open.post("extract", "text/plain", "It rained.");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("none");
    }

    @Test
    void everyOriginIsAllowedIfAllAre() throws IOException {
        try (var all = new Served(Served.SETTINGS.withOrigins(List.of("*")))) {
            HttpResponse<String> answer =
                    all.post("extract", "text/plain", "It rained.", "Origin", "https://any.example");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Access-Control-Allow-Origin")).isIn("*", "https://any.example");
        }
    }
}
