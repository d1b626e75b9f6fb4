package org.onrecord.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, each decoded by itself: a line that is badly encoded does not spoil the next. */
final class EncodedLines implements Closeable {

    private final InputStream in;
    private final String name;
    private final TextEncoding encoding;
    private int number;
    private long offset;

    private EncodedLines(InputStream in, String name, TextEncoding encoding) {
        this.in = in;
        this.name = name;
        this.encoding = encoding;
        offset = encoding.markLength();
    }

    /**
     * Returns the lines of {@code in}, after a look at how they are encoded.
     *
     * @param name the name of the stream in messages
     */
    static EncodedLines of(InputStream in, String name) throws IOException {
        var buffered = new BufferedInputStream(in, 1 << 16);
        try {
            buffered.mark(TextEncoding.START);
            TextEncoding encoding = TextEncoding.of(buffered.readNBytes(TextEncoding.START), name);
            buffered.reset();
            buffered.skipNBytes(encoding.markLength());
            return new EncodedLines(buffered, name, encoding);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Returns the next line without its end; null when there is none. */
    @Nullable
    String next() throws IOException {
        var line = new ByteArrayOutputStream();
        boolean ended = false;
        boolean read = false;
        while (!ended) {
            int value = 0;
            int length = 0;
            for (int next = 0; length < encoding.unit() && (next = in.read()) >= 0; length++) {
                line.write(next);
                value = value << Byte.SIZE | next;
            }
            read |= length > 0;
            ended = length < encoding.unit() || value == encoding.lineFeed();
        }
        if (!read) {
            return null;
        }
        number++;
        long start = offset;
        offset += line.size();
        return encoding.decode(line.toByteArray(), where(), start).replaceFirst("\\R$", "");
    }

    /** Returns the file and the number of the last line, from 1. */
    String where() {
        return name + ":" + number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
