package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.internal.linguistics.Analysis;

/** The words that report, and the words that are reported, as they are given. */
class ReportTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "~[Ruiz]P *said that { he left } .;said",
                "*according to ~[Ruiz]P , { he left } .;according to",
                "*According to ~[Ruiz]P , { he left } .;According to",
                "{ he left } , *according ~[Ruiz]P .;according",
                "~[Ruiz]P *called for/IN { a plan } .;called for",
                "~[Ruiz]P *called on/IN the mayor { to leave/VB } .;called",
                "~[Ruiz]P *point/VBD out/RP that { he left } .;point out",
                "~[Ruiz]P *point/VBD out/RP to him that { he left } .;point out",
                "~[Ruiz]P *said that { the house } .;said",
                "~[Ruiz]P *said with { him } .;said with",
                "~[Ruiz]P ’s *hope/NN for/IN { a plan } is here/RB .;hope",
                "~[Ruiz]P *called { for/IN a plan } .;called",
                "{ he left } , ~[Ruiz]P *said;said",
            })
    void aPrepositionOrParticleBesideTheContentBelongsToTheWordThatReports(String marked, String words) {
        MarkedReport report = MarkedReport.of(marked);
        Analysis analysis = report.article().analysis();
        int end = new Report(report.candidate(), true, 1).cueEnd(analysis);
        assertThat(analysis.wording(report.cue(), end)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "~[Ruiz]P *told the mayor { that/DT women would/MD lead } .;women",
                "~[Ruiz]P *told the mayor { that he left } .;he",
                "~[Ruiz]P *said { that he left } .;he",
                "~[Ruiz]P *deny/VBD { that/DT story } .;that",
                "~[Ruiz]P *deny/VBD the mayor { that/DT } .;that",
                "~[Ruiz]P *said that { he left } .;he",
                "{ that is late/JJ } , ~[Ruiz]P *said .;that",
            })
    void aThatThatOnlyJoinsTheContentIsNoPartOfIt(String marked, String first) {
        MarkedReport report = MarkedReport.of(marked);
        Analysis analysis = report.article().analysis();
        assertThat(analysis.token(new Report(report.candidate(), true, 1).contentFirst(analysis))
                        .text())
                .isEqualTo(first);
    }
}
