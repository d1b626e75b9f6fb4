package org.onrecord.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a jsonl output line by line, so that its size does not matter. */
final class LineReader implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final String name;
    private long number;

    private LineReader(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /** Opens a file; one whose name ends with {@code .gz} is decompressed. */
    static LineReader open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return new LineReader(raw, file.toString());
        }
        try {
            return new LineReader(new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER), file.toString());
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** @param name what the user calls the stream */
    static LineReader of(InputStream in, String name) {
        return new LineReader(new BufferedInputStream(in, BUFFER), name);
    }

    /**
     * Returns the next line without its end; null if there is none.
     *
     * @throws CharacterCodingException if the line is not UTF-8; the next call returns the line after it
     */
    @Nullable
    String next() throws IOException {
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream();
        for (; read >= 0 && read != '\n'; read = in.read()) {
            line.write(read);
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(line.toByteArray()))
                .toString();
        return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Returns the name of the input and the number of the last line, from 1. */
    String where() {
        return name + ":" + number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
