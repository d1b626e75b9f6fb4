package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A writer of extractions that flushes and closes what it writes to.
 *
 * @param <T> what it writes to
 */
abstract class TargetWriter<T extends Closeable & Flushable> implements ExtractionWriter {
    private final T target;

    TargetWriter(T target) {
        this.target = target;
    }

    /** Returns a buffered writer in UTF-8. */
    static Writer utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
