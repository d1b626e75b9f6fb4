package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

class NameFinderTest {

    @Test
    void titlesAndPossessivesAreCutOff() {
        assertThat(Text.of("[Sen. Dana Ortiz ’s]P plan was [the Harbour Board]O ’s .")
                        .names())
                .containsExactly("PERSON Dana Ortiz", "ORGANIZATION Harbour Board");
    }

    @Test
    void aNameIsANameWhereverItStands() {
        assertThat(Text.of("[Kelmora]L was quiet .\nBut Kelmora said no .").names())
                .containsExactly("PLACE Kelmora", "PLACE Kelmora");
    }

    @Test
    void aTitleOfTwoWordsIsNoFirstName() {
        assertThat(Text.of("[Dana Ortiz]P left .\nThe Prime Minister Ortiz said no .")
                        .names())
                .containsExactly("PERSON Dana Ortiz", "PERSON Ortiz");
    }

    @Test
    void aSurnameFollowsItsFullName() {
        assertThat(Text.of("[Dana Ortiz]P said no .\nThen Ortiz left .").names())
                .containsExactly("PERSON Dana Ortiz", "PERSON Ortiz");
    }

    @Test
    void allOccurrencesOfANameHaveItsMostFrequentType() {
        assertThat(Text.of("[Vantor]O said no .\n[Vantor]L left .\n[Vantor]O met .")
                        .names())
                .containsOnly("ORGANIZATION Vantor");
    }

    @Test
    void anAcronymHasTheTypeOfWhatItAbbreviates() {
        assertThat(Text.of("He left [Western Highland region]L ( WHR ) .\nThe WHR was quiet .")
                        .names())
                .containsExactly("PLACE Western Highland region", "PLACE WHR", "PLACE WHR");
    }

    @Test
    void anAcronymHasTheTypeOfTheNounBesideIt() {
        assertThat(Text.of("He said the QX7 bloc was quiet .").names()).containsExactly("ORGANIZATION QX7");
    }

    @Test
    void anOrdinaryAbbreviationIsNoName() {
        assertThat(Text.of("He said the TV was quiet .").names()).isEmpty();
    }

    @Test
    void capitalsInAHeadlineAreNoAcronyms() {
        assertThat(Text.of("THE QX7 BLOC SAID NO").names()).isEmpty();
    }

    @Test
    void anAcronymBehindItsNameIsASecondName() {
        assertThat(Text.of("He left [Pentagonal Trade Dialogue PENTA]O .").names())
                .containsExactly("ORGANIZATION Pentagonal Trade Dialogue", "ORGANIZATION PENTA");
    }

    @Test
    void theRestOfANameAfterAPersonIsTakenOutBeginsWithAWord() {
        assertThat(Text.of("[Frank Ozolin]P left .\nThe Frank [Ozolin -run Harbour Department]O said no .")
                        .names())
                .containsExactly("PERSON Frank Ozolin", "PERSON Frank Ozolin", "ORGANIZATION Harbour Department");
    }

    @Test
    void twoCommasInAListMakeNoName() {
        assertThat(Text.of("He left [Kelmora , , Vantor]L , Oslo .").names()).contains("PLACE Kelmora", "PLACE Vantor");
    }

    @Test
    void aPersonIsTakenOutOfALongerName() {
        assertThat(Text.of("[Kelmora Supreme Court Justice Frank Ozolin]O said no .")
                        .names())
                .containsExactly("ORGANIZATION Kelmora Supreme Court", "PERSON Frank Ozolin");
    }

    @Test
    void aListInOneRunIsSeveralPlaces() {
        assertThat(Text.of("He left [Kelmora , Dunvale]L , [Astrin]L and [Port Ivo]L .")
                        .names())
                .containsExactly("PLACE Kelmora", "PLACE Dunvale", "PLACE Astrin", "PLACE Port Ivo");
    }

    @Test
    void aTownInItsCountryIsOnePlace() {
        assertThat(Text.of("He left [Kelmora , Kenya]L , and He said no .").names())
                .containsExactly("PLACE Kelmora , Kenya");
    }

    @Test
    void aHeadlineDoesNotMakeNamesLonger() {
        assertThat(Text.of(
                                "[Dana Ortiz Calls Frank Ozolin]P\nThe teachers/NNS who know [Dana Ortiz]P said that she met [Frank Ozolin]P while they left town quietly .")
                        .named())
                .containsExactly("Dana Ortiz 2", "Frank Ozolin 2");
    }

    @Test
    void theLastWordOfANameTellsItsType() {
        assertThat(Text.of("The [Kelmora Northern Railway]L said no .").names())
                .containsExactly("ORGANIZATION Kelmora Northern Railway");
    }

    @Test
    void aNicknameIsPartOfTheName() {
        assertThat(Text.of("Then [Robert]P \" Bobby \" [Tarn]P left .").names())
                .containsExactly("PERSON Robert \" Bobby \" Tarn");
    }

    @Test
    void aSurnameCanBeACountry() {
        assertThat(Text.of("[Jim Jordan]P left .\n[Jordan]P said no .").names())
                .containsExactly("PERSON Jim Jordan", "PERSON Jordan");
    }

    @Test
    void aFirmIsCalledByItsFirstWord() {
        String full = "[Peabody Energy]O left .\n";
        assertThat(Text.of(full + "[Peabody]P left .\n[Peabody]P said no .").names())
                .containsOnly("ORGANIZATION Peabody Energy", "ORGANIZATION Peabody");
        assertThat(Text.of(full + "[Ann Peabody]P left .\n[Peabody]P said no .").names())
                .as("somebody is called so")
                .contains("PERSON Peabody");
        assertThat(Text.of(full + "Then Minister [Peabody]P said no .").names()).contains("PERSON Peabody");
    }

    @Test
    void aProperNounThatReportsBesideMarksIsAName() {
        assertThat(Text.of("Vantor/NNP then/RB said/VBD \" no \" .").names()).containsExactly("ORGANIZATION Vantor");
        assertThat(Text.of("The Minister of Education/NNP then/RB said/VBD \" no \" .")
                        .names())
                .isEmpty();
    }

    @Test
    void saidIsNoFirstNameBeforeAColon() {
        assertThat(Text.of("[Said Tarn]P : \" no \" .").names()).containsExactly("PERSON Tarn");
        assertThat(Text.of("[Said Tarn]P and [Ann Lee]P on Monday : \" no \" .").names())
                .containsExactly("PERSON Tarn", "PERSON Ann Lee");
        assertThat(Text.of("[Said Tarn]P said : \" no \" .").names()).containsExactly("PERSON Said Tarn");
        assertThat(Text.of("[Said Tarn]P left .").names()).containsExactly("PERSON Said Tarn");
    }
}
