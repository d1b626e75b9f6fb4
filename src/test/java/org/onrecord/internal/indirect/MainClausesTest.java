package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main clause of a sentence in which a dependent clause reports was not reported. */
class MainClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "if/IN ~[Ruiz]P *says { he left , the house is here/RB } .;he left",
                "[OSLO]L – if/IN ~[Ruiz]P *says { he left , the house is here/RB } .;he left",
                "but/CC if/IN ~[Ruiz]P *says { he left , the house is here/RB } .;he left , the house is here",
                "~[Ruiz]P *says { he left , the house is here/RB } .;he left , the house is here",
                "if/IN he left , ~[Ruiz]P *says { he left , the house is here/RB } .;he left , the house is here",
                "the mayor , ~who *said { he left , met the board } .;he left",
                "the mayor , ~who *said { he left , the town , met the board } .;he left , the town",
                "the mayor , ~who *said { he left , and/CC that he met the board } .;he left , and that he met the board",
                "the mayor , ~who *said { the house , which/WDT was old/JJ , will/MD fall/VB , met the board } ."
                        + ";the house , which was old , will fall",
                "the mayor , who was ill/JJ , *said { he left , met/VBD } ~the board .;he left , met",
                "the house , { which/WDT } , ~[Ruiz]P *said , { is safe/JJ , was closed/VBN in/IN May } .;which … is safe",
                "the house { which/WDT } , ~[Ruiz]P *said , { is safe/JJ , was closed/VBN in/IN May } ."
                        + ";which … is safe , was closed in May",
                "the house , { he left } , ~[Ruiz]P *said , { is safe/JJ , was closed/VBN in/IN May } ."
                        + ";he left … is safe , was closed in May",
            })
    void theMainClauseIsCutOff(String marked, String content) {
        MarkedReport report = MarkedReport.of(marked);
        assertThat(report.content(new MainClauses(report.context()).cutOff(report.candidate())))
                .isEqualTo(content);
    }
}
