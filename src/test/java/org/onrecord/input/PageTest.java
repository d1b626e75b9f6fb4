package org.onrecord.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Warning;

class PageTest {

    @Test
    void jsonLdTellsTitleOutletDateAuthorsAndAddress() {
        assertThat(metadata("""
                <title>Bridge – The Post</title><script type="application/ld+json">
                {"@context": "https://schema.org", "@type": ["NewsArticle"], "headline": "Mayor&#039;s bridge\\nopens",
                 "datePublished": "2026-03-04T10:00:00Z", "author": [{"@type": "Person", "name": "Lena Roth"}, "Jo Doe"],
                 "publisher": {"@type": "Organization", "name": "The Post"}, "mainEntityOfPage": {"@id": "https://post.example/b"}}
                </script>"""))
                .containsExactly(
                        entry("title", "Mayor's bridge\nopens"),
                        entry("outlet", "The Post"),
                        entry("date", "2026-03-04T10:00:00Z"),
                        entry("author", "Lena Roth; Jo Doe"),
                        entry("url", "https://post.example/b"));
    }

    @Test
    void jsonLdInAGraphRefersToItsPublisherAndAuthor() {
        assertThat(metadata("""
                <script type="application/ld+json">{"@graph": [
                  {"@type": "ItemList", "itemListElement": [{"@type": "Article", "headline": "Another"}]},
                  {"@type": "Organization", "@id": "#o", "name": "The Post"}, {"@type": "Person", "@id": "#p", "name": "Lena Roth"},
                  {"@type": "http://schema.org/ReportageNewsArticle", "headline": "Bridge", "author": {"@id": "#p"},
                   "publisher": {"@id": "#o"}}]}</script>"""))
                .containsExactly(entry("title", "Bridge"), entry("outlet", "The Post"), entry("author", "Lena Roth"));
    }

    @Test
    void openGraphTellsWhatJsonLdDoesNotOrSaysWrongly() {
        assertThat(metadata("""
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
                <script type="application/ld+json">[{"@type": "BreadcrumbList", "name": "Home"}]</script>
                <meta property="og:title" content="Bridge"><meta property="og:site_name" content="The Post">
                <meta property="og:url" content="https://post.example/b">
                <meta property="article:published_time" content="2026-03-04"><meta name="author" content="Lena Roth">
                <meta property="article:author" content="https://social.example/lena">"""))
                .containsExactly(
                        entry("title", "Bridge"),
                        entry("outlet", "The Post"),
                        entry("date", "2026-03-04"),
                        entry("author", "Lena Roth"),
                        entry("url", "https://post.example/b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=app.js></script><div id=root></div><noscript>Enable JavaScript to read on.</noscript>",
                "<script type=module src=app.js></script><article><p>Loading …</p></article>",
                "<main><h1>Bridge opens</h1></main><script>document.write(story)</script>",
            })
    void aPageWhoseTextIsMadeByScriptsHasAWarning(String html) {
        assertThat(read(html).warnings()).singleElement().isInstanceOf(Warning.ScriptedPage.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>It rained.</p>",
                "<p>It rained.</p><script type=application/ld+json>{}</script>",
                "<script src=a.js></script><p>It rained in Kelmora on Monday, and on Tuesday it rained again, and the mayor, who had said"
                        + " that it would not, said that she had been wrong about the rain.</p>",
            })
    void aPageThatHasItsTextHasNone(String html) {
        assertThat(read(html).warnings()).isEmpty();
    }

    @Test
    void aPageInUtf16IsReadByItsByteOrderMark() {
        byte[] page = "\uFEFF<p>Größe</p>".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Page.parse(page, "utf-8", "").read("a", "a.html").article().text())
                .isEqualTo("Größe");
    }

    private static Map<String, String> metadata(String html) {
        return read(html + "<p>Text</p>").article().metadata();
    }

    private static InputRecord.Read read(String html) {
        return Page.parse(html.getBytes(StandardCharsets.UTF_8), null, "").read("a", "a.html");
    }
}
