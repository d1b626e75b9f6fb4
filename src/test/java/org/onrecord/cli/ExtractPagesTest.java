package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.Article;
import org.onrecord.export.JsonLines;

class ExtractPagesTest {

    @TempDir
    private Path folder;

    private final Process process = new Process();

    @Test
    void aPageIsReadWithWhatItSaysAboutItselfAndItsTextIsStored() throws IOException {
        Path page = Files.write(folder.resolve("a.html"), """
                <html><head><meta charset="windows-1252"><title>Bridge – The Post</title>
                <meta property="og:title" content="Bridge opens"><meta property="og:site_name" content="The Post">
                <meta property="article:published_time" content="2024-05-01T10:00:00Z">
                <link rel="canonical" href="https://post.example/bridge"></head>
                <body><article><p>“Größe,” she said.</p></article></body></html>""".getBytes(Charset.forName("windows-1252")));
        assertThat(extract(page))
                .containsExactly(new Article(
                        "a",
                        "“Größe,” she said.",
                        Map.of(
                                "title", "Bridge opens",
                                "outlet", "The Post",
                                "date", "2024-05-01T10:00:00Z",
                                "url", "https://post.example/bridge")));
    }

    @Test
    void aWebArchiveHasAnArticleForEachResponseWithAPage() throws IOException {
        Path plain = folder.resolve("a.warc");
        Files.write(plain, archive(false));
        Path compressed = folder.resolve("b.warc.gz");
        Files.write(compressed, archive(true));
        for (Path archive : List.of(plain, compressed)) {
            assertThat(extract(archive))
                    .extracting(
                            Article::id,
                            Article::text,
                            article -> article.metadata().get("url"))
                    .containsExactly(
                            tuple("https://post.example/1", "“Größe,” she said.", "https://post.example/1"),
                            tuple("https://post.example/4", "Four", "https://post.example/4"));
            assertThat(process.err()).contains("2 articles").contains("4 records that are no pages passed over");
        }
    }

    private List<Article> extract(Path input) throws IOException {
        Path out = folder.resolve("out.jsonl");
        assertThat(process.run("extract", "--format", "jsonl", "--output", out, input))
                .as(process.err())
                .isZero();
        try (var lines = Files.lines(out)) {
            return lines.map(line -> JsonLines.read(line).article()).toList();
        }
    }

    private static byte[] archive(boolean compressed) throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] record : List.of(
                record(
                        "warcinfo",
                        "application/warc-fields",
                        "",
                        "software: test\r\n".getBytes(StandardCharsets.UTF_8)),
                record(
                        "request",
                        "application/http; msgtype=request",
                        "https://post.example/1",
                        http("GET /1 HTTP/1.1", "", "")),
                response(
                        "https://post.example/1",
                        "200 OK",
                        "text/html; charset=ISO-8859-1",
                        "<p>“Größe,” she said.</p>".replace("“", "&ldquo;").replace("”", "&rdquo;")),
                response("https://post.example/2", "302 Found", "text/html", "<p>Moved</p>"),
                response("https://post.example/3", "200 OK", "image/png", "PNG"),
                response("https://post.example/4", "200 OK", "text/html; charset=no-such", "<p>Four</p>"))) {
            if (compressed) {
                try (var member = new GZIPOutputStream(out)) {
                    member.write(record);
                }
            } else {
                out.write(record);
            }
        }
        return out.toByteArray();
    }

    private static byte[] response(String url, String status, String type, String body) throws IOException {
        return record("response", "application/http; msgtype=response", url, http("HTTP/1.1 " + status, type, body));
    }

    private static byte[] http(String first, String type, String body) {
        String head = type.isEmpty()
                ? "Host: post.example"
                : "Content-Type: " + type + "\r\nContent-Length: " + body.length();
        return (first + "\r\n" + head + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] record(String type, String contentType, String url, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(("WARC/1.0\r\nWARC-Type: " + type
                        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
                        + "WARC-Date: 2024-05-01T10:00:00Z\r\n"
                        + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
                        + "Content-Type: " + contentType + "\r\nContent-Length: " + content.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.write(content);
        out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
