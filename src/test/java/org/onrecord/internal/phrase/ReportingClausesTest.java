package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which reporting word goes with a phrase, and how. */
class ReportingClausesTest {

    /** The reporting clause of a phrase: "SUBJECT_VERB said 0", or "NONE". */
    private static String clause(String words, String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        ReportingClause clause = article.scored().clause(article.phrase(words));
        return clause.hasCue()
                ? clause.relation() + " "
                        + article.analysis().token(clause.cueToken()).text() + " " + clause.gap()
                : clause.relation().name();
    }

    @Test
    void theFirstVerbAfterAPhraseIsItsReportingWord() {
        assertThat(clause("Ana Ruiz", "“ We will go , ” [Ana Ruiz]P said .")).isEqualTo("SUBJECT_VERB said 0");
        assertThat(clause("Ana Ruiz", "“ We will go , ” [Ana Ruiz]P also/RB said ."))
                .isEqualTo("SUBJECT_VERB said 1");
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P has said : “ We will go . ”"))
                .isEqualTo("SUBJECT_VERB said 1");
    }

    @Test
    void aReportingVerbRightBeforeAPhraseIsItsReportingWord() {
        assertThat(clause("Ana Ruiz", "“ We will go , ” said [Ana Ruiz]P .")).isEqualTo("VERB_SUBJECT said 0");
        assertThat(clause("Ana Ruiz", "“ We will go , ” said [Ana Ruiz]P , who left ."))
                .isEqualTo("VERB_SUBJECT said 0");
    }

    @Test
    void anyVerbBetweenAContentAndAPhraseIsItsReportingWord() {
        assertThat(clause("Ana Ruiz", "“ We will go , ” sighed/VBD [Ana Ruiz]P ."))
                .isEqualTo("VERB_SUBJECT sighed 0");
        assertThat(clause("Ana Ruiz", "“ We will go ” , sighed/VBD [Ana Ruiz]P ."))
                .as("the comma after the marks")
                .isEqualTo("VERB_SUBJECT sighed 0");
        assertThat(clause("Ana Ruiz", "The plan , sighed/VBD [Ana Ruiz]P ."))
                .as("no content before it")
                .isEqualTo("NONE");
    }

    @Test
    void aVerbRightAfterAPhraseWinsOverOneBeforeIt() {
        assertThat(clause("Ana Ruiz", "He said [Ana Ruiz]P called it a plan .")).isEqualTo("SUBJECT_VERB called 0");
    }

    @Test
    void appositivesAndRelativeClausesArePassedOver() {
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P , the mayor , said no .")).isEqualTo("SUBJECT_VERB said 1");
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P ( 34/CD ) said no .")).isEqualTo("SUBJECT_VERB said 1");
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P , who left home , said no ."))
                .isEqualTo("SUBJECT_VERB said 1");
    }

    @Test
    void aReportingWordInARelativeClauseIsBetterThanNone() {
        assertThat(clause("Ana Ruiz", "“ We will go , ” thus/RB [Ana Ruiz]P , who said no ."))
                .isEqualTo("SUBJECT_VERB said 2");
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P , who left home .")).isEqualTo("NONE");
    }

    @Test
    void theReportingWordIsInTheSentenceOfThePhrase() {
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P .\nThe mayor said no ."))
                .isEqualTo("NONE");
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P ;\nthe mayor said no ."))
                .isEqualTo("NONE");
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P\n\nThe mayor said no ."))
                .isEqualTo("NONE");
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P")).isEqualTo("NONE");
    }

    @Test
    void contentEndsTheSearchForTheVerbUnlessItFollowsThePhraseAtOnce() {
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P of “ The Hall ” said no ."))
                .isEqualTo("NONE");
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P “ The Hall ” said no ."))
                .isEqualTo("SUBJECT_VERB said 1");
    }

    @Test
    void aParticipleAfterBeIsPassive() {
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P was told/VBN that it left ."))
                .isEqualTo("PASSIVE told 1");
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P was also/RB told/VBN that it left ."))
                .isEqualTo("PASSIVE told 2");
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P has told/VBN us that it left ."))
                .isEqualTo("SUBJECT_VERB told 1");
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P told/VBN us that it left .")).isEqualTo("SUBJECT_VERB told 0");
    }

    @Test
    void aPhraseAfterAVerbAndByIsTheAgent() {
        assertThat(clause("Ana Ruiz", "It was called “ a plan ” and left by [Ana Ruiz]P ."))
                .isEqualTo("AGENT left 1");
        assertThat(clause("Ana Ruiz", "It was quiet by [Ana Ruiz]P .")).isEqualTo("NONE");
    }

    @Test
    void accordingToAndPerAreReportingWords() {
        assertThat(clause("Ana Ruiz", "“ We will go , ” according to [Ana Ruiz]P ."))
                .isEqualTo("ACCORDING_TO according 1");
        assertThat(clause("Ana Ruiz", "“ We will go , ” per/IN [Ana Ruiz]P .")).isEqualTo("ACCORDING_TO per 0");
        assertThat(clause("Ana Ruiz", "They/PRP went/VBD to [Ana Ruiz]P .")).isEqualTo("NONE");
    }

    @Test
    void aColonAfterAPhraseIsAReportingWord() {
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P : “ We will go . ”")).isEqualTo("COLON : 0");
    }

    @Test
    void aPlaceThatReportsIsOfTheKindOfAnOrganization() {
        MarkedArticle article = MarkedArticle.of("“ We will go , ” [Kenya]L said .\nThen/RB [Norway]L left .");
        assertThat(article.scored().kind(article.phrase("Kenya"))).isEqualTo("ORGANIZATION");
        assertThat(article.scored().kind(article.phrase("Norway"))).isEqualTo("PLACE");
    }

    @Test
    void aVerbReportsMoreSurelyThanAColonAndAColonMoreThanAnotherVerb() {
        MarkedArticle article = MarkedArticle.of(
                "“ We go , ” [Ana Ruiz]P said .\nThen/RB [Paul Lund]P left .\n[Mina Tarn]P : “ Go . ”\nThen/RB [Lou Ray]P .");
        assertThat(rate(article, "Ana Ruiz")).isGreaterThan(rate(article, "Mina Tarn"));
        assertThat(rate(article, "Mina Tarn")).isGreaterThan(rate(article, "Paul Lund"));
        assertThat(rate(article, "Lou Ray")).isZero();
    }

    private static double rate(MarkedArticle article, String words) {
        return article.scored().clause(article.phrase(words)).cueRate();
    }

    @Test
    void theCodesOfRelationsAreThoseOfTheLearnedFiles() {
        assertThat(ReportingClause.Relation.values())
                .extracting(ReportingClause.Relation::code)
                .containsExactly("SUBJECT_VERB", "VERB_SUBJECT", "PASSIVE", "AGENT", "ACCORDING_TO", "COLON", "NONE");
    }
}
