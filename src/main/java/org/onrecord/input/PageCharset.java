package org.onrecord.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Decodes pages as browsers do, after the HTML standard: a byte order mark wins, then what the server says, then what the page
 * says. Where nobody says anything, UTF-8 if the bytes are that, else windows-1252.
 */
final class PageCharset {

    /** How far into a page its own statement is looked for, in bytes; browsers look no further either. */
    private static final int PRESCAN = 1 << 13;

    private static final Pattern XML = Pattern.compile("\\s*<\\?xml[^>]{0,80}?encoding\\s*=\\s*[\"']([\\w:.-]+)[\"']");
    private static final Pattern PARAMETER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';,]+)");

    /** Names that mean another charset on the web than elsewhere, after the Encoding standard. */
    private static final Map<String, String> ON_THE_WEB = Map.ofEntries(
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"));

    private PageCharset() {}

    /**
     * Returns the page as characters. Bytes that the charset does not have become U+FFFD.
     *
     * @param transport the charset that the page came with; null for none; an unknown one is ignored
     */
    static String decode(byte[] bytes, @Nullable String transport) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        }
        Charset charset = known(transport);
        if (charset == null) {
            charset = ofPage(bytes);
        }
        return charset == null ? undeclared(bytes) : text(bytes, 0, charset);
    }

    private static String undeclared(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return text(bytes, 0, Charset.forName("windows-1252"));
        }
    }

    /** Returns what the page says; null where it says nothing. */
    private static @Nullable Charset ofPage(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Document page = Jsoup.parse(start);
        for (Element meta : page.select("meta[charset], meta[http-equiv=content-type][content]")) {
            Matcher parameter = PARAMETER.matcher(meta.attr("content"));
            Charset charset = known(
                    meta.hasAttr("charset") ? meta.attr("charset") : parameter.find() ? parameter.group(1) : null);
            if (charset != null) {
                return readable(charset);
            }
        }
        Matcher xml = XML.matcher(start);
        Charset charset = xml.lookingAt() ? known(xml.group(1)) : null;
        return charset == null ? null : readable(charset);
    }

    /** Returns UTF-8 for UTF-16, because a statement that could be read as ASCII is not in UTF-16. */
    private static Charset readable(Charset charset) {
        return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    private static @Nullable Charset known(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            String web = ON_THE_WEB.getOrDefault(name, name);
            return Charset.isSupported(web) ? Charset.forName(web) : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String text(byte[] bytes, int mark, Charset charset) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int k = 0; k < mark.length; k++) {
            if (k >= bytes.length || (bytes[k] & 0xFF) != mark[k]) {
                return false;
            }
        }
        return true;
    }
}
