package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** What an acronym in brackets is short for. */
class ExpandedAcronymsTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void anAcronymOfCommonNounsIsNoNameAnywhere() {
        assertThat(names("The harbour price index ( [HPI]O ) rose .\nThe [HPI]O fell ."))
                .isEmpty();
        assertThat(names("The letter of intent ( [LoI]O ) was late ."))
                .as("a word without a letter")
                .isEmpty();
        assertThat(names("The independent tide producers ( [ITPs]O ) met .\nThe [ITPs]O left ."))
                .isEmpty();
    }

    @Test
    void anAcronymOfAPlanIsNoName() {
        assertThat(names("The Harbour Talent Scheme ( [HTS]O ) began/VBD .\nThe [HTS]O ended/VBD ."))
                .isEmpty();
    }

    @Test
    void anAcronymOfANameHasItsType() {
        assertThat(names("The [Kelm Harbour Guards]O ( KHGs ) left .\nThe KHGs met ."))
                .containsExactly("ORGANIZATION Kelm Harbour Guards", "ORGANIZATION KHGs", "ORGANIZATION KHGs");
        assertThat(names("The [Orrin Bay Line]L ( [OBL]O ) was quiet ."))
                .containsExactly("PLACE Orrin Bay Line", "PLACE OBL");
    }

    @Test
    void aBodyThatTheTaggerMissedIsFoundByItsAcronym() {
        assertThat(names("Harbour Safety Board ( [HSB]O ) met ."))
                .containsExactly("ORGANIZATION Harbour Safety Board", "ORGANIZATION HSB");
    }

    @Test
    void anAcronymWithOtherLettersIsLeftAsItIs() {
        assertThat(names("The harbour price index ( [KRV]O ) rose .")).containsExactly("ORGANIZATION KRV");
        assertThat(names("The harbour - price index ( [HPI]O ) rose .")).containsExactly("ORGANIZATION HPI");
    }

    @Test
    void thePartyOfAPersonWithTheSameInitialsIsNoPerson() {
        assertThat(names("He met [Dorian Adair]P ( [DA]O ) ."))
                .containsExactly("PERSON Dorian Adair", "ORGANIZATION DA");
    }

    @Test
    void anAcronymOfABodyInSmallLettersIsAnOrganization() {
        assertThat(names("A coast guard union ( [CGU]O ) met .\nThe [CGU]O left ."))
                .containsExactly("ORGANIZATION CGU", "ORGANIZATION CGU");
        assertThat(names("The river keepers circle ( [RKC]O ) met .\nThe [RKC]O said/VBD no ."))
                .as("one that speaks")
                .containsExactly("ORGANIZATION RKC", "ORGANIZATION RKC");
    }

    @Test
    void anOrganizationBeginsWhereItsAcronymBegins() {
        assertThat(names("The Harbour Board of Tides , Winds , and [Kelmland]L ( [HBTWK]O ) met ."))
                .contains("ORGANIZATION Harbour Board of Tides , Winds , and Kelmland");
        assertThat(names("The Harbour Board of [Kelmland]L ( Hbok ) met ."))
                .as("an acronym that is written like a word")
                .contains("ORGANIZATION Harbour Board of Kelmland");
        assertThat(names("The [Kelmland]L Sea - economic [Board]O ( [KSB]O ) met ."))
                .as("a word with a hyphen has one letter")
                .contains("ORGANIZATION Kelmland Sea-economic Board");
        assertThat(names("The Harbour Trade of [Kelmland]L ( [HTK]O ) met ."))
                .as("no word for an organization")
                .contains("PLACE Kelmland");
    }

    @Test
    void whatStandsBeforeTheWordsOfAnAcronymIsNotOfTheName() {
        assertThat(names("The [24th Harbour Safety Board]O ( [HSB]O ) met ."))
                .containsExactly("ORGANIZATION Harbour Safety Board", "ORGANIZATION HSB");
        assertThat(names("The [Red Lantern and Harbour Safety Board]O ( [HSB]O ) met ."))
                .containsExactly("ORGANIZATION Red Lantern", "ORGANIZATION Harbour Safety Board", "ORGANIZATION HSB");
        assertThat(names("The [Old Harbour Safety Board]O ( [HSB]O ) met ."))
                .as("a word that may be of the name")
                .contains("ORGANIZATION Old Harbour Safety Board");
    }
}
