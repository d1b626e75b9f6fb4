package org.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What the server does when it gets too much at a time, or gets it too slowly, and when it stops. On a machine without a second for
 * its server even a short article takes longer than the shortest limit: what must end well there is tried until it does.
 */
@Timeout(240)
class LimitsTest {

    private static final String HEAD = "POST /extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";

    private static final ServerSettings SHORT = Served.SETTINGS.withTimeLimit(Duration.ofSeconds(1));

    private static CompletableFuture<HttpResponse<String>> ask(Served served, String text) {
        return served.http()
                .sendAsync(
                        served.request("extract")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString(text))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** Asks until there is an answer; the test runs into its limit if there never is one. */
    private static void awaitRoom(Served served) throws InterruptedException {
        while (served.post("extract", "text/plain", "It rained.").statusCode() != 200) {
            Thread.sleep(5);
        }
    }

    @Test
    void moreRequestsThanMayWaitAreToldToComeBack() throws Exception {
        try (var served = new Served(Served.SETTINGS.withThreads(1).withQueue(1))) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            answers.add(ask(served, "wait"));
            served.reading.await();
            for (int i = 0; i < 9; i++) {
                answers.add(ask(served, "wait"));
            }
            // One is being read and one waits: eight are answered before these are finished.
            while (answers.stream().filter(CompletableFuture::isDone).count() < 8) {
                Thread.sleep(5);
            }
            HttpResponse<String> refusal = served.post("extract", "text/plain", "It rained.");
            assertThat(refusal.statusCode()).isEqualTo(429);
            assertThat(refusal.headers().firstValue("Retry-After")).contains("1");
            assertThat(served.plainly("GET", "health").statusCode())
                    .as("health, meanwhile")
                    .isEqualTo(200);
            served.go();
            assertThat(answers.stream()
                            .map(answer -> answer.join().statusCode())
                            .sorted())
                    .containsExactly(200, 200, 429, 429, 429, 429, 429, 429, 429, 429);
            assertThat(served.post("extract", "text/plain", "It rained.").statusCode())
                    .as("afterwards")
                    .isEqualTo(200);
        }
    }

    @Test
    void aRefusedRequestWithALongBodySeesItsRefusal() throws Exception {
        try (var served = new Served(Served.SETTINGS.withThreads(1).withQueue(0))) {
            CompletableFuture<HttpResponse<String>> first = ask(served, "wait");
            served.reading.await();
            assertThat(ask(served, "a".repeat(2_000_000)).join().statusCode()).isEqualTo(429);
            served.go();
            assertThat(first.join().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anArticleThatTakesTooLongIsGivenUpAndItsThreadReadsTheNext() throws Exception {
        try (var served = new Served(SHORT.withThreads(1))) {
            HttpResponse<String> answer = served.post("extract", "text/plain", "wait");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("reading the article took longer than 1 s");
            awaitRoom(served);
        }
    }

    @Test
    void aRequestThatWaitsLongerThanTheTimeLimitForItsTurnIsStillAnswered() throws Exception {
        try (var served = new Served(SHORT.withThreads(1))) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(ask(served, "wait"));
            }
            for (CompletableFuture<HttpResponse<String>> answer : answers) {
                assertThat(answer.join().body())
                        .containsAnyOf("reading the article took longer than 1 s", "did not arrive within 1 s");
            }
        }
    }

    @Test
    void aStreamWhoseArticlesTakeLongerThanTheTimeLimitIsAnswered() throws IOException {
        try (var served = new Served(SHORT.withThreads(1))) {
            String line = "{\"id\": \"a\", \"text\": \"wait\"}\n";
            String lines = line.repeat(4) + line.replace("wait", "It rained.");
            List<String> answers;
            do {
                answers = served.post("extract", "application/x-ndjson", lines)
                        .body()
                        .lines()
                        .toList();
            } while (answers.size() < 5 || !answers.get(4).startsWith("{\"schema\":2"));
            assertThat(answers).hasSize(5);
            assertThat(answers.subList(0, 4)).allMatch(answer -> answer.contains("\"status\":503"));
        }
    }

    @Test
    void aBodyThatStopsHalfWayIsRefused() throws IOException {
        try (var served = new Served(SHORT);
                Socket socket = served.socket()) {
            Served.write(socket, HEAD + "Content-Length: 100\r\n\r\nIt rained");
            assertThat(Served.readAll(socket))
                    .startsWith("HTTP/1.1 408 ")
                    .contains("the request did not arrive within 1 s");
        }
    }

    @Test
    void aBodyThatTricklesInIsRefused() throws Exception {
        try (var served = new Served(SHORT);
                Socket socket = served.socket()) {
            Served.write(socket, HEAD + "Content-Length: 100000\r\n\r\n");
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> {
                try {
                    return Served.readAll(socket);
                } catch (IOException e) {
                    return e.toString();
                }
            });
            // The answer comes when the client pauses or is done; it does not get all of the time that it would take.
            while (!answer.isDone()) {
                try {
                    Served.write(socket, "a");
                } catch (IOException e) {
                    break;
                }
                Thread.sleep(20);
            }
            assertThat(answer.join()).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void aStreamThatStopsHalfWayIsAnsweredAsFarAsItCame() throws IOException {
        try (var served = new Served(SHORT)) {
            String answer;
            do {
                try (Socket socket = served.socket()) {
                    Served.write(
                            socket,
                            HEAD.replace("text/plain", "application/x-ndjson")
                                    + "Content-Length: 1000\r\n\r\n{\"id\": \"a\", \"text\": \"It rained.\"}\n{\"id");
                    answer = Served.readAll(socket);
                }
                assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"status\":408");
            } while (!answer.contains("\"schema\":2,\"id\":\"a\""));
            assertThat(answer).contains("{\"line\":2,\"problem\":{");
        }
    }

    @Test
    void aRequestThatNeverBeginsIsHungUpOn() throws IOException {
        try (var served = new Served(SHORT);
                Socket socket = served.socket()) {
            Served.write(socket, "POST /extr");
            assertThat(Served.readAll(socket)).isEmpty();
        }
    }

    @Test
    void aClientThatDoesNotReadItsAnswerDoesNotKeepItsPlace() throws Exception {
        try (var served = new Served(SHORT.withThreads(1).withQueue(0))) {
            boolean kept = false;
            while (!kept) {
                try (var socket = new Socket()) {
                    socket.setReceiveBufferSize(4096);
                    socket.connect(new InetSocketAddress(
                            "127.0.0.1", served.address("").getPort()));
                    // Each of these characters takes six bytes in JSON: more than lies between a server and a client.
                    Served.write(
                            socket,
                            HEAD.replace("/extract", "/extract?with-text=true") + "Content-Length: 2000000\r\n\r\n"
                                    + "\u0001".repeat(2_000_000));
                    kept = isSoonRefused(served);
                    awaitRoom(served);
                } catch (SocketException e) {
                    // The server gave it up before everything was sent: the next one is faster.
                }
            }
        }
    }

    /** Tells whether somebody is refused while another client keeps its place, for a second at most. */
    private static boolean isSoonRefused(Served served) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (served.post("extract", "text/plain", "It rained.").statusCode() == 429) {
                return true;
            }
            Thread.sleep(1);
        }
        return false;
    }

    @Test
    void slowClientsDoNotKeepOthersWaiting() throws IOException {
        try (var served = new Served(Served.SETTINGS.withQueue(50))) {
            List<Socket> slow = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Socket socket = served.socket();
                slow.add(socket);
                Served.write(socket, HEAD + "Content-Length: 100\r\n\r\nIt");
            }
            assertThat(served.post("extract", "text/plain", "It rained.").statusCode())
                    .isEqualTo(200);
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aClientThatGoesAwayMakesRoom() throws Exception {
        try (var served = new Served(Served.SETTINGS.withThreads(1).withQueue(0))) {
            for (int i = 0; i < 20; i++) {
                try (Socket socket = served.socket()) {
                    Served.write(socket, HEAD + "Content-Length: 100\r\n\r\nIt");
                }
            }
            awaitRoom(served);
        }
    }

    @Test
    void whileItStopsItRefusesNewRequestsAndFinishesThoseInFlight() throws Exception {
        var served = new Served(Served.SETTINGS);
        CompletableFuture<HttpResponse<String>> inFlight = ask(served, "wait");
        served.reading.await();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(served.server()::close);
        HttpResponse<String> refusal = served.plainly("GET", "health");
        while (refusal.statusCode() == 200) {
            refusal = served.plainly("GET", "health");
        }
        assertThat(refusal.statusCode()).isEqualTo(503);
        assertThat(refusal.body()).contains("the server is stopping");
        assertThat(served.post("extract", "text/plain", "It rained.").statusCode())
                .isEqualTo(503);
        assertThat(inFlight).isNotDone();
        assertThat(stopped).isNotDone();
        served.go();
        assertThat(inFlight.join().statusCode()).isEqualTo(200);
        stopped.join();
        Assertions.assertThatThrownBy(() -> served.socket()).isInstanceOf(ConnectException.class);
        served.close();
    }

    @Test
    void aServerThatIsClosedHasNoThreadsLeft() throws Exception {
        var served = new Served(Served.SETTINGS);
        served.post("extract", "text/plain", "It rained.");
        served.close();
        served.server().close();
        while (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith("onrecord-server"))) {
            Thread.sleep(5);
        }
    }
}
