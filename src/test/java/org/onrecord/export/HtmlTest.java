package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.export.JsonLinesTest.written;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.AnyExtraction;
import org.onrecord.Corpus;
import org.onrecord.Example;
import org.onrecord.Unresolved;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Warning;

class HtmlTest {

    @Test
    void theArticleWithWhatWasFoundInIt() {
        Document page = Jsoup.parse(Html.page(Example.extraction()));
        assertThat(page.title()).isEqualTo("example");
        assertThat(page.select(".text p").eachText()).containsExactly(Example.TEXT.replace("\n", " "));
        assertThat(page.select(".q").eachText()).containsExactly("We will talk,", "Soon.", "a 😀 start", "crown");
        assertThat(page.select(".q[tabindex]").eachText()).containsExactly("We will talk,", "a 😀 start", "crown");
        assertThat(page.select(".source").eachText()).containsExactly("Mayor Ana Ruiz", "Officials");
        assertThat(page.select(".source .e.person").eachText()).containsExactly("Ana Ruiz");
        assertThat(page.select(".cue").eachText()).containsExactly("said");
        assertThat(page.select(".speaker > summary").eachText())
                .containsExactly("Ana Ruiz 1", "Officials 1", "attributed to nobody 1");
        assertThat(page.select(".entities li").eachText()).containsExactly("Ana Ruiz 2 also Ruiz", "Oslo 1");
        assertThat(page.select("header .facts").text()).contains("The Example", "3 quotations", "2 entities");
        assertThat(page.select(".card").get(0).text())
                .contains("source Mayor Ana Ruiz", "cue said", "97%", "is its subject");
    }

    @Test
    void theKindOfSourceIsShownOverTheNameOfASpeaker() {
        assertThat(Jsoup.parse(Html.page(Example.extraction()))
                        .select(".speaker > summary > [title]")
                        .eachAttr("title"))
                .containsExactly("kind of source: politician", "kind of source: official");
    }

    @Test
    void aPercentageStandsBesideWhatItIsAboutAndSaysWhatItMeans() {
        Element card =
                Jsoup.parse(Html.page(Example.extraction())).select(".card").get(0);
        assertThat(card.select(".by").text()).isEqualTo("Ana Ruiz 95% ·");
        assertThat(card.select(".by .sure").attr("title")).isEqualTo("95% is the probability that this is the speaker");
        assertThat(card.select(".grounds").text()).contains("source Mayor Ana Ruiz 97% · cue said");
        assertThat(card.select(".grounds > .sure").attr("title"))
                .isEqualTo("97% is the probability that the words are attributed to this source");
    }

    @Test
    void twoMenWhoAreBothOnlyHeAreTwoUnresolvedSpeakers() {
        Document page = Jsoup.parse(Html.page(Unresolved.twoMen()));
        assertThat(page.select(".speaker > summary").eachText()).containsExactly("he unresolved", "he unresolved");
        assertThat(page.select(".card .by").eachText()).containsOnly("he: OnRecord could not tell who is meant ·");
        assertThat(page.select(".by .sure")).isEmpty();
    }

    @Test
    void eachPartOfAnInterruptedQuotationHasMarksOfItsOwn() {
        Document page = Jsoup.parse(Html.page(Example.extraction()));
        assertThat(page.select(".words").eachText())
                .containsExactly("“We will talk,” […] “Soon.”", "“a 😀 start”", "“crown”");
    }

    @Test
    void indirectSpeechHasNoMarks() {
        String text = "Ruiz said the talks go on.";
        var quotation = new Quotation(0, QuotationKind.INDIRECT, List.of(new Span(10, 25)), null, null);
        Document page = Jsoup.parse(
                Html.page(new Extraction(new Article("a", text), List.of(), List.of(quotation), Example.BY)));
        assertThat(page.select(".words").text()).isEqualTo("the talks go on");
        assertThat(page.select(".grounds").text()).contains("reported without quotation marks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/a?b=1&c=2",
                "HTTP://NEWS.EXAMPLE/",
                " https://news.example/ä ",
                "https://news.example/\"><script>alert(1)</script>"
            })
    void theAddressOfAnArticleIsLinked(String url) {
        Document page = Jsoup.parse(Html.page(addressed("a", url)));
        assertThat(page.select("header a.original").attr("href")).isEqualTo(url.strip());
        assertThat(page.select("script")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " jAvAsCrIpT:alert(1)//http://news.example/",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://news.example/",
                "//news.example/",
                "news.example",
                "https://news.example/ x",
                "https://",
                ""
            })
    void anyOtherAddressIsNotLinked(String url) {
        assertThat(Jsoup.parse(Html.page(addressed("a", url))).select("a.original"))
                .isEmpty();
    }

    @Test
    void anArticleThatIsCalledByItsAddressIsLinked() {
        assertThat(Jsoup.parse(Html.page(addressed("https://news.example/a", "")))
                        .select("a.original")
                        .attr("href"))
                .isEqualTo("https://news.example/a");
    }

    private static Extraction addressed(String id, String url) {
        return new Extraction(new Article(id, "Text", Map.of("url", url)), List.of(), List.of(), Example.BY);
    }

    @Test
    void whatRunsOverParagraphsIsOneQuotationInPieces() {
        String text = "“One.\n\nTwo,” she said.";
        var quotation = new Quotation(0, QuotationKind.DIRECT, List.of(new Span(1, 11)), null, null);
        Document page = Jsoup.parse(
                Html.page(new Extraction(new Article("a", text), List.of(), List.of(quotation), Example.BY)));
        assertThat(page.select(".text p").eachText()).containsExactly("“One.", "Two,” she said.");
        assertThat(page.select(".q").eachText()).containsExactly("One.", "Two,");
        assertThat(page.select(".q[id]")).hasSize(1);
    }

    @Test
    void aDocumentOfSeveralArticlesShowsThemAll() throws IOException {
        Document page = Jsoup.parse(written(Html.create(), Example.extraction(), Example.extraction()));
        assertThat(page.select("h1").eachText()).containsExactly("example", "example");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(written(Html.create(), Example.extraction())).isEqualTo(Html.page(Example.extraction()));
        assertThat(Jsoup.parse(written(Html.create())).title()).isEqualTo("No articles");
    }

    @Test
    void warningsStandOnTop() {
        var extraction = new Extraction(
                new Article("a", "Hallo"), List.of(), List.of(), Example.BY, List.of(new Warning.NotEnglish(0, 40)));
        assertThat(Jsoup.parse(Html.page(extraction)).select("header .warning").text())
                .contains("does not read like English");
    }

    @Test
    void anIndexTellsWhoIsQuotedWhereAndWithWhom() {
        assertThat(Jsoup.parse(new HtmlIndex().page()).select(".facts").text())
                .isEqualTo("0 articles · 0 quotations · 0 speakers with a name");
        var index = new HtmlIndex();
        index.add("a.html", Example.extraction());
        index.add(
                "b.html",
                Corpus.article("<b>")
                        .says("Ana Ruiz", "Yes.")
                        .says("Bo & Co", "No.")
                        .extraction());
        Document page = Jsoup.parse(index.page());
        assertThat(page.select("#speakers + .wide tbody tr").eachText())
                .containsExactly(
                        "Ana Ruiz person 2 “We will talk,” […] “Soon.” “Yes.” 2 articles example <b> The Example",
                        "Bo & Co person 1 “No.” <b>");
        assertThat(page.select(".matrix tbody td").eachText()).containsExactly("–", "1", "1", "–");
        assertThat(page.select(".bars a").eachAttr("title"))
                .containsExactly("Ana Ruiz: 2 quotations in 2 articles", "Bo & Co: 1 quotation in 1 article");
        assertThat(page.select("#articles + .wide tbody a").eachAttr("href")).containsExactly("a.html", "b.html");
    }

    @Test
    void theIndexLinksEachQuotationInItsPage() {
        Extraction named = Example.extraction();
        Extraction unresolved = Unresolved.twoMen();
        var index = new HtmlIndex();
        index.add("a.html", named);
        index.add("b.html", unresolved);
        Document page = Jsoup.parse(index.page());
        List<String> links = new ArrayList<>();
        links.addAll(page.select(".quotations a").eachAttr("href"));
        links.addAll(page.select("#others + .wide td:nth-child(2) a").eachAttr("href"));
        assertThat(links).hasSize(5).doesNotHaveDuplicates();
        for (String link : links) {
            Document article = Jsoup.parse(Html.page(link.startsWith("a.html") ? named : unresolved));
            assertThat(article.getElementById(link.substring(link.indexOf('#') + 1)))
                    .as(link)
                    .isNotNull();
        }
        assertThat(page.select("#others + .wide tbody tr").eachText())
                .containsExactly(
                        "Officials “a 😀 start” example",
                        "(nobody) “crown” example",
                        "he unresolved “One,” a",
                        "he unresolved “Two,” a");
    }

    @Test
    void unresolvedSpeakersAreCountedForNobodyInTheIndex() {
        var index = new HtmlIndex();
        index.add("b.html", Unresolved.twoMen());
        Document page = Jsoup.parse(index.page());
        assertThat(page.select(".facts").text()).isEqualTo("1 article · 2 quotations · 0 speakers with a name");
        assertThat(page.select(".bars")).isEmpty();
        assertThat(page.select("#articles + .wide td").eachText()).endsWith("2", "0");
    }

    @Test
    void theIndexShowsWarningsAndTheAddressesOfArticles() {
        var warned = new Extraction(
                new Article("a", "Hallo", Map.of("url", "https://news.example/a")),
                List.of(),
                List.of(),
                Example.BY,
                List.of(new Warning.NotEnglish(0, 40)));
        var index = new HtmlIndex();
        index.add("a.html", warned);
        Document page = Jsoup.parse(index.page());
        assertThat(page.select("#articles + .wide a.original").attr("href")).isEqualTo("https://news.example/a");
        assertThat(page.select("#articles + .wide .unresolved").attr("title")).contains("English");
    }

    @Property(seed = "20261124")
    void whateverLiesOverTheTextTheTextIsWhole(@ForAll("extractions") Extraction extraction) {
        Document page = Jsoup.parse(Html.page(extraction));
        assertThat(squeezed(page.select(".text").first().wholeText()))
                .isEqualTo(squeezed(extraction.article().text()));
        for (Quotation quotation : extraction.quotations()) {
            // A quotation's parts may lie over each other's sources, never over each other.
            String words = String.join(
                    "",
                    page.select(".q[data-q=" + quotation.id() + "]").stream()
                            .map(Element::wholeText)
                            .toList());
            assertThat(squeezed(words)).isEqualTo(squeezed(content(quotation, extraction)));
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select(".text p :not(span)")).isEmpty();
        assertThat(page.select(".text > *").stream().map(Element::tagName)).allMatch("p"::equals);
        assertThat(page.select(".text").first().textNodes().stream().map(TextNode::text))
                .allMatch(String::isBlank);
    }

    @Property(seed = "20261124")
    void everyLinkHasATargetWhereTheTextIsNotBlank(@ForAll("extractions") Extraction extraction) {
        Document page = Jsoup.parse(Html.page(extraction));
        for (Element card : page.select("aside .card")) {
            int id = Integer.parseInt(card.attr("data-card"));
            if (!squeezed(content(extraction.quotations().get(id), extraction)).isEmpty()) {
                String link = card.select(".words").attr("href");
                assertThat(page.getElementById(link.substring(1))).isNotNull();
            }
        }
    }

    @Provide
    Arbitrary<Extraction> extractions() {
        return AnyExtraction.arbitrary();
    }

    /** The words alone, without what stands for an interruption. */
    private static String content(Quotation quotation, Extraction extraction) {
        return String.join(
                "", quotation.spans().stream().map(extraction::textOf).toList());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u0085]+", "");
    }
}
