package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** What is a name once is one everywhere. */
class NamePropagationTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void ofNamesWithTheSameFirstWordTheLongestIsFound() {
        assertThat(names("He left [Port]L .\nHe left [Port Ivo]L .\nHe met him in Port Ivo ."))
                .containsExactly("PLACE Port", "PLACE Port Ivo", "PLACE Port Ivo");
    }

    @Test
    void aNameIsFoundOnlyWithAllItsWordsInOneSentence() {
        assertThat(names("[Port Ivo]L was quiet .\nPort Kelm was quiet .")).containsExactly("PLACE Port Ivo");
        assertThat(names("[Port Ivo]L was quiet .\nHe left Port\nIvo was quiet ."))
                .containsExactly("PLACE Port Ivo");
    }

    @Test
    void aWordOfAnotherNameIsNotMadeAName() {
        assertThat(names("[Port Kelm]L was quiet .\nThe Port [Kelm Fund]O left ."))
                .containsExactly("PLACE Port Kelm", "ORGANIZATION Kelm Fund");
        assertThat(names("[Kelmora]L was quiet .\nIn Kelmora [Ana Ruiz]P left ."))
                .containsExactly("PLACE Kelmora", "PLACE Kelmora", "PERSON Ana Ruiz");
    }

    @Test
    void aNameOfOneWordIsFoundOnlyAsAProperNoun() {
        assertThat(names("[Hope]L was quiet .\nHope/NN left him .")).containsExactly("PLACE Hope");
        assertThat(names("[Hope Bay]L was quiet .\nHope/NN Bay/NN was quiet .")).hasSize(2);
    }

    @Test
    void aNameBeforeAColonIsFoundAsAnyNoun() {
        assertThat(names("[Ana Baker]P left .\nBaker/NN : We lost ."))
                .containsExactly("PERSON Ana Baker", "PERSON Baker");
        assertThat(names("[Ana Baker]P left .\nThe new Baker/NN : a film .")).containsExactly("PERSON Ana Baker");
    }

    @Test
    void aNameIsFoundAtTheEndOfTheText() {
        assertThat(names("[Kelmora]L was quiet .\nHe left Kelmora")).containsExactly("PLACE Kelmora", "PLACE Kelmora");
    }

    @Test
    void aNameOfTheSentencesIsFoundInCapitalsAsWell() {
        assertThat(names("KELM FUND SUES PUNDIA\nThe [Kelm Fund]O sued [Pundia]L .\nPundia/NNP was quiet ."))
                .containsExactly(
                        "ORGANIZATION KELM FUND",
                        "PLACE PUNDIA",
                        "ORGANIZATION Kelm Fund",
                        "PLACE Pundia",
                        "PLACE Pundia");
    }

    @Test
    void aNameInCapitalsHasTheTypeThatTheSentencesShow() {
        assertThat(names("[LAKE ORRIN]P ROSE\n[LAKE ORRIN]P ROSE\nHe left [Lake Orrin]L ."))
                .containsExactly("PLACE LAKE ORRIN", "PLACE LAKE ORRIN", "PLACE Lake Orrin");
    }

    @Test
    void aNameInCapitalsIsFoundInTheSentencesAsWell() {
        assertThat(names("[KELM FUND]O SUES\nThe Kelm Fund sued ."))
                .containsExactly("ORGANIZATION KELM FUND", "ORGANIZATION Kelm Fund");
        assertThat(names("[THE POST]O SUES\nThe post was late .")).containsExactly("ORGANIZATION THE POST");
    }

    @Test
    void aShortWordInCapitalsMayBeAnAcronym() {
        assertThat(names("[Ana Kelm]P left .\n[Ivo]P stayed .\nThe [IVO]O met .\nThe [IVO]O left ."))
                .containsExactly("PERSON Ana Kelm", "PERSON Ivo", "ORGANIZATION IVO", "ORGANIZATION IVO");
    }

    @Test
    void aPlaceInTheNameOfAnEventIsNoPlaceThere() {
        assertThat(names("[Kelmora]L was quiet .\nThe Kelmora Lantern Festival ended ."))
                .containsExactly("PLACE Kelmora");
        assertThat(names("[Kelmora]L was quiet .\nThe Greater Kelmora plan ended ."))
                .containsExactly("PLACE Kelmora");
        assertThat(names("[Kelmora]L was quiet .\nThe Kelmora festival in a harbour was late ."))
                .containsExactly("PLACE Kelmora", "PLACE Kelmora");
    }

    @Test
    void aSingleWordThatIsNobodysSurnameIsNotMadeAPersonElsewhere() {
        assertThat(names("[Kelm]P left .\nThe Kelm was late .")).containsExactly("PERSON Kelm");
        assertThat(names("[Ana Kelm]P left .\nThen/RB Kelm was late ."))
                .containsExactly("PERSON Ana Kelm", "PERSON Kelm");
    }

    @Test
    void aNounBeforeAColonAndNoSpeechIsNoName() {
        assertThat(names("[Ana Price]P left .\nPrice/NN : 20/CD dollars .")).containsExactly("PERSON Ana Price");
        assertThat(names("[Ana Price]P left .\nPrice/NNP : 20/CD dollars .")).containsExactly("PERSON Ana Price");
        assertThat(names("[Ana Price]P left .\nPrice/NN : “ no ” ."))
                .containsExactly("PERSON Ana Price", "PERSON Price");
        assertThat(names("He left [Harvest]L .\nHarvest/NN : We lost .")).containsExactly("PLACE Harvest");
    }

    @Test
    void aPlaceBesideAnOfficeADayOrAnotherNameIsFound() {
        assertThat(names("[Kelmora]L was quiet .\nKelmora Minister [Ana Ruiz]P left ."))
                .containsExactly("PLACE Kelmora", "PLACE Kelmora", "PERSON Ana Ruiz");
        assertThat(names("[Kelmora]L was quiet .\nThen/RB on/IN Monday Kelmora was late ."))
                .containsExactly("PLACE Kelmora", "PLACE Kelmora");
        assertThat(names("[Kelmora]L was quiet .\n[Pundia]L was quiet .\nFrom/IN Kelmora Pundia was far/RB ."))
                .containsExactly("PLACE Kelmora", "PLACE Pundia", "PLACE Kelmora", "PLACE Pundia");
        assertThat(names("[Kelmora]L was quiet .\nThe Kelmora Sunday Market ended ."))
                .as("an event")
                .containsExactly("PLACE Kelmora");
    }

    @Test
    void aSentenceFullOfNamesIsNoTitleLine() {
        assertThat(names("[Kelmora]L was quiet .\n“ The Kelmora Lantern Festival Ended . ”"))
                .containsExactly("PLACE Kelmora");
        assertThat(names("[Kelmora]L was quiet .\nWas The Kelmora Lantern Festival Late ?"))
                .containsExactly("PLACE Kelmora");
        assertThat(names("[Kelmora]L was quiet .\nThe Kelmora Lantern Festival Ended"))
                .as("a headline")
                .containsExactly("PLACE Kelmora", "PLACE Kelmora");
    }
}
