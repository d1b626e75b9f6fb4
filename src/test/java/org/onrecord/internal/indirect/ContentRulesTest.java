package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.model.FeatureSource;

/** What is the content of a report, and what is none. */
class ContentRulesTest {

    private static ContentRules rules(MarkedReport report) {
        return new ContentRules(report.context(), SmallLists.RULE_WORDS);
    }

    private static boolean isWhole(String marked) {
        MarkedReport report = MarkedReport.of(marked);
        return rules(report).isWhole(report.candidate());
    }

    private static boolean isNotSaid(String marked) {
        MarkedReport report = MarkedReport.of(marked);
        return rules(report).isNotSaid(report.candidate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~[Ruiz]P *said that { he left } .",
                "~[Ruiz]P *said { that he left } .",
                "~[Ruiz]P *said { he left that/DT } .",
                "{ the town will/MD fall/VB } , ~[Ruiz]P *said .",
                "{ the town } , ~[Ruiz]P *said , { will/MD fall/VB } .",
                "~[Ruiz]P *said that , { were/VBD the board to agree/VB , the house will/MD fall/VB } .",
                "~[Ruiz]P *called for/IN { the house } .",
                "~[Ruiz]P *said that { the house will/MD fall/VB } .",
                "~[Ruiz]P *said that { the plan to build/VB } .",
                "~[Ruiz]P *said that/DT { plan } .",
            })
    void aWholeClauseOrPhraseMayBeAContent(String marked) {
        assertThat(isWhole(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~[Ruiz]P *said that { he left the } house .",
                "~[Ruiz]P *said that { he left his/PRP$ } house .",
                "~[Ruiz]P *said that { he left and } the house is here/RB .",
                "~[Ruiz]P *said { he is here/RB that } he left .",
                "{ the town } will/MD fall/VB , ~[Ruiz]P *said .",
                "{ the town } will/MD fall/VB , *said ~[Ruiz]P .",
                "~[Ruiz]P *said who { will/MD fall/VB } .",
                "~[Ruiz]P *said of the house , { was closed/VBN in May } .",
                "~[Ruiz]P *said that , were/VBD { the board to agree/VB , the house will/MD fall/VB } .",
                "~[Ruiz]P *said that { the house } .",
                "~[Ruiz]P *said { that the house } .",
                "~[Ruiz]P *said { man } - made/VBN heat is here/RB .",
                "~[Ruiz]P *said man - { made/VBN heat is here/RB } .",
            })
    void noContentIsCutInTheMiddleOfAPhraseOrClause(String marked) {
        assertThat(isWhole(marked)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~[Ruiz]P *deny/VBD { that/DT } .",
                "~[Ruiz]P *deny/VBD { this/DT in/IN May } .",
                "~[Ruiz]P *told { a story } .",
                "~[Ruiz]P *raise/VBD { the fee } .",
                "~[Ruiz]P *raise/VBD the fee of/IN { the port } .",
                "~[Ruiz]P *react/VBD to { the ruling } .",
                "~[Ruiz]P *react/VBD { to the ruling } .",
                "~[Ruiz]P *comment/VBD on/IN { the ruling } .",
                "~[Ruiz]P *complain/VBD to { the gardener } .",
                "~[Ruiz]P *complain/VBD { to the gardener } .",
                "the paper left , ~[Ruiz]P *cite/VBG { mayor } .",
                "~[Ruiz]P *cite/VBD { [Ana Lund]P } .",
                "~[Ruiz]P *cite/VBD { [NATO]O } .",
                "the town left , *said { ~[Quist]P } .",
            })
    void whatIsOnlyPointedToOrSpokenToIsNotSaid(String marked) {
        assertThat(isNotSaid(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~[Ruiz]P *deny/VBD { that/DT he left } .",
                "~[Ruiz]P *deny/VBD { the plan } .",
                "~[Ruiz]P *told { the mayor that he left } .",
                "~[Ruiz]P *told the mayor that { the story } .",
                "~[Ruiz]P *told the mayor of { a leak } .",
                "~[Ruiz]P *raise/VBD { hope/NN } .",
                "~[Ruiz]P *say/VBD to { the ruling } .",
                "~[Ruiz]P *react/VBD for/IN { the ruling } .",
                "~[Ruiz]P *react/VBD to { leaving/VBG the port } .",
                "~[Ruiz]P *react/VBD { to leave/VB } .",
                "~[Ruiz]P *complain/VBD to { the gardener of being/VBG late/JJ } .",
                "~[Ruiz]P *complain/VBD of { the gardener } .",
                "~[Ruiz]P *cite/VBD { poor/JJ results/NNS } .",
                "~[Ruiz]P *cite/VBD { mayor } .",
                "~[Ruiz]P *said { [Ana Lund]P } .",
                "~[Ruiz]P *cite/VBD { [Ana Lund]P left } .",
                "the town left , *said { ~[Quist]P left } .",
                "the town left , *said { ~the mayor } .",
                "the town left *said { ~[Quist]P } .",
                "{ the story } , ~[Ruiz]P *told .",
            })
    void whatSomebodySaysOrNamesIsSaid(String marked) {
        assertThat(isNotSaid(marked)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*according to ~[Ruiz]P , { the mayor , the house will/MD fall/VB } .;the house will fall",
                "*according to ~[Ruiz]P , the mayor { of the board , the house will/MD fall/VB } .;the house will fall",
                "*according to ~[Ruiz]P , { the mayor of the board in Oslo , he left } .;he left",
                "*according to ~[Ruiz]P , { mayor of the board , he left } .;he left",
                "*according to ~[Ruiz]P , { the ships , the house } .;the ships , the house",
                "*according to ~[Ruiz]P , { the ships , the house and the mayor left } ."
                        + ";the ships , the house and the mayor left",
                "*according to ~[Ruiz]P , { the ships left , the house is here/RB } .;the ships left , the house is here",
                "*according to ~[Ruiz]P { the mayor , the house will/MD fall/VB } .;the mayor , the house will fall",
                "*according to ~[Ruiz]P , the mayor , { the house will/MD fall/VB } .;the house will fall",
                "*according to ~[Ruiz]P , { ships , the house will/MD fall/VB } .;ships , the house will fall",
            })
    void whatTheSourceIsIsNoPartOfTheContent(String marked, String content) {
        MarkedReport report = MarkedReport.of(marked);
        assertThat(report.content(rules(report).withoutApposition(report.candidate())))
                .isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{ he left } , ~[Ruiz]P *said , { quote/VBG the mayor } .;he left",
                "{ he left } , ~[Ruiz]P *said , { cite/VBG the mayor } .;he left",
                "{ he left } , ~[Ruiz]P *said , { open/VBG the house } .;he left … open the house",
                "{ he left } , ~[Ruiz]P *said , { cite/VBD the mayor } .;he left … cite the mayor",
                "~[Ruiz]P *said that { quote/VBG the mayor is here/RB } .;quote the mayor is here",
            })
    void whomTheSourceQuotesIsNoPartOfTheContent(String marked, String content) {
        MarkedReport report = MarkedReport.of(marked);
        assertThat(report.content(rules(report).withoutQuoting(report.candidate())))
                .isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{ the house is here/RB } , ~[Ruiz]P *said during/IN a visit .;true",
                "{ the house is here/RB } , ~[Ruiz]P *said in a visit that he left .;false",
                "{ the house is here/RB } , ~[Ruiz]P *said of a visit .;false",
                "{ the house } , ~[Ruiz]P *said in a visit .;false",
                "the house is here/RB , ~[Ruiz]P *said in { a visit } .;false",
                "{ when/WRB he left } , ~[Ruiz]P *said in a visit .;false",
                "{ the house is } here/RB , ~[Ruiz]P *said during/IN a visit .;false",
            })
    void whatFollowsIsOnlyTheOccasionIfAClauseStandsBefore(String marked, boolean before) {
        MarkedReport report = MarkedReport.of(marked);
        FeatureSource none = sink -> {};
        var proposal = new Proposal(report.cue(), 1, List.of(report.candidate()), List.of(none), none);
        assertThat(rules(report).isSaidBefore(proposal)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "~[Ruiz]P *said that { the house cost/VBD ten/CD crowns } ( two/CD euros ) a year .;true",
                "~[Ruiz]P *said that { the house cost/VBD ten/CD crowns ( two/CD euros ) a year } .;false",
            })
    void aContentGoesOnInABracket(String marked, boolean ends) {
        MarkedReport report = MarkedReport.of(marked);
        assertThat(rules(report).endsBeforeBracket(report.candidate())).isEqualTo(ends);
    }
}
