package org.onrecord.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and says where it is not: nothing is replaced. */
final class Utf8 {

    private Utf8() {}

    /**
     * The text that {@code bytes} encode.
     *
     * @param where named when they do not encode one
     * @param offset of the first byte in its file
     */
    static String decode(byte[] bytes, String where, long offset) throws InputException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new InputException(
                    where,
                    "not valid UTF-8 at byte offset " + (offset + in.position()),
                    "convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8");
        }
        return out.flip().toString();
    }

    /** Some editors start a file with a mark that is not part of the text. */
    static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
