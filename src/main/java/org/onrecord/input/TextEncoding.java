package org.onrecord.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * How a text is stored: in UTF-8, or as its byte order mark says. Nothing is guessed and nothing is replaced.
 *
 * @param charset the encoding
 * @param unit how many bytes the smallest character takes
 * @param markLength how many bytes the byte order mark takes; 0 where there is none
 */
record TextEncoding(Charset charset, int unit, int markLength) {

    /** How many bytes at the start of a text are enough for {@link #of}. */
    static final int START = 64;

    /** English in UTF-16 has a zero in nearly every other byte; more than a quarter of all bytes is enough. */
    private static final int MOSTLY = 4;

    /**
     * Returns the encoding of a text that begins with these bytes.
     *
     * @param start the first {@link #START} bytes, or all where there are fewer
     * @param place named where it cannot be told
     * @throws InputException if the text looks like UTF-16 but has no byte order mark
     */
    static TextEncoding of(byte[] start, String place) throws InputException {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 1, 3);
        }
        if (begins(start, 0xFF, 0xFE, 0, 0)) {
            return new TextEncoding(Charset.forName("UTF-32LE"), 4, 4);
        }
        if (begins(start, 0, 0, 0xFE, 0xFF)) {
            return new TextEncoding(Charset.forName("UTF-32BE"), 4, 4);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, 2);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, 2);
        }
        int even = zeros(start, 0);
        int odd = zeros(start, 1);
        if ((even == 0 || odd == 0) && (even + odd) * MOSTLY > start.length) {
            String name = even == 0 ? "UTF-16LE" : "UTF-16BE";
            throw new InputException(
                    place,
                    "looks like " + name + " without a byte order mark",
                    "convert it, for instance with: iconv -f " + name + " -t UTF-8");
        }
        return new TextEncoding(StandardCharsets.UTF_8, 1, 0);
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int k = 0; k < mark.length; k++) {
            if (k >= start.length || (start[k] & 0xFF) != mark[k]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] start, int first) {
        int zeros = 0;
        for (int k = first; k < start.length; k += 2) {
            zeros += start[k] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Returns the bytes of a line feed, the first the most significant. */
    int lineFeed() {
        return isLittleEndian() ? '\n' << Byte.SIZE * (unit - 1) : '\n';
    }

    private boolean isLittleEndian() {
        return charset.name().endsWith("LE");
    }

    /**
     * Returns the text that {@code bytes} encode.
     *
     * @param bytes without a byte order mark
     * @param place named where they encode none
     * @param offset of the first byte in its file
     */
    String decode(byte[] bytes, String place, long offset) throws InputException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = charset.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new InputException(
                    place,
                    "not valid " + charset + " at byte offset " + (offset + in.position()),
                    "convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8");
        }
        return out.flip().toString();
    }
}
