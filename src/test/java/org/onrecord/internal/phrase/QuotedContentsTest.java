package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Span;

class QuotedContentsTest {

    private static List<String> parts(Content content, MarkedArticle article) {
        return content.spans().stream()
                .map(span -> span.in(article.analysis().text()))
                .toList();
    }

    @Test
    void aContentHasItsTokensWithoutTheMarks() {
        MarkedArticle article = MarkedArticle.of("He said : “ We will go . ”");
        Content content = article.contents().get(0);
        assertThat(parts(content, article)).containsExactly("We will go .");
        assertThat(article.analysis().token(content.first()).text()).isEqualTo("We");
        assertThat(article.analysis().token(content.end() - 1).text()).isEqualTo(".");
    }

    @Test
    void aContentOverParagraphsHasAPartInEach() {
        MarkedArticle article = MarkedArticle.of("“ We will go .\n\n“ It is late , ” he said .");
        assertThat(article.contents()).hasSize(1);
        assertThat(parts(article.contents().get(0), article)).containsExactly("We will go .", "It is late ,");
    }

    @Test
    void aContentInsideAnotherHasItsSourceInTheOther() {
        MarkedArticle article = MarkedArticle.of("“ He said , ‘ We will go now , ’ and left , ” said [Ana Ruiz]P .");
        Content outer = article.contents().get(0);
        Content inner = article.contents().get(1);
        assertThat(outer.depth()).isZero();
        assertThat(outer.parent()).isEqualTo(-1);
        assertThat(inner.depth()).isEqualTo(1);
        assertThat(inner.parent()).isZero();
        assertThat(inner.from()).isEqualTo(outer.first());
        assertThat(inner.to()).isEqualTo(outer.end());
        assertThat(QuotedContents.atDepth(1, article.contents())).containsExactly(inner);
    }

    @Test
    void theMarksBelongToTheQuotedTokens() {
        MarkedArticle article = MarkedArticle.of("He said : “ Go . ” Then/RB he left .");
        QuotedTokens quoted = article.symbols().quotedTokens();
        List<Integer> tokens = java.util.stream.IntStream.range(
                        0, article.analysis().size())
                .filter(quoted::contains)
                .boxed()
                .toList();
        assertThat(tokens).containsExactly(3, 4, 5, 6);
    }

    @Test
    void contentWithoutMarksCoversItsTokensAlone() {
        MarkedArticle article = MarkedArticle.of("[Ana Ruiz]P said that the plan left .");
        var content = new Content(0, -1, 0, List.of(new Content.Part(new Span(0, 1), 4, 7)), 0, 8);
        var symbols =
                new ArticleSymbols(article.analysis(), SmallModels.SCORER.words(), article.phrases(), List.of(content));
        assertThat(symbols.codes(0, symbols.unitCount())).isEqualTo("NCTQ.");
    }
}
