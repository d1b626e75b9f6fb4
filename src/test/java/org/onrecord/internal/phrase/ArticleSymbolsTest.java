package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.internal.attribution.Report;

/** An article as a string of units. */
class ArticleSymbolsTest {

    private static String units(String marked) {
        return Report.of(marked).units();
    }

    @Test
    void aPassageIsOneUnitWithItsMarks() {
        assertThat(units("“ We will go , ” said [Ana Ruiz]P .")).isEqualTo("QCN.");
        assertThat(units("“ Go ” “ We ” said [Ana Ruiz]P .")).isEqualTo("QQCN.");
    }

    @Test
    void aPassageOverParagraphsIsOneInEach() {
        assertThat(units("“ We will go .\n\n“ We will , ” said [Ana Ruiz]P .")).isEqualTo("Q|QCN.");
    }

    @Test
    void paragraphsAreApart() {
        assertThat(units("He left .\n\nHe left .\nHe left .")).isEqualTo("PV.|PV.PV.");
    }

    @Test
    void phrasesAreUnitsByWhatTheyMean() {
        assertThat(units("[Ana Ruiz]P met [NATO]O .")).isEqualTo("NVO.");
        assertThat(units("She met him .")).isEqualTo("PVo.");
        assertThat(units("It left who left we left which/WP left .")).isEqualTo("eVWVpVwV.");
        assertThat(units("The spokesman left the table .")).isEqualTo("HVn.");
        assertThat(units("[Ana Ruiz]P ’s plan left .")).isEqualTo("nV.");
    }

    @Test
    void verbsAreUnitsByHowOftenTheyReport() {
        assertThat(units("He said he called he left .")).isEqualTo("PCPCPV.");
        assertThat(units("He was he has he will he did/VBD .").substring(0, 6)).isEqualTo("PaPaPm");
    }

    @Test
    void smallWordsAreUnitsByTheirClass() {
        assertThat(units("to and not/RB when/WRB that per/IN as/IN by in up/RP yes/UH according"))
                .isEqualTo("t&rwTLsbiixL");
    }

    @Test
    void punctuationIsAUnitByItsKind() {
        assertThat(units("yes/UH , . ! ? : ; - – — ( ) * yes/UH")).isEqualTo("x,...:;---()*x");
    }

    @Test
    void whatStandsOutsideTheArticleHasSymbolsOfItsOwn() {
        Report report = Report.of("He left .");
        assertThat(report.reading.unit(-1)).isEqualTo('^');
        assertThat(report.reading.unit(0)).isEqualTo('P');
        assertThat(report.reading.unit(2)).isEqualTo('.');
        assertThat(report.reading.unit(3)).isEqualTo('$');
        assertThat(report.reading.units(-3, 9)).isEqualTo("PV.");
        assertThat(report.reading.units(2, 1)).isEmpty();
        assertThat(report.reading.phraseOf(-1)).isNull();
        assertThat(report.reading.phraseOf(0)).isSameAs(report.phrase("He"));
        assertThat(report.reading.phraseOf(1)).isNull();
        assertThat(report.reading.phraseOf(3)).isNull();
    }

    @Test
    void phrasesAreOfAKind() {
        Report report = Report.of("[Ana Ruiz]P ’s plan left .\nHis/PRP$ spokesman left [Oslo]L .\nShe met the table .");
        assertThat(report.reading.kind(report.phrase("Ana Ruiz"))).isEqualTo("OWNER-PERSON");
        assertThat(report.reading.kind(report.phrase("His"))).isEqualTo("OWNER-PRO");
        assertThat(report.reading.kind(report.phrase("His spokesman"))).isEqualTo("SPEAKING");
        assertThat(report.reading.kind(report.phrase("Oslo"))).isEqualTo("PLACE");
        assertThat(report.reading.kind(report.phrase("She"))).isEqualTo("PRO-P");
        assertThat(report.reading.kind(report.phrase("the table"))).isEqualTo("NOMINAL");
    }
}
