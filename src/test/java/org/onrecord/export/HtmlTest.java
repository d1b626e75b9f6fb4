package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.export.JsonLinesTest.written;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.onrecord.AnyExtraction;
import org.onrecord.Corpus;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
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
    void twoPronounsThatNobodyResolvedAreTwoSpeakers() {
        String text = "“One,” he said.\n\n“Two,” he said.";
        List<Quotation> quotations = new ArrayList<>();
        for (String words : List.of("One,", "Two,")) {
            int start = text.indexOf(words);
            var he = new Span(start + 6, start + 8);
            var source = new Mention(he, he, he.in(text), MentionKind.PRONOUN);
            quotations.add(new Quotation(
                    quotations.size(),
                    QuotationKind.DIRECT,
                    List.of(new Span(start, start + 4)),
                    null,
                    new Attribution(
                            source, List.of(new Speaker.Unresolved("he")), null, 0.9, 0.3, new Explanation(""))));
        }
        Document page =
                Jsoup.parse(Html.page(new Extraction(new Article("a", text), List.of(), quotations, Example.BY)));
        assertThat(page.select(".speaker > summary").eachText()).containsExactly("he 1", "he 1");
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
                .containsExactly("Ana Ruiz person 2 2 articles example <b> The Example", "Bo & Co person 1 <b>");
        assertThat(page.select(".matrix tbody td").eachText()).containsExactly("–", "1", "1", "–");
        assertThat(page.select("svg a title").eachText())
                .containsExactly("Ana Ruiz: 2 quotations in 2 articles", "Bo & Co: 1 quotation in 1 article");
        assertThat(page.select("#articles + .wide tbody a").eachAttr("href")).containsExactly("a.html", "b.html");
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
