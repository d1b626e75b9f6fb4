package org.onrecord.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a body that holds one article, or the lines of one that holds many. Nothing longer than the limit is kept in memory. */
final class BodyReader {

    private final TimedInput in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 13];
    private int position;
    private int end;
    private int line;

    /** @param limit the greatest length of an article in bytes */
    BodyReader(TimedInput in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * A line of a stream.
     *
     * @param number from 1
     * @param bytes without the end of the line; null if they are more than the limit
     */
    record Line(int number, byte @Nullable [] bytes) {

        boolean isBlank() {
            if (bytes == null) {
                return false;
            }
            for (byte value : bytes) {
                if (value != ' ' && value != '\t' && value != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** @throws ProblemException if the body is longer than the limit, or arrives too slowly */
    byte[] all() throws IOException {
        byte[] bytes = ((InputStream) in).readNBytes(limit);
        if (fill()) {
            throw new ProblemException(Problem.tooLarge(limit));
        }
        return bytes;
    }

    /**
     * Returns the next line; null if there is none.
     *
     * @throws ProblemException if the line arrives too slowly
     */
    @Nullable
    Line next() throws IOException {
        in.restart();
        var bytes = new ByteArrayOutputStream();
        long length = 0;
        boolean any = false;
        while (position < end || fill()) {
            any = true;
            int feed = position;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            length += feed - position;
            if (length <= limit) {
                bytes.write(buffer, position, feed - position);
            }
            boolean ended = feed < end;
            position = ended ? feed + 1 : feed;
            if (ended) {
                break;
            }
        }
        return any ? new Line(++line, length > limit ? null : bytes.toByteArray()) : null;
    }

    /** Returns the number of the line that is being read, from 1. */
    int number() {
        return line + 1;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }
}
