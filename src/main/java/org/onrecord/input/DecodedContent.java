package org.onrecord.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes the {@code Content-Encoding} of a response. Archives often say one that is not true any more, or do not say one that
 * is: the bytes decide where they can.
 *
 * @param content the decoded bytes
 * @param isCut whether the compressed bytes end too early
 */
record DecodedContent(byte[] content, boolean isCut) {

    /** Compressed twice is seen, more often is not. */
    private static final int DEEPEST = 3;

    private static final int ZSTD = 0xFD2FB528;

    /** Opens a stream that decompresses. */
    @FunctionalInterface
    private interface Opening {
        InputStream open(InputStream compressed) throws IOException;
    }

    /**
     * Decodes {@code body}.
     *
     * @param encodings what the header says, each a list joined by commas
     * @param longest how many bytes the content may have
     * @throws UnreadablePageException if it cannot be decoded
     */
    static DecodedContent decode(byte[] body, List<String> encodings, int longest) throws UnreadablePageException {
        String said = String.join(",", encodings).toLowerCase(Locale.ROOT);
        var current = new DecodedContent(body, false);
        for (int depth = 0; depth < DEEPEST && isGzip(current.content); depth++) {
            current = inflate(current.content, "gzip", GZIPInputStream::new, longest);
        }
        if (current.content != body || looksLikePage(body) && !said.contains("br")) {
            return current;
        }
        if (said.contains("deflate")) {
            return deflated(body, longest);
        }
        if (said.contains("br")) {
            return brotli(body, longest);
        }
        if (body.length >= Integer.BYTES && littleEndian(body) == ZSTD) {
            throw new UnreadablePageException("its Content-Encoding zstd cannot be decoded");
        }
        return current;
    }

    private static DecodedContent deflated(byte[] body, int longest) throws UnreadablePageException {
        // By the standard with a header of zlib; some servers send none.
        boolean bare = body.length < 2 || (body[0] & 0xF) != 8 || ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 != 0;
        return inflate(body, "deflate", in -> new InflaterInputStream(in, new Inflater(bare)), longest);
    }

    private static DecodedContent brotli(byte[] body, int longest) throws UnreadablePageException {
        try {
            DecodedContent decoded = inflate(body, "br", BrotliInputStream::new, longest);
            return decoded.isCut && looksLikePage(body) ? new DecodedContent(body, false) : decoded;
        } catch (UnreadablePageException e) {
            if (looksLikePage(body)) {
                return new DecodedContent(body, false);
            }
            throw e;
        } catch (NoClassDefFoundError e) {
            throw new UnreadablePageException(
                    "its Content-Encoding br is decoded with org.brotli:dec," + " which is not on the class path");
        }
    }

    private static DecodedContent inflate(byte[] body, String encoding, Opening opening, int longest)
            throws UnreadablePageException {
        var content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        try (InputStream in = opening.open(new ByteArrayInputStream(body))) {
            for (int number = in.read(buffer); number >= 0; number = in.read(buffer)) {
                content.write(buffer, 0, number);
                if (content.size() > longest) {
                    throw new UnreadablePageException("longer than " + (longest >> 20) + " MB when it is decompressed");
                }
            }
            return new DecodedContent(content.toByteArray(), false);
        } catch (UnreadablePageException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (content.size() == 0) {
                throw new UnreadablePageException(
                        "its Content-Encoding " + encoding + " cannot be decoded: " + e.getMessage());
            }
            return new DecodedContent(content.toByteArray(), true);
        }
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
    }

    /** Tells whether the first character is that of a tag. Compressed streams do not begin so, except rare ones of brotli. */
    private static boolean looksLikePage(byte[] body) {
        int start = 0;
        while (start < body.length && (body[start] <= ' ' && body[start] >= 0 || isMark(body[start]))) {
            start++;
        }
        return start < body.length && body[start] == '<';
    }

    private static boolean isMark(byte one) {
        int value = one & 0xFF;
        return value == 0xEF || value == 0xBB || value == 0xBF || value == 0xFE || value == 0xFF;
    }

    private static int littleEndian(byte[] body) {
        return (body[3] & 0xFF) << 24 | (body[2] & 0xFF) << 16 | (body[1] & 0xFF) << 8 | body[0] & 0xFF;
    }
}
