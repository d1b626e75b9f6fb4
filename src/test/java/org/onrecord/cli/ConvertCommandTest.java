package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Corpus;
import org.onrecord.Example;
import org.onrecord.Unresolved;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Warning;

class ConvertCommandTest {

    /** Extractions with everything that a format may show, by the ids of their articles. */
    private static final Map<String, Extraction> FOUND = Map.of(
            "example", Example.extraction(),
            "two-men", Unresolved.twoMen(),
            "post-1",
                    Corpus.article("post-1")
                            .with("date", "2026-03-04")
                            .with("url", "https://news.example/1")
                            .says("Ana Ruiz", "=1+1 “quoted”, and\nmore")
                            .says("officials", "No.")
                            .extraction(),
            "empty", new Extraction(new Article("empty", ""), List.of(), List.of(), Example.BY),
            "warned",
                    new Extraction(
                            new Article("warned", "Hallo"),
                            List.of(),
                            List.of(),
                            Example.BY,
                            List.of(new Warning.NotEnglish(0.01, 50))));

    @TempDir
    private Path folder;

    private final Process process = new Process(options -> new Engine(ConvertCommandTest::found, Example.BY));
    private Path articles;
    private Path lines;

    @BeforeEach
    void anOutputOfExtract() throws IOException {
        articles = folder.resolve("articles.jsonl");
        lines = folder.resolve("lines.jsonl");
        var text = new StringBuilder();
        for (String id : List.of("example", "two-men", "post-1", "empty", "warned", "example")) {
            text.append("{\"id\": \"%s\", \"text\": \"%s\"}\n".formatted(id, id));
        }
        Files.writeString(articles, text);
        assertThat(process.run("extract", "--with-text", "--output", lines, articles))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "jsonl", "json", "csv", "html"})
    void theOutputHasTheBytesThatExtractWrites(String format) {
        assertThat(process.run("extract", "--format", format, articles)).isZero();
        String direct = process.out();
        assertThat(process.run("convert", "--format", format, lines)).isZero();
        assertThat(process.out()).isEqualTo(direct).isNotEmpty();
        assertThat(process.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "json"})
    void theTextsAreKeptWhereExtractWritesThem(String format) {
        assertThat(process.run("extract", "--format", format, "--with-text", articles))
                .isZero();
        String direct = process.out();
        assertThat(process.run("convert", "--format", format, "--with-text", lines))
                .isZero();
        assertThat(process.out()).isEqualTo(direct);
    }

    @ParameterizedTest
    @CsvSource({
        "csv, out.csv",
        "csv, out.csv.gz",
        "html, pages/",
        "brat, brat/",
        "csv, tables/",
        "json, out.json",
        "jsonl, l.jsonl"
    })
    void filesAndFoldersAreThoseThatExtractWrites(String format, String name) throws IOException {
        Path direct = Files.createDirectory(folder.resolve("direct"));
        Path converted = Files.createDirectory(folder.resolve("converted"));
        assertThat(process.run("extract", "--format", format, "--output", direct + "/" + name, articles))
                .isZero();
        assertThat(process.run("convert", "--format", format, "--output", converted + "/" + name, lines))
                .as(process.err())
                .isZero();
        List<Path> files = files(direct);
        assertThat(files(converted)).isEqualTo(files).isNotEmpty();
        for (Path file : files) {
            assertThat(converted.resolve(file)).hasSameBinaryContentAs(direct.resolve(file));
        }
    }

    private static Extraction found(Article article) {
        Extraction found = FOUND.get(article.text());
        Map<String, String> metadata = new LinkedHashMap<>(found.article().metadata());
        metadata.putAll(article.metadata());
        return new Extraction(
                new Article(article.id(), found.article().text(), metadata),
                found.entities(),
                found.quotations(),
                Example.BY,
                found.warnings());
    }

    /** Relative to the folder, without the note on how to resume a run. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !file.toString().endsWith(".run"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theOutletMayBeReadFromTheIdAfterwards() {
        assertThat(process.run("extract", "--format", "csv", "--outlet", "^([a-z]+)-", articles))
                .isZero();
        String direct = process.out();
        assertThat(process.run("convert", "--format", "csv", "--outlet", "^([a-z]+)-", lines))
                .isZero();
        assertThat(process.out()).isEqualTo(direct).contains(",post,");
    }

    @Test
    void standardInputCompressedFilesAndFoldersAreRead() throws IOException {
        assertThat(process.run("convert", "--format", "csv", lines)).isZero();
        String csv = process.out();
        assertThat(process.input(Files.readString(lines)).run("convert", "--format", "csv", "-"))
                .isZero();
        assertThat(process.out()).isEqualTo(csv);
        Path in = Files.createDirectory(folder.resolve("in"));
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(in.resolve("a.jsonl.gz")))) {
            gzip.write(Files.readAllBytes(lines));
        }
        Files.writeString(in.resolve("notes.txt"), "no extraction");
        assertThat(process.run("convert", "--format", "csv", in)).isZero();
        assertThat(process.out()).isEqualTo(csv);
    }

    @Test
    void aLineWithoutItsTextIsNamedWithItsField() {
        assertThat(process.run("extract", "--output", folder.resolve("bare.jsonl"), articles))
                .isZero();
        assertThat(process.run("convert", "--format", "csv", folder.resolve("bare.jsonl")))
                .isEqualTo(1);
        assertThat(process.err().lines())
                .hasSize(6)
                .allMatch(line -> line.startsWith("onrecord: " + folder.resolve("bare.jsonl") + ":"))
                .allMatch(line -> line.contains("field text: missing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no JSON                           | not JSON",
                "[]                                | schema",
                "{}                                | field schema: missing",
                "{\"id\": \"a\", \"text\": \"T\"}  | field schema: missing",
                "{\"schema\": 99}                  | schema 99",
                "{\"schema\": 2, \"id\": 7}        | field id",
            })
    void aLineThatIsNoExtractionIsNamedAndTheOthersAreConverted(String line, String problem) throws IOException {
        Files.writeString(lines, line + "\n\n" + Files.readString(lines));
        assertThat(process.run("convert", "--format", "jsonl", lines)).isEqualTo(1);
        assertThat(process.out().lines()).hasSize(6);
        assertThat(process.err().lines())
                .singleElement()
                .asString()
                .startsWith("onrecord: " + lines + ":1: ")
                .contains(problem)
                .doesNotContain("Exception");
    }

    @Test
    void aLineThatIsNotUtf8IsNamedAndTheOthersAreConverted() throws IOException {
        byte[] broken = ("caf\u00e9\n" + Files.readString(lines, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(lines, broken);
        assertThat(process.run("convert", "--format", "jsonl", lines)).isEqualTo(1);
        assertThat(process.out().lines()).hasSize(6);
        assertThat(process.err()).startsWith("onrecord: " + lines + ":1: not valid UTF-8; ");
    }

    @Test
    void anOutputStaysAsItWasWhenNothingCanBeConverted() throws IOException {
        Path out = Files.writeString(folder.resolve("out.csv"), "before");
        Files.writeString(lines, "no JSON\n");
        assertThat(process.run("convert", "--output", out, lines)).isEqualTo(1);
        assertThat(out).hasContent("before");
        assertThat(files(folder))
                .containsExactly(Path.of("articles.jsonl"), Path.of("lines.jsonl"), Path.of("out.csv"));
    }

    @Test
    void whatCannotBeConvertedIsSaidInOneLine() throws IOException {
        Path array = Files.writeString(folder.resolve("a.json"), "[]");
        assertThat(process.run("convert", array)).isEqualTo(1);
        assertThat(process.err()).contains("a.json: not a .jsonl file; name outputs of extract");
        assertThat(process.run("convert", folder.resolve("none.jsonl"))).isEqualTo(1);
        assertThat(process.err()).contains("there is no such file or folder");
        assertThat(process.run("convert", Files.createDirectory(folder.resolve("empty"))))
                .isEqualTo(1);
        assertThat(process.err()).contains("no .jsonl file in this folder");
        assertThat(process.run("convert", "--output", lines, lines)).isEqualTo(2);
        assertThat(process.err()).contains("is where the input is");
        assertThat(process.run("convert", "--format", "csv", "--output", folder.resolve("x.html"), lines))
                .isEqualTo(2);
        assertThat(process.run("convert", "-", "-")).isEqualTo(2);
        assertThat(process.run("convert")).isEqualTo(2);
        assertThat(process.err()).contains("Try 'onrecord convert --help'.");
    }

    @Test
    void aRunWithAFileEndsWithTheNumberOfArticles() {
        assertThat(process.run("convert", "--output", folder.resolve("out.csv"), lines))
                .isZero();
        assertThat(process.err()).isEqualTo("onrecord: 6 articles converted\n");
    }
}
