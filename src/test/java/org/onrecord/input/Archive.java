package org.onrecord.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A web archive that is put together record by record, and may be wrong in any place. */
final class Archive {

    private final List<byte[]> records = new ArrayList<>();

    /** Adds a response with a page. */
    Archive page(String address, String httpHeader, byte[] body) {
        return record(address, "", block(httpHeader, body));
    }

    Archive page(String address, String body) {
        return page(address, "Content-Type: text/html; charset=utf-8", utf8(body));
    }

    /** @param more lines of the record's header, each with its end */
    Archive record(String address, String more, byte[] block) {
        return raw(bytes(
                utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2026-03-04T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
                        + more
                        + "Content-Length: " + block.length + "\r\n\r\n"),
                block,
                utf8("\r\n\r\n")));
    }

    /** Adds bytes as they are. */
    Archive raw(byte[] bytes) {
        records.add(bytes);
        return this;
    }

    byte[] plain() {
        return bytes(records.toArray(byte[][]::new));
    }

    /** Returns the archive with each record compressed by itself, as CC-NEWS has them. */
    byte[] compressed() throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] record : records) {
            out.writeBytes(gzip(record));
        }
        return out.toByteArray();
    }

    static byte[] block(String httpHeader, byte[] body) {
        return bytes(utf8("HTTP/1.1 200 OK\r\n" + httpHeader + "\r\n\r\n"), body);
    }

    static byte[] gzip(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** Reads an archive, compressed or not. */
    static List<InputRecord> read(byte[] archive) throws InputException {
        var records = new ArrayList<InputRecord>();
        try (ArticleSource source = ArticleInput.create()
                .format(InputFormat.WARC)
                .open(new ByteArrayInputStream(archive), "news.warc", "unused")) {
            source.forEachRemaining(records::add);
        }
        return records;
    }

    /** Returns a line for each record: the article's text, or "unreadable" and why. */
    static List<String> texts(List<InputRecord> records) {
        return records.stream()
                .map(record -> record instanceof InputRecord.Read read
                        ? read.article().text()
                        : "unreadable " + record.origin() + ": "
                                + ((InputRecord.Unreadable) record).problem().problem())
                .toList();
    }
}
