package org.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.Models;
import org.onrecord.Seeds;
import org.onrecord.document.Article;
import org.onrecord.export.ExtractionWriter;
import org.onrecord.export.JsonLines;

/** The server with the models: what it answers is what the library finds, whoever asks beside. */
class ServerIT {

    private static Served served;
    private static final Map<String, String> SEEDS = new TreeMap<>();

    @BeforeAll
    static void start() throws IOException {
        served = new Served(Models.extractor()::extract, Served.SETTINGS.withQueue(4));
        for (Path file : Seeds.files()) {
            SEEDS.put(Seeds.name(file), Files.readString(file));
        }
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String line(String id, String text) {
        var out = new ByteArrayOutputStream();
        try (ExtractionWriter writer = JsonLines.create().open(out)) {
            writer.write(Models.extractor().extract(new Article(id, text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everySeedIsAnsweredAsTheLibraryReadsItAndAsDescribed() {
        assertThat(SEEDS).hasSizeGreaterThan(10);
        SEEDS.forEach((id, text) -> assertThat(
                        served.post("extract?id=" + id, "text/plain", text).body())
                .isEqualTo(line(id, text)));
    }

    @Test
    void aStreamOfSeedsIsAnsweredAsTheLibraryReadsThem() {
        String lines = SEEDS.entrySet().stream()
                .map(seed -> new ObjectMapper()
                        .createObjectNode()
                        .put("id", seed.getKey())
                        .put("text", seed.getValue()))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        String expected = SEEDS.entrySet().stream()
                .map(seed -> line(seed.getKey(), seed.getValue()))
                .collect(Collectors.joining());
        assertThat(served.post("extract", "application/x-ndjson", lines).body()).isEqualTo(expected);
    }

    @Test
    void manyClientsAtOnceAreAnsweredOrAskedToComeBackAndNothingElse() {
        Map<String, String> expected = SEEDS.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, seed -> line(seed.getKey(), seed.getValue())));
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int client = 0; client < 200; client++) {
            String id = List.copyOf(SEEDS.keySet()).get(client % SEEDS.size());
            ids.add(id);
            answers.add(served.http()
                    .sendAsync(
                            served.request("extract?id=" + id)
                                    .header("Content-Type", "text/plain")
                                    .POST(BodyPublishers.ofString(SEEDS.get(id)))
                                    .build(),
                            BodyHandlers.ofString()));
        }
        int answered = 0;
        for (int client = 0; client < answers.size(); client++) {
            HttpResponse<String> answer = answers.get(client).join();
            served.description().check(answer);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 429);
            if (answer.statusCode() == 200) {
                answered++;
                assertThat(answer.body()).isEqualTo(expected.get(ids.get(client)));
            }
        }
        assertThat(answered).isPositive();
    }
}
