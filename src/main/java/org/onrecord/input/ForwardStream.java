package org.onrecord.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.LongAdder;

/**
 * Reads forwards and does nothing else, so that pipes are read as files are.
 *
 * <p>The JDK's own streams ask a file for its length and position in {@code readAllBytes} and {@code available}, which fails
 * on a pipe ("Illegal seek"). And {@code GZIPInputStream} looks for a further compressed member only where {@code available}
 * is not 0; a slow writer may not have sent it yet. Here {@code available} therefore waits for the next byte.
 */
final class ForwardStream extends InputStream {

    private final InputStream in;
    private final LongAdder count;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;

    /** @param count gets the number of bytes, as they are read */
    ForwardStream(InputStream in, LongAdder count) {
        this.in = in;
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int number = Math.min(length, limit - position);
        System.arraycopy(buffer, position, bytes, offset, number);
        position += number;
        return number;
    }

    /** Returns how many bytes are buffered, at least 1 before the end; waits for them. */
    @Override
    public int available() throws IOException {
        return fill() ? limit - position : 0;
    }

    /** Returns whether the next two bytes are those that gzip begins with; reads nothing. */
    boolean startsCompressed() throws IOException {
        while (position == 0 && limit < 2) {
            int number = in.read(buffer, limit, buffer.length - limit);
            if (number < 0) {
                return false;
            }
            limit += number;
            count.add(number);
        }
        return (buffer[position] & 0xFF) == 0x1F && (buffer[position + 1] & 0xFF) == 0x8B;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        position = 0;
        limit = Math.max(0, in.read(buffer));
        count.add(limit);
        return limit > 0;
    }
}
