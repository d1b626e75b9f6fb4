package org.onrecord.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, each decoded by itself: one that is not UTF-8 does not spoil the next. */
final class Utf8Lines implements Closeable {

    private final InputStream in;
    private final String name;
    private int number;
    private long offset;

    Utf8Lines(InputStream in, String name) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.name = name;
    }

    /** The next line without its end; null when there is none. */
    @Nullable
    String next() throws IOException, InputException {
        var line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = in.read()) {
            line.write(read);
        }
        number++;
        long start = offset;
        offset += line.size() + 1;
        String text = Utf8.decode(line.toByteArray(), where(), start);
        return number == 1 ? Utf8.withoutByteOrderMark(text) : text;
    }

    /** File and number of the last line, from 1. */
    String where() {
        return name + ":" + number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
