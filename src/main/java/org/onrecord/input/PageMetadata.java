package org.onrecord.input;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article: in JSON-LD, in Open Graph, and in the older ways. */
final class PageMetadata {

    private PageMetadata() {}

    /** Returns title, outlet, date, author and url, those that the page gives. */
    static Map<String, String> of(Document page) {
        LinkedData data = LinkedData.of(page);
        Map<String, String> metadata = new LinkedHashMap<>();
        put(metadata, "title", data.title(), content(page, "meta[property=og:title]"), page.title());
        put(
                metadata,
                "outlet",
                data.outlet(),
                content(page, "meta[property=og:site_name]"),
                content(page, "meta[name=application-name]"));
        put(
                metadata,
                "date",
                data.date(),
                content(page, "meta[property=article:published_time], meta[itemprop=datePublished]"),
                content(
                        page,
                        "meta[name=date], meta[name=pubdate], meta[name=DC.date.issued], meta[name=parsely-pub-date]"),
                attribute(page, "article time[datetime], time[datetime]", "datetime"));
        put(
                metadata,
                "author",
                data.author(),
                name(content(page, "meta[property=article:author]")),
                content(page, "meta[name=author]"),
                text(page, "article [rel=author], [itemprop=author] [itemprop=name]"));
        put(
                metadata,
                "url",
                attribute(page, "link[rel=canonical]", "abs:href"),
                content(page, "meta[property=og:url]"),
                data.url(),
                page.location());
        return metadata;
    }

    private static void put(Map<String, String> metadata, String key, String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                metadata.put(key, value.strip());
                return;
            }
        }
    }

    /** Returns the author's name; empty if there is only the address of a profile, which Facebook asks for. */
    private static String name(String author) {
        return author.contains("://") ? "" : author;
    }

    private static String content(Document page, String selector) {
        return attribute(page, selector, "content");
    }

    private static String attribute(Document page, String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? "" : element.attr(attribute);
    }

    private static String text(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? "" : element.text();
    }
}
