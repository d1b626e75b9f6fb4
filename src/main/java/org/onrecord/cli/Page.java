package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;

/**
 * An HTML page as it was found.
 *
 * @param html read and changed by {@link #article}
 */
record Page(Document html) {

    /**
     * Reads a page.
     *
     * @param charset what it came with; null, or one that is not known here, for what the page itself says, else UTF-8
     * @param address where it was; empty if that is not known
     */
    static Page read(InputStream in, @Nullable String charset, String address) throws IOException {
        return new Page(Jsoup.parse(in, isKnown(charset) ? charset : null, address));
    }

    /** The article on the page, with what the page says about it: title, outlet, date and url where it does. */
    Article article(String id) {
        Map<String, String> metadata = new LinkedHashMap<>();
        put(metadata, "title", first("meta[property=og:title]", "content"), html.title());
        put(metadata, "outlet", first("meta[property=og:site_name]", "content"), "");
        put(
                metadata,
                "date",
                first("meta[property=article:published_time], meta[itemprop=datePublished]", "content"),
                first("article time[datetime], time[datetime]", "datetime"));
        put(metadata, "url", first("link[rel=canonical]", "abs:href"), html.location());
        return new Article(id, MainText.of(html), metadata);
    }

    private String first(String selector, String attribute) {
        Element element = html.selectFirst(selector);
        return element == null ? "" : element.attr(attribute).strip();
    }

    private static void put(Map<String, String> metadata, String key, String value, String otherwise) {
        String known = value.isEmpty() ? otherwise : value;
        if (!known.isEmpty()) {
            metadata.put(key, known);
        }
    }

    private static boolean isKnown(@Nullable String charset) {
        try {
            return charset != null && Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
