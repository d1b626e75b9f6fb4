package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

class ExtractInputTest {

    @TempDir
    private Path folder;

    private final List<Article> articles = new ArrayList<>();
    private final Process process = new Process(options -> new Engine(this::found, Example.BY));

    @Test
    void aTextFileIsOneArticleCalledByItsName() throws IOException {
        assertThat(extract(file("a.b.txt", "Größe 😀\n"))).isZero();
        assertThat(articles).containsExactly(new Article("a.b", "Größe 😀\n"));
    }

    @Test
    void aJsonLineIsOneArticleWithMetadata() throws IOException {
        assertThat(extract(file("a.jsonl", """
                {"id": "x", "outlet": "O", "text": "T", "year": 2024, "score": 1.50, "tags": ["t"], "more": {"id": 1}, "no": null}

                {"id": 7, "text": "\\ud800"}"""))).isZero();
        assertThat(articles).extracting(Article::id).containsExactly("x", "7");
        assertThat(articles.get(0).metadata().toString()).isEqualTo("{outlet=O, year=2024, score=1.50}");
        assertThat(articles.get(1).text()).isEqualTo("\uD800");
    }

    @Test
    void aFolderIsWhatIsInItByName() throws IOException {
        file("b.TXT", "");
        file("a.jsonl", "{\"id\": \"line\", \"text\": \"\"}");
        file("c.txt", "");
        file("d.pdf", "");
        file(".e.txt", "");
        assertThat(extract(folder)).isZero();
        assertThat(articles).extracting(Article::id).containsExactly("line", "b", "c");
    }

    @Test
    void aFolderIsReadWithThoseInItIfAskedFor() throws IOException {
        Files.createDirectories(folder.resolve("2026/01"));
        Files.createDirectories(folder.resolve(".git"));
        file("2026/01/a.txt", "");
        file("2026/a.v1.txt", "");
        file("2026/lines.jsonl", "{\"id\": \"line\", \"text\": \"\"}");
        file(".git/a.txt", "");
        assertThat(extract(folder)).isEqualTo(1);
        assertThat(process.err()).contains("--recursive looks into the folders in it, too");
        file("z.txt", "");
        assertThat(extract(folder)).isZero();
        assertThat(articles).extracting(Article::id).containsExactly("z");
        articles.clear();
        assertThat(extract("--recursive", folder)).isZero();
        assertThat(articles).extracting(Article::id).containsExactly("2026/01/a", "2026/a.v1", "line", "z");
    }

    @Test
    void compressedFilesAreReadAsTheyAreCalledWithoutGz() throws IOException {
        compressed("a.b.txt.gz", "Größe");
        Path lines = compressed("c.JSONL.GZ", "{\"id\": \"x\", \"text\": \"T\"}\n");
        // Several compressed files behind each other are one.
        append(lines, Files.readAllBytes(compressed("more", "{\"id\": \"y\", \"text\": \"T\"}\n")));
        assertThat(extract(folder)).isZero();
        assertThat(articles).extracting(Article::id).containsExactly("a.b", "x", "y");
        assertThat(articles.get(0).text()).isEqualTo("Größe");
    }

    @Test
    void aCompressedFileThatIsCutOrNoneIsNamedAndWhatWasReadStays() throws IOException {
        String line = "{\"id\": \"x\", \"text\": \"T\"}\n";
        Path cut = compressed("cut.jsonl.gz", line.repeat(1000));
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), (int) Files.size(cut) - 9));
        assertThat(extract(cut, file("no.txt.gz", "plain"), file("good.txt", "Good")))
                .isEqualTo(1);
        assertThat(process.err()).contains(cut + ": ").contains("no.txt.gz: Not in GZIP format");
        assertThat(articles).extracting(Article::id).startsWith("x").endsWith("good");
    }

    @Test
    void aDashIsStandardInput() {
        assertThat(process.input("\uFEFFText").run("extract", "-")).isZero();
        assertThat(articles).containsExactly(new Article("stdin", "Text"));
    }

    @Test
    void aByteOrderMarkIsNotText() throws IOException {
        assertThat(extract(file("a.txt", "\uFEFFText"))).isZero();
        assertThat(extract(file("b.jsonl", "\uFEFF{\"id\": \"b\", \"text\": \"Text\"}")))
                .isZero();
        assertThat(articles).extracting(Article::text).containsExactly("Text", "Text");
    }

    @Test
    void invalidUtf8IsNamedByFileAndByteAndTheOthersAreRead() throws IOException {
        Path bad = folder.resolve("bad.txt");
        Files.write(bad, "Gr\u00F6\u00DFe".getBytes(StandardCharsets.ISO_8859_1));
        Path cut = folder.resolve("cut.txt");
        Files.write(cut, new byte[] {'a', (byte) 0xE2, (byte) 0x82});
        assertThat(extract(bad, cut, file("good.txt", "Good"))).isEqualTo(1);
        assertThat(process.err())
                .contains(bad + ": not valid UTF-8 at byte offset 2")
                .contains("iconv");
        assertThat(process.err()).contains(cut + ": not valid UTF-8 at byte offset 1");
        assertThat(articles).extracting(Article::text).containsExactly("Good");
    }

    @Test
    void aBadLineIsNamedByNumberAndTheOthersAreRead() throws IOException {
        Path lines = folder.resolve("a.jsonl");
        String good = "{\"id\": \"%s\", \"text\": \"\"}\r\n";
        Files.write(lines, good.formatted("first").getBytes(StandardCharsets.UTF_8));
        for (String bad : List.of(
                "{\"id\": 3, ",
                "{\"id\": 3}",
                "[]",
                "{\"id\": 3, \"text\": 5}",
                "{\"text\": \"\"}",
                "{\"id\": 3, \"text\": \"\"} {}",
                "{\"id\": \"\", \"text\": \"\"}",
                "{\"id\": 3, \"id\": 3, \"text\": \"\"}")) {
            append(lines, (bad + "\n").getBytes(StandardCharsets.UTF_8));
        }
        append(lines, new byte[] {'{', (byte) 0xFF, '\n'});
        append(lines, good.formatted("last").getBytes(StandardCharsets.UTF_8));
        long offset = Files.size(lines) - good.formatted("last").length() - 2;

        assertThat(extract(lines)).isEqualTo(1);
        assertThat(articles).extracting(Article::id).containsExactly("first", "last");
        assertThat(process.err().lines()).hasSize(9);
        for (int line = 2; line <= 10; line++) {
            assertThat(process.err()).contains(lines + ":" + line + ": ");
        }
        assertThat(process.err())
                .contains(":2: not JSON at column")
                .contains(":3: missing field \"text\"")
                .contains(":6: missing field \"id\"")
                .contains(":10: not valid UTF-8 at byte offset " + offset);
    }

    @Test
    void whatIsMissingOrOfAnotherKindIsNamedAndTheOthersAreRead() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path pdf = file("a.pdf", "");
        assertThat(extract(folder.resolve("missing.txt"), pdf, empty, file("a.txt", "")))
                .isEqualTo(1);
        assertThat(process.err().lines())
                .satisfiesExactly(
                        missing -> assertThat(missing).contains("missing.txt: there is no such file"),
                        kind -> assertThat(kind)
                                .contains("a.pdf: a file of a kind that is not read; name .txt, .jsonl"),
                        none -> assertThat(none)
                                .contains("empty: no .txt, .jsonl, .html or .warc file in this folder"));
        assertThat(articles).hasSize(1);
    }

    @Test
    void filesOfKindsThatAreNotReadAreCountedAndNamedInTheSummary() throws IOException {
        for (String name : List.of("a.txt", "b.pdf", "c.PDF", "d.docx", "README", ".hidden.pdf")) {
            file(name, "");
        }
        String unread = "4 files of kinds that are not read: 1 without an extension, 1 .docx, 2 .pdf";
        assertThat(extract("--output", folder.resolve("out.json"), "--format", "json", folder))
                .isZero();
        assertThat(process.err()).startsWith("onrecord: 1 article, ").endsWith("; " + unread + "\n");
        Files.delete(folder.resolve("out.json"));
        assertThat(extract(folder)).isZero();
        assertThat(process.err()).isEqualTo("onrecord: " + unread + "\n");
    }

    @Test
    void theFieldsOfJsonLinesCanBeNamedAndResumingChecksThem() throws IOException {
        Path lines = file("a.jsonl", "{\"url\": \"https://post.example/\", \"body\": \"It rained.\"}");
        assertThat(extract(lines)).isEqualTo(1);
        assertThat(process.err()).contains("a.jsonl:1: missing field \"text\"").contains("--text-field");
        Path out = folder.resolve("out.jsonl");
        assertThat(extract("--text-field", "body", "--id-field", "url", "--format", "jsonl", "--output", out, lines))
                .isZero();
        assertThat(articles).extracting(Article::id).containsExactly("https://post.example/");
        assertThat(extract(
                        "--text-field",
                        "url",
                        "--id-field",
                        "url",
                        "--format",
                        "jsonl",
                        "--resume",
                        "--output",
                        out,
                        lines))
                .isEqualTo(1);
        assertThat(process.err()).contains("--text-field body");
    }

    @Test
    void aWarningFromReadingIsOnStandardErrorAndInTheOutput() throws IOException {
        Path page = file("app.html", "<script src=app.js></script><div id=root></div>");
        assertThat(extract("--format", "jsonl", page)).isZero();
        assertThat(process.err())
                .startsWith("onrecord: " + page + ": warning: the page has no text without its scripts");
        assertThat(process.out()).contains("\"kind\":\"SCRIPTED_PAGE\",\"words\":0");
    }

    @Test
    void anUnreadableFileIsNamed() throws IOException {
        Path secret = file("secret.txt", "");
        secret.toFile().setReadable(false);
        assumeThat(Files.isReadable(secret))
                .as("run by a user who may read everything")
                .isFalse();
        assertThat(extract(secret)).isEqualTo(1);
        assertThat(process.err()).contains("secret.txt: permission denied");
    }

    @Test
    void metadataIsCarriedThrough() throws IOException {
        process.run(
                "extract",
                "--format",
                "jsonl",
                file("a.jsonl", "{\"id\": 1, \"text\": \"\", \"date\": \"2024-05-01\"}"));
        JsonNode json = new ObjectMapper().readTree(process.out());
        assertThat(json.path("metadata").path("date").asText()).isEqualTo("2024-05-01");
    }

    private int extract(Object... inputs) {
        return process.run(Stream.concat(Stream.of("extract", "--threads", "1"), Stream.of(inputs))
                .toArray());
    }

    private Extraction found(Article article) {
        articles.add(article);
        return new Extraction(article, List.of(), List.of(), Example.BY);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path compressed(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static void append(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.APPEND);
    }
}
