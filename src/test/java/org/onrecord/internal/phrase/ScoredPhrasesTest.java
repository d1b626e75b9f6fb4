package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The scores of phrases by the small models, in which "X said" is worth 4 and "X left" -2. */
class ScoredPhrasesTest {
    private static final MarkedArticle ARTICLE =
            MarkedArticle.of("[Ana Ruiz]P said that [Paul Lund]P left .\n“ [Mina Tarn]P said no , ” he said .");

    private static Phrase phrase(String words) {
        return ARTICLE.phrase(words);
    }

    @Test
    void thePhraseThatReportsIsProbablyASourceInAnArticleWithoutQuotations() {
        MarkedArticle article = MarkedArticle.of("[Ana Ruiz]P said that [Paul Lund]P left .");
        assertThat(article.scored().sourceProbability(article.phrase("Ana Ruiz")))
                .isGreaterThan(0.95);
        assertThat(article.scored().sourceProbability(article.phrase("Paul Lund")))
                .isLessThan(0.15);
    }

    @Test
    void aPhraseAfterAReportingVerbAndThatIsInsideAReport() {
        assertThat(ARTICLE.scored().scores(phrase("Paul Lund")).insideReportLogOdds())
                .isEqualTo(4);
        assertThat(ARTICLE.scored().scores(phrase("Ana Ruiz")).insideReportLogOdds())
                .isEqualTo(-3);
    }

    @Test
    void thePhrasesInMarksAreNoRivals() {
        ScoredPhrases scored = ARTICLE.scored();
        assertThat(scored.highestSourceLogOdds(ARTICLE.phrases())).isEqualTo(4);
        assertThat(scored.countSurerSources(phrase("Paul Lund"), ARTICLE.phrases()))
                .isEqualTo(2);
        assertThat(scored.countSurerSources(phrase("Ana Ruiz"), ARTICLE.phrases()))
                .isZero();
    }

    @Test
    void ofNoPhrasesTheHighestLogOddsAreLow() {
        assertThat(ARTICLE.scored().highestSourceLogOdds(ARTICLE.phrases().subList(0, 0)))
                .isLessThan(-5);
    }

    @Test
    void logOddsHaveElevenSteps() {
        assertThat(PhraseScores.step(-7)).isEqualTo(-5);
        assertThat(PhraseScores.step(0.4)).isZero();
        assertThat(PhraseScores.step(1.6)).isEqualTo(2);
        assertThat(PhraseScores.step(99)).isEqualTo(5);
    }
}
