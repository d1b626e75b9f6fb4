package org.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Example;
import org.onrecord.Seeds;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.QuotationKind;
import org.onrecord.export.Csv;
import org.onrecord.export.ExtractionWriter;
import org.onrecord.export.Format;
import org.onrecord.export.Html;
import org.onrecord.export.JsonLines;
import org.onrecord.export.TextReport;

/** What the server answers to those who ask it properly. */
class AnswersTest {

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = new Served(Served.SETTINGS);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aTextIsAnsweredWithItsExtractionAsJson() {
        HttpResponse<String> answer = served.post("extract?id=talks", "text/plain", Example.TEXT);
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode json = OpenApi.parse(answer.body());
        assertThat(json.path("id").textValue()).isEqualTo("talks");
        assertThat(json.at("/quotations/0/speakers/0/name").textValue()).isEqualTo("Ana Ruiz");
        assertThat(json.has("text")).isFalse();
    }

    @Test
    void anArticleInJsonKeepsItsIdAndMetadata() {
        String article = "{\n  \"id\": 17,\n  \"text\": \"It rained.\",\n  \"title\": \"Weather\"\n}";
        JsonNode json = OpenApi.parse(
                served.post("extract", "application/json", article).body());
        assertThat(json.path("id").textValue()).isEqualTo("17");
        assertThat(json.at("/metadata/title").textValue()).isEqualTo("Weather");
    }

    @Test
    void anArticleInJsonNeedsNoId() {
        String answer = served.post("extract?id=a-1", "application/json", "{\"text\": \"It rained.\"}")
                .body();
        assertThat(OpenApi.parse(answer).path("id").textValue()).isEqualTo("a-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain; charset=UTF-8", "TEXT/PLAIN;charset=us-ascii"})
    void aMediaTypeMayNameUtf8(String mediaType) {
        assertThat(served.post("extract", mediaType, "It rained.").statusCode()).isEqualTo(200);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        String answer = served.post("extract?with-text=true", "text/plain", "\uFEFFIt rained.")
                .body();
        assertThat(OpenApi.parse(answer).path("text").textValue()).isEqualTo("It rained.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "😀", "\u0000", "“", "\r\n\r\n"})
    void anyTextHasAnAnswer(String text) {
        String answer =
                served.post("extract?with-text=true", "text/plain", text).body();
        assertThat(OpenApi.parse(answer).path("text").textValue()).isEqualTo(text);
    }

    @Test
    void everyFormatHasTheBytesThatTheExportPackageWrites() throws IOException {
        Map<String, Format> formats = Map.of(
                "json", JsonLines.create(),
                "jsonl", JsonLines.create(),
                "csv", Csv.quotations(),
                "csv-mentions", Csv.mentions(),
                "html", Html.create(),
                "text", TextReport.create());
        assertThat(formats).hasSameSizeAs(AnswerFormat.values());
        var extraction = new Extraction(
                new Article("text", Example.TEXT),
                Example.extraction().entities(),
                Example.extraction().quotations(),
                Example.BY);
        for (Map.Entry<String, Format> format : formats.entrySet()) {
            var out = new ByteArrayOutputStream();
            try (ExtractionWriter writer = format.getValue().open(out)) {
                writer.write(extraction);
            }
            assertThat(served.post("extract?format=" + format.getKey(), "text/plain", Example.TEXT)
                            .body())
                    .as(format.getKey())
                    .isEqualTo(out.toString(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json",
        "jsonl, application/x-ndjson",
        "csv, text/csv;charset=utf-8",
        "csv-mentions, text/csv;charset=utf-8",
        "html, text/html;charset=utf-8",
        "text, text/plain;charset=utf-8"
    })
    void everyFormatHasItsMediaType(String format, String mediaType) {
        assertThat(served.post("extract?format=" + format, "text/plain", "It rained.")
                        .headers()
                        .firstValue("Content-Type"))
                .contains(mediaType);
    }

    @ParameterizedTest
    @CsvSource({"direct, 1", "MIXED, 2", "'direct,mixed', 3", "indirect, 0"})
    void onlyTheKindsThatAreAskedForAreGiven(String kinds, int number) {
        String answer = served.post("extract?kinds=" + kinds, "text/plain", Example.TEXT)
                .body();
        assertThat(OpenApi.parse(answer).path("quotations")).hasSize(number);
    }

    @Test
    void aLineThatWasWrittenWithTheTextCanBeReadBack() {
        String line = served.post("extract?format=jsonl&with-text=true", "text/plain", Example.TEXT)
                .body();
        assertThat(JsonLines.read(line).quotations())
                .isEqualTo(Example.extraction().quotations());
    }

    @Test
    void theHealthNamesLibraryAndModels() {
        assertThat(OpenApi.parse(served.plainly("GET", "health").body()))
                .isEqualTo(OpenApi.parse("{\"status\": \"ok\", \"library\": \"0.1.0\", \"models\": \"none\"}"));
    }

    @Test
    void aHeadRequestHasHeadersAndNoBody() {
        HttpResponse<String> answer = served.plainly("HEAD", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void thePageOffersEverySeed() throws IOException {
        String page = served.plainly("GET", "").body();
        List<Path> seeds = Seeds.files();
        assertThat(seeds).hasSizeGreaterThan(10);
        for (Path seed : seeds) {
            String name = seed.getFileName().toString();
            assertThat(served.plainly("GET", "examples/" + name).body()).isEqualTo(Files.readString(seed));
            assertThat(page)
                    .contains("<option value=\"" + Seeds.name(seed) + "\">"
                            + Files.readAllLines(seed).get(0));
        }
    }

    @Test
    void theDescriptionNamesFormatsKindsAndMediaTypesAsTheyAre() {
        OpenApi description = served.description();
        JsonNode parameters = description.at("/paths/~1extract/post/parameters");
        assertThat(parameters.findValuesAsText("name")).containsExactly("format", "kinds", "with-text", "id");
        assertThat(parameters.at("/0/schema/enum"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(Stream.of(AnswerFormat.values())
                        .map(AnswerFormat::toString)
                        .toList());
        List<String> kinds = Stream.of(QuotationKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(parameters.at("/1/schema/items/enum"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(kinds);
        assertThat(description.at("/components/schemas/Quotation/properties/kind/enum"))
                .extracting(kind -> kind.textValue().toLowerCase(Locale.ROOT))
                .containsExactlyElementsOf(kinds);
        description
                .at("/paths/~1extract/post/requestBody/content")
                .fieldNames()
                .forEachRemaining(mediaType -> assertThat(
                                served.post("extract", mediaType, "{\"id\": \"a\", \"text\": \"It rained.\"}")
                                        .statusCode())
                        .as(mediaType)
                        .isEqualTo(200));
        assertThat(description.at("/info/version").textValue()).isEqualTo("0.1.0");
    }
}
