package org.onrecord.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Article;

class ArticleInputTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderOfAllFormatsIsReadByName() throws IOException {
        file("a.txt", "It rained.");
        file("b.html", "<p>It rained.</p>");
        file("c.jsonl", "{\"id\": \"line\", \"text\": \"It rained.\", \"year\": 2026}");
        Files.write(
                folder.resolve("d.warc"),
                new Archive().page("https://post.example/", "<p>It rained.</p>").plain());
        file("e.pdf", "");
        file("README", "");
        try (ArticleSource source = ArticleInput.create().open(folder)) {
            assertThat(source.makesText()).isTrue();
            assertThat(source.unread()).isEqualTo(Map.of("pdf", 1, "", 1));
            assertThat(articles(source))
                    .allSatisfy(article -> assertThat(article.text()).isEqualTo("It rained."))
                    .extracting(Article::id)
                    .containsExactly("a", "b", "line", "https://post.example/");
            assertThat(source.bytesRead()).isEqualTo(source.bytes()).isPositive();
        }
    }

    @Test
    void otherFieldsOfJsonLinesHoldIdAndText() throws IOException {
        Path file = file("a.jsonl", """
                {"url": "https://post.example/1", "body": "It rained.", "text": "no", "id": 7}
                {"body": "It rained."}
                {"url": "https://post.example/3", "body": ["It rained."]}
                """);
        try (ArticleSource source =
                ArticleInput.create().idField("url").textField("body").open(file)) {
            assertThat(source.next())
                    .asInstanceOf(type(InputRecord.Read.class))
                    .extracting(InputRecord.Read::article)
                    .isEqualTo(new Article(
                            "https://post.example/1",
                            "It rained.",
                            Map.of("url", "https://post.example/1", "text", "no", "id", "7")));
            assertThat(problem(source.next())).startsWith(file + ":2: missing field \"url\"; ");
            assertThat(problem(source.next())).startsWith(file + ":3: field \"body\" is not a string; ");
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
    void aFileIsReadInTheEncodingOfItsByteOrderMark(String charset) throws IOException {
        Path text = bytes("a.txt", "\uFEFFGröße 😀\u010A\n", charset);
        Path lines = bytes(
                "b.jsonl", "\uFEFF{\"id\": 1, \"text\": \"Größe\u010A\"}\r\n{\"id\": 2, \"text\": \"Größe\"}", charset);
        assertThat(articles(ArticleInput.create().open(text))).containsExactly(new Article("a", "Größe 😀\u010A\n"));
        assertThat(articles(ArticleInput.create().open(lines)))
                .containsExactly(new Article("1", "Größe\u010A"), new Article("2", "Größe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.jsonl"})
    void utf16WithoutAByteOrderMarkIsNamedAsSuch(String name) throws IOException {
        Path file = bytes(name, "{\"id\": 1, \"text\": \"It rained.\"}\n{}\n", "UTF-16LE");
        try (ArticleSource source = ArticleInput.create().open(file)) {
            assertThat(problem(source.next()))
                    .isEqualTo(file + ": looks like UTF-16LE without a byte order mark;"
                            + " convert it, for instance with: iconv -f UTF-16LE -t UTF-8");
            assertThat(source.hasNext()).isFalse();
        }
    }

    @Test
    void aLineThatIsBadlyEncodedInUtf16CostsNoOther() throws IOException {
        Path file = bytes("a.jsonl", "\uFEFF{\"id\": 1, \"text\": \"a\"}\n", "UTF-16LE");
        byte[] halfPair = {0, (byte) 0xD8, 'x', 0, '\n', 0};
        Files.write(
                file,
                Archive.bytes(
                        Files.readAllBytes(file),
                        halfPair,
                        "{\"id\": 3, \"text\": \"c\"}".getBytes(StandardCharsets.UTF_16LE)));
        try (ArticleSource source = ArticleInput.create().open(file)) {
            assertThat(source.next()).isInstanceOf(InputRecord.Read.class);
            assertThat(problem(source.next())).startsWith(file + ":2: not valid UTF-16LE at byte offset 48; ");
            assertThat(source.next()).isInstanceOf(InputRecord.Read.class);
        }
    }

    @Test
    void aStreamIsDecompressedIfItIsCompressed() throws IOException {
        byte[] lines = Archive.utf8("{\"id\": 1, \"text\": \"It rained.\"}\n");
        for (byte[] stream : List.of(lines, Archive.gzip(lines))) {
            assertThat(articles(ArticleInput.create()
                            .format(InputFormat.JSONL)
                            .open(new ByteArrayInputStream(stream), "a stream", "unused")))
                    .extracting(Article::id)
                    .containsExactly("1");
        }
    }

    @Test
    void aFileWhoseNameTellsNothingIsReadInTheFormatThatIsGiven() throws IOException {
        Path file = file("story.aspx", "<p>It rained.</p>");
        assertThatThrownBy(() -> ArticleInput.create().open(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("story.aspx: a file of a kind that is not read");
        assertThat(articles(ArticleInput.create().format(InputFormat.HTML).open(file)))
                .containsExactly(new Article("story", "It rained."));
    }

    /** As in a program that has the library and none of its optional dependencies. */
    @ParameterizedTest
    @CsvSource({"jsoup, org.jsoup:jsoup", "jwarc, org.netpreserve:jwarc"})
    void withoutAnOptionalLibraryTheExceptionNamesItAndTextsAreRead(String jar, String artifact) throws Exception {
        Path text = file("a.txt", "It rained.");
        Path archive = Files.write(folder.resolve("b.warc"), new byte[0]);
        try (var classes = new URLClassLoader(classPathWithout(jar), ClassLoader.getPlatformClassLoader())) {
            Class<?> input = classes.loadClass(ArticleInput.class.getName());
            Object create = input.getMethod("create").invoke(null);
            var open = input.getMethod("open", Path.class);
            Object source = open.invoke(create, text);
            assertThat(source.getClass().getMethod("next").invoke(source))
                    .asString()
                    .contains("Article a");
            assertThatThrownBy(() -> open.invoke(create, archive))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasToString("org.onrecord.input.MissingLibraryException: " + archive + ": "
                            + (jar.equals("jsoup") ? "pages" : "web archives") + " are read with " + artifact
                            + ", which is not on the class path; add it as a dependency");
        }
    }

    private static URL[] classPathWithout(String jar) throws MalformedURLException {
        var urls = new ArrayList<URL>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Path.of(entry).getFileName().toString().startsWith(jar)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static List<Article> articles(ArticleSource source) {
        var articles = new ArrayList<Article>();
        source.forEachRemaining(record -> articles.add(((InputRecord.Read) record).article()));
        return articles;
    }

    private static String problem(InputRecord record) {
        return ((InputRecord.Unreadable) record).problem().getMessage();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path bytes(String name, String content, String charset) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(Charset.forName(charset)));
    }
}
