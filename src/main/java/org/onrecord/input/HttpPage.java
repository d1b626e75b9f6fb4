package org.onrecord.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;

/**
 * A page as a server sent it.
 *
 * @param body its bytes, without the encodings of the transport
 * @param charset what the server says they are encoded in; null where it says nothing
 * @param isCut whether its end is missing
 */
record HttpPage(byte[] body, @Nullable String charset, boolean isCut) {

    /** Longer pages are refused: a small archive can decompress to any size. */
    static final int LONGEST = 16 << 20;

    private static final int OK = 200;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';,]+)");
    private static final Pattern CHUNK = Pattern.compile("\\s*[0-9a-fA-F]{1,8}\\s*(;[^\\r\\n]*)?\\r?\\n");
    private static final Pattern HTML =
            Pattern.compile("(?is)\\s*(<!--.*?-->\\s*)?<(!doctype\\s+html|html|head|body)\\b.*");

    /**
     * Reads a response over HTTP.
     *
     * @return null where it is no page: an error, a redirection, a picture
     * @throws UnreadablePageException if it is no response over HTTP, or a page that cannot be read
     * @throws IOException if the archive cannot be read
     */
    static @Nullable HttpPage read(InputStream block) throws IOException {
        var read = new ByteArrayOutputStream();
        HttpResponse head = head(block, read);
        if (head.status() != OK) {
            return null;
        }
        // Of several, browsers take the last.
        List<String> types = head.headers().all("Content-Type");
        String type = types.isEmpty() ? "" : types.get(types.size() - 1).toLowerCase(Locale.ROOT);
        if (!type.isBlank() && !type.contains("html")) {
            return null;
        }
        read.writeBytes(block.readNBytes(LONGEST + 1));
        if (read.size() > LONGEST) {
            throw new UnreadablePageException("longer than " + (LONGEST >> 20) + " MB");
        }
        byte[] whole = read.toByteArray();
        byte[] body = Arrays.copyOfRange(whole, head.serializeHeader().length, whole.length);
        List<String> transfer = head.headers().all("Transfer-Encoding");
        byte[] sent = transfer.toString().toLowerCase(Locale.ROOT).contains("chunked") ? dechunked(body) : body;
        DecodedContent decoded = DecodedContent.decode(sent, head.headers().all("Content-Encoding"), LONGEST);
        if (type.isBlank() && !HTML.matcher(start(decoded.content())).matches()) {
            return null;
        }
        Matcher charset = CHARSET.matcher(type);
        return new HttpPage(decoded.content(), charset.find() ? charset.group(1) : null, decoded.isCut());
    }

    private static HttpResponse head(InputStream block, ByteArrayOutputStream read) throws IOException {
        try {
            return HttpResponse.parseWithoutBody(Channels.newChannel(block), Channels.newChannel(read));
        } catch (ParsingException e) {
            throw new UnreadablePageException("not a response over HTTP");
        }
    }

    /**
     * Joins the chunks of a body if there are any. Archives often have the header of a chunked transfer with a body
     * that was joined already.
     */
    private static byte[] dechunked(byte[] body) {
        if (!CHUNK.matcher(start(body)).lookingAt()) {
            return body;
        }
        var message = new ByteArrayOutputStream();
        message.writeBytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        message.writeBytes(body);
        var content = new ByteArrayOutputStream();
        try {
            HttpResponse response =
                    HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(message.toByteArray())));
            response.body().stream().transferTo(content);
        } catch (IOException | RuntimeException e) {
            return content.size() == 0 ? body : content.toByteArray();
        }
        return content.toByteArray();
    }

    private static String start(byte[] body) {
        return new String(body, 0, Math.min(body.length, 1 << 10), StandardCharsets.ISO_8859_1);
    }
}
