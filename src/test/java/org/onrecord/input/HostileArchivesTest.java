package org.onrecord.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.input.Archive.bytes;
import static org.onrecord.input.Archive.gzip;
import static org.onrecord.input.Archive.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Warning;

/** Archives that are wrong in ways that crawls are: what can be read is read, the rest is named, and nothing is lost beside it. */
class HostileArchivesTest {

    private static final String HTML = "Content-Type: text/html; charset=utf-8";
    private static final String BRIDGE = "<p>“The bridge is open,” said Ana Ruiz.</p>";
    private static final String BRIDGE_TEXT = "“The bridge is open,” said Ana Ruiz.";

    /** The bytes of a page with that text, as brotli 1.1 compresses them. */
    private static final byte[] BROTLI = Base64.getDecoder()
            .decode(
                    "G2QAgK2Pu/X8ADJPVSwNwmF78C55hMSLszMB4dwqSKrk6jLNha1BfOj0VNibUy5gbisKKMOU7geHHAYaX7KwreUQCYj9tZPtPpxuNbqE3epRoyMh");

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "br", "deflate", "gzip, br", "zstd", "no-such"})
    void aContentEncodingThatIsNotTrueIsIgnored(String encoding) throws IOException {
        assertThat(read(page(HTML + "\r\nContent-Encoding: " + encoding, utf8(BRIDGE))))
                .containsExactly(BRIDGE_TEXT);
    }

    @Test
    void aCompressedPageIsReadWhateverItsHeaderSays() throws IOException {
        byte[] once = gzip(utf8(BRIDGE));
        assertThat(read(page(HTML, once)
                        .page("b", HTML + "\r\nContent-Encoding: br", once)
                        .page("c", HTML + "\r\nContent-Encoding: gzip", gzip(once))))
                .containsExactly(BRIDGE_TEXT, BRIDGE_TEXT, BRIDGE_TEXT);
    }

    @Test
    void aPageCompressedByBrotliIsRead() throws IOException {
        assertThat(read(page(HTML + "\r\nContent-Encoding: br", BROTLI)))
                .containsExactly("“Brotli works,” said Ana Ruiz.");
    }

    @Test
    void aPageCompressedByDeflateIsReadWithTheHeaderOfZlibAndWithout() throws IOException {
        var zlib = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(zlib)) {
            out.write(utf8(BRIDGE));
        }
        byte[] bare = Arrays.copyOfRange(zlib.toByteArray(), 2, zlib.size() - 4);
        String header = HTML + "\r\nContent-Encoding: deflate";
        assertThat(read(page(header, zlib.toByteArray()).page("b", header, bare)))
                .containsExactly(BRIDGE_TEXT, BRIDGE_TEXT);
    }

    @Test
    void anEncodingThatIsNotKnownNamesTheRecord() throws IOException {
        byte[] zstd = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 4, 0, 1, 0, 0};
        assertThat(read(page(HTML + "\r\nContent-Encoding: zstd", zstd).page("https://b.example/", BRIDGE)))
                .containsExactly(
                        "unreadable news.warc (https://post.example/1): its Content-Encoding zstd cannot be decoded",
                        BRIDGE_TEXT);
    }

    @Test
    void anAddressWithAControlCharacterCostsNoneOfTheRecordsBehindIt() throws IOException {
        var archive = new Archive().page("https://post.example/a\u0001b", BRIDGE);
        for (int k = 1; k <= 12; k++) {
            archive.page("https://post.example/" + k, "<p>" + k + "</p>");
        }
        for (byte[] file : List.of(archive.plain(), archive.compressed())) {
            List<InputRecord> records = Archive.read(file);
            assertThat(Archive.texts(records))
                    .containsExactly(BRIDGE_TEXT, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
            assertThat(((InputRecord.Read) records.get(0)).article().id()).isEqualTo("https://post.example/a%01b");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARC/1.0\r\nWARC-Type response\r\nContent-Length: 4\r\n\r\nLost\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\n\r\nLost\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: four\r\n\r\nLost\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 2\r\n\r\nLost\r\n\r\n",
                "WARC/one\r\n\r\nLost\r\n\r\n",
                "<html>Lost</html>\r\n\r\n"
            })
    void aRecordWithoutASoundHeaderIsNamedOnceAndTheOthersAreRead(String damaged) throws IOException {
        var archive = new Archive()
                .page("https://a.example/", "<p>First</p>")
                .raw(utf8(damaged))
                .page("https://b.example/", "<p>Second</p>");
        for (byte[] file : List.of(archive.plain(), archive.compressed())) {
            assertThat(texts(file))
                    .satisfiesExactly(
                            first -> assertThat(first).isEqualTo("First"),
                            lost -> assertThat(lost).startsWith("unreadable news.warc"),
                            second -> assertThat(second).isEqualTo("Second"));
        }
    }

    @Test
    void aRecordWhoseCompressionIsDamagedCostsNoOther() throws IOException {
        byte[] first = new Archive().page("https://a.example/", "<p>First</p>").compressed();
        byte[] damaged =
                new Archive().page("https://b.example/", BRIDGE.repeat(50)).compressed();
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 9, (byte) 0xFF);
        byte[] last = new Archive().page("https://c.example/", "<p>Last</p>").compressed();
        assertThat(texts(bytes(first, damaged, last)))
                .satisfiesExactly(
                        one -> assertThat(one).isEqualTo("First"),
                        two -> assertThat(two)
                                .startsWith("unreadable news.warc")
                                .contains("damaged"),
                        three -> assertThat(three).isEqualTo("Last"));
    }

    @Test
    void anArchiveThatIsCutIsReadUpToThereAndSaysSoOnce() throws IOException {
        var archive = new Archive().page("https://a.example/", "<p>First</p>").page("https://b.example/", BRIDGE);
        for (byte[] file : List.of(archive.plain(), archive.compressed())) {
            assertThat(texts(Arrays.copyOf(file, file.length - 30)))
                    .satisfiesExactly(
                            one -> assertThat(one).isEqualTo("First"),
                            two -> assertThat(two).startsWith("unreadable news.warc"));
        }
    }

    @Test
    void lengthsAndChunksThatAreNotTrueAreIgnored() throws IOException {
        byte[] chunks = utf8("8\r\n<p>It is\r\n9;x=1\r\n raining.\r\n0\r\n\r\n");
        assertThat(read(page(HTML + "\r\nContent-Length: 5", utf8(BRIDGE))
                        .page("b", HTML + "\r\nContent-Length: 99999", utf8(BRIDGE))
                        .page("c", HTML + "\r\nTransfer-Encoding: chunked", utf8(BRIDGE))
                        .page("d", HTML + "\r\nTransfer-Encoding: chunked", chunks)))
                .containsExactly(BRIDGE_TEXT, BRIDGE_TEXT, BRIDGE_TEXT, "It is raining.");
    }

    @Test
    void theCharsetOfTheServerWinsAsInBrowsersAndAWarningSaysWhatThatCost() throws IOException {
        byte[] latin =
                "<meta charset=windows-1252><p>“Größe,” said Ana Ruiz.</p>".getBytes(Charset.forName("windows-1252"));
        List<InputRecord> records = Archive.read(page(HTML, latin)
                .page("b", "Content-Type: text/html; charset=ISO-8859-1", latin)
                .page("c", "Content-Type: text/html", latin)
                .page("d", "Content-Type: text/html", "<p>“Größe”</p>".getBytes(Charset.forName("windows-1252")))
                .page("e", "Content-Type: text/html; charset=no-such", utf8("<p>“Größe”</p>"))
                .plain());
        assertThat(Archive.texts(records))
                .containsExactly(
                        "\uFFFDGr\uFFFD\uFFFDe,\uFFFD said Ana Ruiz.",
                        "“Größe,” said Ana Ruiz.",
                        "“Größe,” said Ana Ruiz.",
                        "“Größe”",
                        "“Größe”");
        assertThat(warnings(records.get(0))).containsExactly(new Warning.ReplacementCharacters(4));
        assertThat(records.subList(1, 5))
                .allSatisfy(record -> assertThat(warnings(record)).isEmpty());
    }

    @Test
    void aPageWithoutMetadataGetsDateHostAndAddressOfTheRecord() throws IOException {
        List<InputRecord> records = Archive.read(page(HTML, utf8(BRIDGE))
                .page(
                        "<https://www.post.example/2>",
                        "<meta property=og:site_name content='The Post'><meta property=article:published_time content=2026-03-01>"
                                + BRIDGE)
                .plain());
        assertThat(((InputRecord.Read) records.get(0)).article().metadata())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "date", "2026-03-04T10:00:00Z", "outlet", "post.example", "url", "https://post.example/1"));
        assertThat(((InputRecord.Read) records.get(1)).article().metadata())
                .containsEntry("date", "2026-03-01")
                .containsEntry("outlet", "The Post")
                .containsEntry("url", "https://www.post.example/2");
    }

    @Test
    void aPageThatWasCutOffIsReadWithAWarning() throws IOException {
        byte[] compressed = gzip(utf8(BRIDGE + "<p>It rained in Kelmora on Monday.</p>"));
        List<InputRecord> records = Archive.read(new Archive()
                .record("a", "WARC-Truncated: length\r\n", Archive.block(HTML, utf8(BRIDGE)))
                .page("b", HTML + "\r\nContent-Encoding: gzip", Arrays.copyOf(compressed, compressed.length - 12))
                .plain());
        assertThat(Archive.texts(records)).allSatisfy(text -> assertThat(text).startsWith(BRIDGE_TEXT));
        assertThat(records).allSatisfy(record -> assertThat(warnings(record)).contains(new Warning.PageCutOff()));
    }

    @Test
    void aPageThatDecompressesWithoutEndIsRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bomb)) {
            byte[] blanks = new byte[1 << 20];
            for (int k = 0; k <= HttpPage.LONGEST >> 20; k++) {
                out.write(blanks);
            }
        }
        assertThat(read(page(HTML, bomb.toByteArray()).page("b", BRIDGE)))
                .containsExactly(
                        "unreadable news.warc (https://post.example/1): longer than 16 MB when it is decompressed",
                        BRIDGE_TEXT);
    }

    @Test
    void whatIsNoPageIsPassedOverAndAPageWithoutATypeIsKnownByItsBeginning() throws IOException {
        assertThat(read(page("Content-Type: image/png", utf8("PNG"))
                        .page("b", "X: y", utf8("<!DOCTYPE html><p>Page</p>"))
                        .page("c", "X: y", utf8("%PDF-1.4"))
                        .page(
                                "d",
                                "Content-Type: text/plain\r\nContent-Type: text/HTML;;charset = \"utf-8\"",
                                utf8(BRIDGE))
                        .record("e", "", utf8("no HTTP at all"))))
                .containsExactly("Page", BRIDGE_TEXT, "unreadable news.warc (e): not a response over HTTP");
    }

    private static Archive page(String header, byte[] body) {
        return new Archive().page("https://post.example/1", header, body);
    }

    private static List<String> read(Archive archive) throws IOException {
        return texts(archive.plain());
    }

    private static List<String> texts(byte[] archive) throws IOException {
        return Archive.texts(Archive.read(archive));
    }

    private static List<Warning> warnings(InputRecord record) {
        return ((InputRecord.Read) record).warnings();
    }
}
