package org.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Lines in, JSON Lines out. */
class LinesTest {

    private static final String TYPE = "application/x-ndjson";

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = new Served(Served.SETTINGS.withMaximumBytes(10_000));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String line(Object id, String text) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
    }

    private static List<JsonNode> answers(byte[] lines) {
        HttpResponse<String> answer = served.post("extract", TYPE, lines);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(TYPE);
        return answer.body().lines().map(OpenApi::parse).toList();
    }

    private static List<JsonNode> answers(String lines) {
        return answers(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String brief(JsonNode answer) {
        return answer.has("problem")
                ? answer.path("line") + ": " + answer.path("problem").path("status")
                : answer.path("id").textValue();
    }

    @Test
    void everyLineIsAnsweredInOrder() {
        List<String> ids = IntStream.range(0, 500).mapToObj(String::valueOf).toList();
        String lines = ids.stream().map(id -> line(id, "It rained.")).collect(Collectors.joining());
        assertThat(answers(lines)).extracting(LinesTest::brief).containsExactlyElementsOf(ids);
    }

    @Test
    void aLineThatCannotBeReadIsAnsweredWithItsNumberAndCostsNoOther() throws IOException {
        var lines = new ByteArrayOutputStream();
        lines.writeBytes(line("a", "It rained.").getBytes(StandardCharsets.UTF_8));
        lines.writeBytes("nix\n\n{\"id\": \"x\"}\n{\"text\": \"x\"}\n".getBytes(StandardCharsets.UTF_8));
        lines.writeBytes(line("b", "\u00e4").getBytes(StandardCharsets.ISO_8859_1));
        lines.writeBytes(line("c", "a".repeat(10_000)).getBytes(StandardCharsets.UTF_8));
        lines.writeBytes(line("d", "too long").getBytes(StandardCharsets.UTF_8));
        lines.writeBytes(line("e", "fault").getBytes(StandardCharsets.UTF_8));
        lines.writeBytes(line("f", "It rained.").strip().getBytes(StandardCharsets.UTF_8));
        List<JsonNode> answers = answers(lines.toByteArray());
        assertThat(answers)
                .extracting(LinesTest::brief)
                .containsExactly("a", "2: 400", "4: 400", "5: 400", "6: 400", "7: 413", "8: 413", "9: 500", "f");
        assertThat(answers.get(1).at("/problem/detail").textValue())
                .startsWith("the line is no article: not JSON at column 1");
        assertThat(answers.get(3).at("/problem/detail").textValue())
                .isEqualTo("the line is no article: missing field \"id\"");
        assertThat(answers.get(7).path("id").textValue()).isEqualTo("e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n \r\n\t\n"})
    void linesWithoutAnArticleHaveAnEmptyAnswer(String lines) {
        assertThat(answers(lines)).isEmpty();
    }

    @Test
    void linesOfWindowsAreRead() {
        assertThat(answers(line("a", "It rained.").replace("\n", "\r\n") + line("b", "It rained.")))
                .extracting(LinesTest::brief)
                .containsExactly("a", "b");
    }

    @Test
    void anotherFormatIsRefused() {
        HttpResponse<String> answer = served.post("extract?format=csv", TYPE, line("a", "It rained."));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("JSON Lines are answered with format=jsonl");
    }

    private static final String START = "POST /extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + TYPE
            + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";

    private static String chunk(String text) {
        return Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n";
    }

    @Test
    void aLineIsAnsweredBeforeTheNextOneIsSent() throws IOException {
        try (Socket socket = served.socket()) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            Served.write(socket, START);
            for (String id : List.of("first", "second", "third")) {
                Served.write(socket, chunk(line(id, "It rained.")));
                String read = in.readLine();
                while (!read.startsWith("{")) {
                    read = in.readLine();
                }
                assertThat(read).contains("\"id\":\"" + id + "\"");
            }
            Served.write(socket, "0\r\n\r\n");
        }
    }

    @Test
    void aClientMaySendAllOfItBeforeItReadsAnything() throws IOException {
        int count = 200;
        try (Socket socket = served.socket()) {
            socket.setReceiveBufferSize(4096);
            Served.write(socket, START);
            for (int i = 0; i < count; i++) {
                Served.write(socket, chunk(line(i, "It rained.")));
            }
            Served.write(socket, "0\r\n\r\n");
            assertThat(Served.readAll(socket)).contains("\"id\":\"0\"", "\"id\":\"" + (count - 1) + "\"");
        }
    }

    @Test
    void aClientThatGoesAwayCostsNoOther() throws IOException {
        for (int i = 0; i < 100; i++) {
            try (Socket socket = served.socket()) {
                Served.write(socket, START + chunk(line("a", "It rained.")) + chunk("{\"id\""));
            }
        }
        assertThat(answers(line("b", "It rained.")))
                .extracting(LinesTest::brief)
                .containsExactly("b");
    }
}
