package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Example;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.export.JsonLines;
import org.onrecord.export.TextReport;

class ExtractOutputTest {

    @TempDir
    private Path folder;

    private final Process process = new Process();
    private Path input;

    @BeforeEach
    void anArticle() throws IOException {
        input = Files.writeString(Files.createDirectory(folder.resolve("in")).resolve("a.txt"), "Text");
    }

    @Test
    void theDefaultIsTheReportForPeople() {
        var found = new Process(options -> new Engine(article -> Example.extraction(), Example.BY));
        assertThat(found.run("extract", input)).isZero();
        assertThat(found.out()).isEqualTo(TextReport.create().render(Example.extraction()));
        assertThat(found.err()).isEmpty();
    }

    @Test
    void jsonLinesComeInTheOrderOfTheInputs() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        for (int i = 0; i < 100; i++) {
            Files.writeString(
                    lines,
                    "{\"id\": %d, \"text\": \"%d\"}\n".formatted(i, i),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        assertThat(process.run("extract", "--format=JSONL", "--threads", "4", lines, input))
                .isZero();
        List<String> written = process.out().lines().toList();
        assertThat(written).hasSize(101);
        for (int i = 0; i < 100; i++) {
            assertThat(JsonLines.read(written.get(i), String.valueOf(i))
                            .article()
                            .id())
                    .isEqualTo(String.valueOf(i));
        }
        assertThat(written.get(100)).contains("\"id\":\"a\"");
    }

    @Test
    void jsonIsOneArray() {
        assertThat(process.run("extract", "--format", "json", input, input)).isZero();
        assertThat(process.out()).startsWith("[ {").endsWith("} ]\n");
    }

    @Test
    void anOutputFileIsWrittenWholeOrNotAtAll() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "before");
        var seen = new Process(options -> new Engine(
                article -> {
                    assertThat(out).hasContent("before");
                    return Example.extraction();
                },
                Example.BY));
        assertThat(seen.run("extract", "--format", "jsonl", "--output", out, input))
                .isZero();
        assertThat(seen.out()).isEmpty();
        assertThat(out).content().startsWith("{\"schema\":2").endsWith("}\n");
        assertThat(names(folder)).containsExactly("in", "out.jsonl", "out.jsonl.run");
    }

    @Test
    void anOutputFileStaysAsItWasWhenTheProgramBreaksDown() throws IOException {
        Path out = Files.writeString(folder.resolve("out.txt"), "before");
        Files.writeString(input, "linkage");
        assertThat(process.run("extract", "--output", out, input)).isEqualTo(1);
        assertThat(out).hasContent("before");
        assertThat(names(folder)).containsExactly("in", "out.txt");
    }

    @Test
    void anOutputFolderGetsAFileForEachArticle() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        Files.writeString(lines, """
                {"id": "../up", "text": ""}
                {"id": "a", "text": ""}
                {"id": "A", "text": ""}
                {"id": "%s", "text": ""}
                """.formatted("x".repeat(500)));
        Path out = folder.resolve("out");
        assertThat(process.run("extract", "--format", "jsonl", "--output", out + "/", lines))
                .isZero();
        assertThat(names(out)).containsExactly("A-2.jsonl", "_._up.jsonl", "a.jsonl", "x".repeat(60) + ".jsonl");
        assertThat(out.resolve("_._up.jsonl")).content().contains("\"id\":\"../up\"");
    }

    @ParameterizedTest
    @CsvSource({
        "out.csv, \uFEFFarticle",
        "out.CSV, \uFEFFarticle",
        "out.json, [ {",
        "out.jsonl, '{\"schema\":2'",
        "out.ndjson, '{\"schema\":2'",
        "out.html, <!DOCTYPE html>",
        "out.htm, <!DOCTYPE html>",
        "out.txt, a: 0 quotations",
        "out, a: 0 quotations",
        "2026.11.26, a: 0 quotations",
        ".csv, a: 0 quotations"
    })
    void theExtensionDecidesTheFormat(String name, String start) throws IOException {
        assertThat(process.run("extract", "--output", folder.resolve(name), input))
                .as(process.err())
                .isZero();
        assertThat(folder.resolve(name)).content().startsWith(start);
    }

    @ParameterizedTest
    @CsvSource({
        "out.csv.gz, \uFEFFarticle",
        "out.jsonl.gz, '{\"schema\":2'",
        "out.html.gz, <!DOCTYPE html>",
        "out.gz, a: 0 quotations",
        "out.JSON.GZ, [ {"
    })
    void anOutputWhoseNameEndsWithGzIsCompressed(String name, String start) throws IOException {
        assertThat(process.run("extract", "--output", folder.resolve(name), input))
                .as(process.err())
                .isZero();
        assertThat(unzipped(folder.resolve(name))).startsWith(start);
    }

    @Test
    void compressedTablesAreTwoFilesSideBySide() throws IOException {
        assertThat(process.run("extract", "--output", folder.resolve("out.csv.gz"), input))
                .isZero();
        assertThat(names(folder)).containsExactly("in", "out-mentions.csv.gz", "out.csv.gz");
        assertThat(unzipped(folder.resolve("out-mentions.csv.gz"))).startsWith("\uFEFFarticle,entity");
    }

    private static String unzipped(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "csv, out.json, json",
        "csv, out.jsonl.gz, jsonl",
        "jsonl, out.csv, csv",
        "json, out.jsonl, jsonl",
        "text, out.csv, csv",
        "text, out.HTML, html",
        "html, out.txt, text",
        "brat, out.csv, csv",
        "json, out.htm, html"
    })
    void aFormatAndAnExtensionThatDisagreeAreWrongUsage(String format, String name, String meant) throws IOException {
        Path out = folder.resolve(name);
        assertThat(process.run("extract", "--format", format, "--output", out, input))
                .isEqualTo(2);
        assertThat(process.err())
                .startsWith("onrecord: --format " + format + " and --output " + out + " disagree: the extension .")
                .contains(" means " + meant + "\n");
        assertThat(names(folder)).containsExactly("in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.xlsx", "out.tsv", "out.xml", "out.PDF", "out.tsv.gz", "out.parquet"})
    void plainTextIsNotWrittenUnderTheNameOfAnotherFormat(String name) throws IOException {
        assertThat(process.run("extract", "--output", folder.resolve(name), input))
                .isEqualTo(2);
        assertThat(process.err())
                .contains(name + ": no format has the extension .")
                .contains("; use .txt, .jsonl,")
                .contains(", or name a format with --format");
        assertThat(names(folder)).containsExactly("in");
    }

    @Test
    void theNameOfAFolderIsNoExtension() throws IOException {
        assertThat(process.run("extract", "--format", "jsonl", "--output", folder.resolve("out.csv") + "/", input))
                .isZero();
        assertThat(folder.resolve("out.csv")).isDirectoryContaining("glob:**a.jsonl");
    }

    @Test
    void tablesAreTwoFilesSideBySide() throws IOException {
        var found = new Process(options -> new Engine(article -> Example.extraction(), Example.BY));
        assertThat(found.run("extract", "--format", "csv", "--output", folder.resolve("out.csv"), input, input))
                .isZero();
        assertThat(names(folder)).containsExactly("in", "out-mentions.csv", "out.csv");
        assertThat(folder.resolve("out.csv"))
                .content()
                .startsWith("\uFEFFarticle,quotation")
                .contains("Mayor Ana Ruiz");
        assertThat(Files.readAllLines(folder.resolve("out-mentions.csv"))).hasSize(7);
        assertThat(found.run("extract", "--format", "csv", input)).isZero();
        assertThat(found.out()).startsWith("\uFEFFarticle,quotation").contains("Mayor Ana Ruiz");
    }

    @Test
    void aFolderGetsTheTablesOfAllArticles() throws IOException {
        Path out = folder.resolve("out");
        assertThat(process.run("extract", "--format", "csv", "--output", out + "/", input))
                .isZero();
        assertThat(names(out)).containsExactly("mentions.csv", "quotations.csv");
    }

    @Test
    void theSecondTableSparesTheInputsToo() throws IOException {
        Path mentions = Files.writeString(folder.resolve("a-mentions.warc"), "Text");
        assertThat(process.run("extract", "--format", "csv", "--output", folder.resolve("a.warc"), mentions))
                .isEqualTo(2);
        assertThat(process.err()).contains("is where the input is");
        assertThat(mentions).hasContent("Text");
    }

    @Test
    void bratIsAFolderThatEvaluateReads() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        Files.writeString(lines, """
                {"id": "../../up\\n<b>", "text": "One\\r\\ntwo 😀"}
                {"id": "a", "text": "Three"}
                {"id": "a_b", "text": "Four"}
                {"id": "A", "text": ""}
                {"id": "text", "text": "Five"}
                """);
        Path out = folder.resolve("out");
        assertThat(process.run("extract", "--format", "brat", lines)).isEqualTo(2);
        assertThat(process.err()).contains("--format brat writes several files: name a folder with --output");
        assertThat(process.run("extract", "--format", "brat", "--output", out, lines))
                .isZero();
        assertThat(names(out)).hasSize(11).contains("annotation.conf", "a.ann", "A-2.txt");
        assertThat(GoldCorpus.read(out).articles())
                .extracting(GoldArticle::text)
                .containsExactlyInAnyOrder("One\r\ntwo 😀", "Three", "Four", "", "Five");
    }

    @Test
    void aFolderOfPagesHasOneAboutThemAll() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        Files.writeString(lines, """
                {"id": "index", "text": "", "title": "An <index>"}
                {"id": "a/b", "text": ""}
                """);
        Path out = folder.resolve("out");
        assertThat(process.run("extract", "--format", "html", "--output", out + "/", lines))
                .isZero();
        assertThat(names(out)).containsExactly("a_b.html", "index-2.html", "index.html");
        assertThat(out.resolve("index.html"))
                .content()
                .contains(
                        "2 articles", "<a href=\"index-2.html\">An &lt;index&gt;</a>", "<a href=\"a_b.html\">a/b</a>");
        assertThat(out.resolve("a_b.html")).content().contains("<a href=\"index.html\">All articles</a>");
        assertThat(process.run("extract", "--format", "html", lines)).isZero();
        assertThat(process.out())
                .contains("<h1>An &lt;index&gt;</h1>", "<h1>a/b</h1>")
                .endsWith("</html>\n");
    }

    @Test
    void jsonWithItsTextCanBeReadAlone() {
        assertThat(process.run("extract", "--format", "jsonl", "--with-text", input))
                .isZero();
        assertThat(JsonLines.read(process.out()).article().text()).isEqualTo("Text");
        assertThat(process.run("extract", "--format", "csv", "--with-text", input))
                .isEqualTo(2);
        assertThat(process.err())
                .contains("--with-text requires --format jsonl or json; csv has no place for the text");
    }

    @Test
    void theIdMayTellTheOutlet() throws IOException {
        Path lines = folder.resolve("lines.jsonl");
        Files.writeString(lines, """
                {"id": "post-17", "text": "x"}
                {"id": "post-18", "text": "x", "outlet": "The Post"}
                {"id": "17", "text": "x"}
                """);
        assertThat(process.run("extract", "--format", "jsonl", "--with-text", "--outlet", "^([a-z]+)-", lines))
                .isZero();
        assertThat(process.out()
                        .lines()
                        .map(line -> JsonLines.read(line).article().metadata()))
                .containsExactly(Map.of("outlet", "post"), Map.of("outlet", "The Post"), Map.of());
        assertThat(process.run("extract", "--outlet", "(", lines)).isEqualTo(2);
        assertThat(process.err()).contains("--outlet").doesNotContain("\tat ");
    }

    @Test
    void anOutputThatWouldDestroyAnInputIsRefused() {
        assertThat(process.run("extract", "--output", input, input)).isEqualTo(2);
        assertThat(process.err()).contains("--output " + input + " is where the input is");
        assertThat(process.run("extract", "--output", input.getParent(), input)).isEqualTo(2);
        assertThat(input).hasContent("Text");
    }

    @Test
    void anOutputInAFolderThatIsNotThereIsWrongUsage() {
        assertThat(process.run("extract", "--output", folder.resolve("no/out.txt"), input))
                .isEqualTo(2);
        assertThat(process.err()).contains("there is no folder " + folder.resolve("no"));
    }

    @Test
    void aLinkKeepsPointingWhereItDid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(process.run("extract", "--output", link, input)).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("a: 0 quotations");
    }

    @Test
    void aDeviceIsWrittenToAndStays() {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();
        assertThat(process.run("extract", "--output", device, input)).isZero();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void aClosedPipeEndsQuietly() {
        assertThat(process.runInto(failing("Broken pipe"), "extract", input, input))
                .isZero();
        assertThat(process.err()).isEmpty();
    }

    @Test
    void aFullDiskIsReported() {
        assertThat(process.runInto(failing("No space left on device"), "extract", input))
                .isEqualTo(1);
        assertThat(process.err())
                .contains("standard output: No space left on device")
                .contains("free space");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
