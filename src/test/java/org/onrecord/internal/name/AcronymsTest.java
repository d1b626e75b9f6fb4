package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** Names in capitals that the tagger missed. */
class AcronymsTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void anAcronymAfterTheCanBeAnOfficeOrAPlan() {
        assertThat(names("He met the QX7 .")).isEmpty();
        assertThat(names("The QX7 left .")).isEmpty();
    }

    @Test
    void theTypeOfAnAcronymAtOnePlaceHoldsForAllPlaces() {
        assertThat(names("QX7 bloc was quiet .\nThen/RB QX7 left ."))
                .containsExactly("ORGANIZATION QX7", "ORGANIZATION QX7");
    }

    @Test
    void aCountryIsNoNameInAnAmountOfItsMoney() {
        assertThat(names("He met US heads/NNS .")).containsExactly("PLACE US");
        assertThat(names("He paid/VBD 50/CD US dollars/NNS .")).isEmpty();
        assertThat(names("He paid/VBD a US dollar/NN .")).isEmpty();
        assertThat(names("[US]L heads/NNS met .\nHe paid/VBD US $/$ 50/CD ."))
                .as("a name elsewhere")
                .containsExactly("PLACE US");
    }

    @Test
    void anAcronymHasTheTypeThatTheNounAfterItTells() {
        assertThat(names("QX7 bloc was quiet .")).containsExactly("ORGANIZATION QX7");
        assertThat(names("He left QX7 province .")).containsExactly("PLACE QX7");
        assertThat(names("He left QX7\nprovince heads/NNS met ."))
                .as("another sentence")
                .isEmpty();
    }

    @Test
    void anAcronymInBracketsHasTheTypeOfTheNameBeforeThem() {
        assertThat(names("He left [Western Highland]L region ( WHR ) ."))
                .containsExactly("PLACE Western Highland", "PLACE WHR");
        assertThat(names("He left [Western Highland]L , a region ( WHR ) ."))
                .as("too far")
                .containsExactly("PLACE Western Highland");
    }

    @Test
    void aKnownAcronymIsANameWithoutArticle() {
        assertThat(names("He said NATO was quiet .")).containsExactly("ORGANIZATION NATO");
    }

    @Test
    void twoWordsWrittenAsOneAreAnOrganization() {
        assertThat(names("He met KelmoraPress .")).containsExactly("ORGANIZATION KelmoraPress");
        assertThat(names("He met McTarnby .")).as("a surname").isEmpty();
        assertThat(names("He met KelmoraPress/VB .")).as("no noun").isEmpty();
    }

    @Test
    void aSentenceMostlyInCapitalsHasNoAcronyms() {
        assertThat(names("A QX7 bloc")).containsExactly("ORGANIZATION QX7");
        assertThat(names("NO QX7 bloc")).isEmpty();
    }

    @Test
    void anAcronymAtTheEndOfTheNameThatItAbbreviatesIsASecondName() {
        assertThat(Text.of("He left [Pentagonal Trade Dialogue PENTA]O .").named())
                .containsExactly("Pentagonal Trade Dialogue 2");
        assertThat(Text.of("He left [Kelmora Trade Dialogue KTD]O .").named())
                .containsExactly("Kelmora Trade Dialogue 2");
    }

    @Test
    void smallWordsHaveNoLetterInAnAcronym() {
        assertThat(names("The [Ministry of Harbour Trade MHT]O left ."))
                .containsExactly("ORGANIZATION Ministry of Harbour Trade", "ORGANIZATION MHT");
        assertThat(names("The [Western-Eastern Trade Fund WETF]O left ."))
                .containsExactly("ORGANIZATION Western-Eastern Trade Fund", "ORGANIZATION WETF");
    }

    @Test
    void capitalsThatDoNotAbbreviateTheNameStayInIt() {
        assertThat(names("The [Kelmora Rowing Club VXQ]O left ."))
                .containsExactly("ORGANIZATION Kelmora Rowing Club VXQ");
        assertThat(names("The [Kelmora Rowing Club KE]O left ."))
                .containsExactly("ORGANIZATION Kelmora Rowing Club KE");
    }
}
