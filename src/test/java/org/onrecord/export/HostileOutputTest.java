package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.export.JsonLinesTest.written;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** Words that would be more than words in a page, a table or a list of annotations, wherever words can stand. */
class HostileOutputTest {

    /** All that an extraction can say, it says in these words. */
    private static Extraction saying(String words) {
        var span = new Span(0, words.length());
        var mention = new Mention(span, span, words, MentionKind.NAME);
        var entity = new Entity(0, EntityType.PERSON, words, List.of(mention));
        var attribution = new Attribution(
                mention,
                List.of(new Speaker.Named(entity), new Speaker.Unnamed(words)),
                new Cue(span, words, words),
                0.5,
                0.5,
                new Explanation(words));
        return new Extraction(
                new Article(
                        words,
                        words,
                        Map.of("title", words, "outlet", words, "date", words, "url", words, words + words, words)),
                List.of(entity),
                List.of(new Quotation(0, QuotationKind.DIRECT, List.of(span), null, attribution)),
                Example.BY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title></style></textarea><script src=//x></script>",
                "<!--<script>-->",
                "javascript:alert(1)",
                "&lt;script&gt;",
                "<svg/onload=alert(1)>",
                "]]><script>",
                "{{constructor}}${x}`"
            })
    void aPageAndItsIndexStayAsTheyAre(String words) {
        Document harmless = Jsoup.parse(Html.page(saying("Ana")));
        Document page = Jsoup.parse(Html.page(saying(words)));
        assertThat(page.title()).isEqualTo(words);
        sameElements(page, harmless);
        sameElements(Jsoup.parse(index(words)), Jsoup.parse(index("Ana")));
    }

    private static String index(String words) {
        var index = new HtmlIndex();
        index.add("a.html", saying(words));
        return index.page();
    }

    private static void sameElements(Document page, Document harmless) {
        for (String suspicious :
                List.of("script", "img", "svg", "style", "[onerror]", "[onmouseover]", "[onload]", "[src]")) {
            assertThat(page.select(suspicious)).as(suspicious).hasSameSizeAs(harmless.select(suspicious));
        }
        assertThat(page.select("[href]").eachAttr("href"))
                .hasSameSizeAs(harmless.select("[href]"))
                .allMatch(link -> link.matches("#.*|a\\.html(#or[0-9a-f]+-q0)?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nT9\tPERSON 0 1\ta",
                "a\tb",
                "a\r\nb",
                "a\u2028b",
                "a\u0085b",
                "a\u000Bb",
                "a\u001Cb",
                "a\nE9\tx"
            })
    void aLineOfAnnotationsStaysOne(String words) throws IOException {
        List<String> lines = List.of(written(Brat.annotations(), saying(words))
                .split("[\\n\\r\\u000B\\f\\u001C-\\u001E\\u0085\\u2028\\u2029]"));
        List<String> harmless =
                List.of(written(Brat.annotations(), saying("a b")).split("\n"));
        assertThat(lines).hasSameSizeAs(harmless);
        assertThat(lines).allMatch(line -> line.matches("([TEAR#]\\d+|\\*)\\t[^\\t]+(\\t[^\\t]*)?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31mred", "a\u0007b", "a\r\u001b]0;title\u0007", "a\u009bb", "a\u202Eb"})
    void aReportDoesNotSteerTheTerminal(String words) throws IOException {
        assertThat(written(TextReport.create(), saying(words)).replace("\n", ""))
                .doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009F\\u202A-\\u202E]");
    }
}
