package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Encodes JSON as UTF-8 and lets half surrogate pairs, which UTF-8 cannot say, survive as JSON's own escapes. They can only
 * stand inside JSON strings, keys included, because all else in JSON is ASCII.
 */
final class Utf8JsonWriter extends FilterWriter {

    /** A high surrogate whose other half may come with the next call; 0 for none. */
    private char high;

    Utf8JsonWriter(OutputStream out) {
        super(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    @Override
    public void write(int c) throws IOException {
        char unit = (char) c;
        if (high != 0) {
            if (Character.isLowSurrogate(unit)) {
                out.write(high);
                out.write(unit);
                high = 0;
                return;
            }
            escapeHigh();
        }
        if (Character.isHighSurrogate(unit)) {
            high = unit;
        } else if (Character.isLowSurrogate(unit)) {
            escape(unit);
        } else {
            out.write(unit);
        }
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        int from = offset;
        for (int i = offset; i < offset + length; i++) {
            if (high != 0 || Character.isSurrogate(buffer[i])) {
                out.write(buffer, from, i - from);
                write(buffer[i]);
                from = i + 1;
            }
        }
        out.write(buffer, from, offset + length - from);
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        write(string.toCharArray(), offset, length);
    }

    @Override
    public void close() throws IOException {
        escapeHigh();
        super.close();
    }

    private void escapeHigh() throws IOException {
        if (high != 0) {
            escape(high);
            high = 0;
        }
    }

    private void escape(char unit) throws IOException {
        out.write("\\u" + HexFormat.of().toHexDigits(unit));
    }
}
