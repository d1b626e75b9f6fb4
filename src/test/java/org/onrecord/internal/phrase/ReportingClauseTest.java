package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.internal.attribution.Report;

/** Which word says that a phrase speaks, and how the two stand to each other. */
class ReportingClauseTest {

    private static String clause(String words, String marked) {
        return Report.of(marked).clause(words);
    }

    @Test
    void aSubjectStandsBeforeItsVerb() {
        assertThat(clause("Ana Ruiz", "“ We will go , ” [Ana Ruiz]P said .")).isEqualTo("SUBJECT_VERB said 0");
        assertThat(clause("Ana Ruiz", "“ We will go , ” [Ana Ruiz]P also/RB said ."))
                .isEqualTo("SUBJECT_VERB said 1");
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P has said : “ We will go . ”"))
                .isEqualTo("SUBJECT_VERB said 1");
    }

    @Test
    void orBehindItWhereTheClauseIsTurnedRound() {
        assertThat(clause("Ana Ruiz", "“ We will go , ” said [Ana Ruiz]P .")).isEqualTo("VERB_SUBJECT said 0");
        assertThat(clause("Ana Ruiz", "“ We will go , ” said [Ana Ruiz]P , who left ."))
                .isEqualTo("VERB_SUBJECT said 0");
    }

    @Test
    void aVerbOfItsOwnRightBehindGoesBeforeOneInFront() {
        assertThat(clause("Ana Ruiz", "He said [Ana Ruiz]P called it a plan .")).isEqualTo("SUBJECT_VERB called 0");
    }

    @Test
    void whatStandsAsideIsPassedOver() {
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P , the mayor , said no .")).isEqualTo("SUBJECT_VERB said 1");
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P ( 34/CD ) said no .")).isEqualTo("SUBJECT_VERB said 1");
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P , who left home , said no ."))
                .isEqualTo("SUBJECT_VERB said 1");
    }

    @Test
    void aReportingWordInAnAsideIsBetterThanNone() {
        assertThat(clause("Ana Ruiz", "“ We will go , ” thus/RB [Ana Ruiz]P , who said no ."))
                .isEqualTo("SUBJECT_VERB said 2");
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P , who left home .")).isEqualTo("NONE");
    }

    @Test
    void theSentenceIsTheLimit() {
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P .\nThe mayor said no ."))
                .isEqualTo("NONE");
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P ;\nthe mayor said no ."))
                .isEqualTo("NONE");
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P\n\nThe mayor said no ."))
                .isEqualTo("NONE");
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P")).isEqualTo("NONE");
    }

    @Test
    void aQuotedPassageIsTheLimitUnlessItIsAnApposition() {
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P of “ The Hall ” said no ."))
                .isEqualTo("NONE");
        assertThat(clause("Ana Ruiz", "Then/RB [Ana Ruiz]P “ The Hall ” said no ."))
                .isEqualTo("SUBJECT_VERB said 1");
    }

    @Test
    void aPassiveReportsWhatIsSaidToOneNotByOne() {
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P was told/VBN that it left ."))
                .isEqualTo("PASSIVE told 1");
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P was also/RB told/VBN that it left ."))
                .isEqualTo("PASSIVE told 2");
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P has told/VBN us that it left ."))
                .isEqualTo("SUBJECT_VERB told 1");
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P told/VBN us that it left .")).isEqualTo("SUBJECT_VERB told 0");
    }

    @Test
    void whoeverDidItStandsBehindBy() {
        assertThat(clause("Ana Ruiz", "It was called “ a plan ” and left by [Ana Ruiz]P ."))
                .isEqualTo("AGENT left 1");
        assertThat(clause("Ana Ruiz", "It was quiet by [Ana Ruiz]P .")).isEqualTo("NONE");
    }

    @Test
    void accordingToNamesTheSource() {
        assertThat(clause("Ana Ruiz", "“ We will go , ” according to [Ana Ruiz]P ."))
                .isEqualTo("ACCORDING_TO according 1");
        assertThat(clause("Ana Ruiz", "“ We will go , ” per/IN [Ana Ruiz]P .")).isEqualTo("ACCORDING_TO per 0");
        assertThat(clause("Ana Ruiz", "They/PRP went/VBD to [Ana Ruiz]P .")).isEqualTo("NONE");
    }

    @Test
    void aColonBehindANameIsEnough() {
        assertThat(clause("Ana Ruiz", "[Ana Ruiz]P : “ We will go . ”")).isEqualTo("COLON : 0");
    }

    @Test
    void aPlaceThatReportsIsItsGovernment() {
        Report report = Report.of("“ We will go , ” [Kenya]L said .\nThen/RB [Norway]L left .");
        assertThat(ReportingClause.of(report.reading, report.phrase("Kenya"))
                        .kind(report.reading, report.phrase("Kenya")))
                .isEqualTo("ORGANIZATION");
        assertThat(ReportingClause.of(report.reading, report.phrase("Norway"))
                        .kind(report.reading, report.phrase("Norway")))
                .isEqualTo("PLACE");
    }

    @Test
    void aWordReportsTheMoreSurelyTheOfterItDoes() {
        Report report = Report.of(
                "“ We go , ” [Ana Ruiz]P said .\nThen/RB [Paul Lund]P left .\n[Mina Tarn]P : “ Go . ”\nThen/RB [Lou Ray]P .");
        assertThat(rate(report, "Ana Ruiz")).isGreaterThan(rate(report, "Mina Tarn"));
        assertThat(rate(report, "Mina Tarn")).isGreaterThan(rate(report, "Paul Lund"));
        assertThat(rate(report, "Lou Ray")).isZero();
    }

    private static double rate(Report report, String words) {
        return ReportingClause.of(report.reading, report.phrase(words)).rate(report.reading);
    }
}
