package org.onrecord.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * Splits an archive into records. A record that is damaged does not spoil those after it: reading continues at the next line
 * that begins as a record does. (jwarc's own reader ends at the first fault.)
 */
final class WarcRecords implements Closeable {

    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEADER = 1 << 20;
    private static final String REMEDY = "the others are read all the same";

    private final InputStream in;
    private final String name;
    private @Nullable Block block;
    private byte @Nullable [] versionLine;
    private boolean damaged;
    private boolean ended;

    /**
     * @param in the archive, decompressed
     * @param name its name in messages
     */
    WarcRecords(InputStream in, String name) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.name = name;
    }

    /**
     * Returns the next record; null at the end.
     *
     * @throws InputException if it is damaged; the next call continues after it
     */
    @Nullable
    WarcRecord next() throws IOException {
        try {
            return ended ? null : read();
        } catch (ZipException e) {
            damaged();
            throw new InputException(name, "a record whose compression is damaged: " + e.getMessage(), REMEDY);
        }
    }

    /** Skips the rest of the last record, whose compressed bytes are damaged; the caller has reported this. */
    void damaged() {
        block = null;
        versionLine = null;
        damaged = true;
    }

    private @Nullable WarcRecord read() throws IOException {
        if (block != null) {
            Block read = block;
            block = null;
            read.skip();
        }
        if (versionLine == null) {
            findRecord();
        }
        if (versionLine == null) {
            return null;
        }
        byte[] header = header(versionLine);
        versionLine = null;
        damaged = true;
        MessageHeaders headers = parse(header);
        damaged = false;
        block = new Block(length(headers));
        return new WarcRecord(headers, block);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Finds the line that the next record begins with. What is lost on the way is reported unless it belongs to a reported record. */
    private void findRecord() throws IOException {
        long lost = 0;
        byte[] line = line();
        while (line.length > 0 && !startsRecord(line)) {
            lost += isBlank(line) ? 0 : line.length;
            line = line();
        }
        versionLine = line.length == 0 ? null : line;
        boolean reported = damaged;
        damaged = false;
        if (lost > 0 && !reported) {
            throw new InputException(name, lost + " bytes between records are no record", REMEDY);
        }
    }

    private byte[] header(byte[] first) throws IOException {
        var header = new ByteArrayOutputStream();
        byte[] line = first;
        while (line.length > 0 && !isBlank(line) && header.size() < LONGEST_HEADER) {
            header.writeBytes(line);
            line = line();
        }
        header.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return header.toByteArray();
    }

    private MessageHeaders parse(byte[] header) throws InputException {
        var parser = new WarcParser();
        // Control characters in an address are of no harm.
        parser.setLenient(true);
        try {
            parser.parse(
                    Channels.newChannel(new ByteArrayInputStream(header)),
                    ByteBuffer.allocate(1 << 13).flip());
            return parser.headers();
        } catch (IOException e) {
            throw new InputException(name, "a record whose header cannot be read: " + firstLines(header), REMEDY);
        }
    }

    private static String firstLines(byte[] header) {
        String text = new String(header, StandardCharsets.UTF_8);
        int start = text.indexOf("WARC-Target-URI");
        String shown = start < 0 ? text : text.substring(start);
        return shown.substring(0, Math.min(shown.length(), 200)).strip().split("\\R")[0];
    }

    private long length(MessageHeaders headers) throws InputException {
        String length = headers.first("Content-Length").orElse("");
        try {
            return Long.parseUnsignedLong(length);
        } catch (NumberFormatException e) {
            damaged = true;
            String address = headers.first("WARC-Target-URI").orElse("no address");
            throw new InputException(name + " (" + address + ")", "a record without a Content-Length", REMEDY);
        }
    }

    /** Returns the next line with its end, cut at a length that no header has; empty at the end. */
    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (line.size() < LONGEST_HEADER) {
                line.write(next);
            }
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean startsRecord(byte[] line) {
        for (int k = 0; k < VERSION.length; k++) {
            if (k >= line.length || line[k] != VERSION[k]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != '\r' && one != '\n') {
                return false;
            }
        }
        return true;
    }

    /** The content of one record. */
    private final class Block extends BulkStream {

        private long left;

        Block(long length) {
            left = length;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int number = readAvailable(bytes, offset, (int) Math.min(length, left));
            if (number < 0) {
                ended = true;
                throw new EOFException("the archive ends in the middle of a record");
            }
            left -= number;
            return number;
        }

        private int readAvailable(byte[] bytes, int offset, int length) throws IOException {
            try {
                return in.read(bytes, offset, length);
            } catch (EOFException e) {
                return -1;
            }
        }

        void skip() throws IOException {
            byte[] rest = new byte[1 << 13];
            while (read(rest, 0, rest.length) >= 0) {
                // Pipes cannot skip otherwise.
            }
        }
    }
}
