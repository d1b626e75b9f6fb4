package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** Lone surnames that firms and places are also called. */
class LoneSurnamesTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void aSurnameThatReportsIsThePerson() {
        assertThat(names("[Ana Sandvund]P came .\n[Sandvund]O said/VBD no .\nThen [Sandvund]O left ."))
                .containsExactly("PERSON Ana Sandvund", "PERSON Sandvund", "PERSON Sandvund");
        assertThat(names("[Ana Sandvund]P came .\nNo , said/VBD [Sandvund]L ."))
                .containsExactly("PERSON Ana Sandvund", "PERSON Sandvund");
    }

    @Test
    void aFirmOrAPlaceWithTheSameWordStaysOne() {
        assertThat(names("[Ana Sandvund]P came .\n[Sandvund]O left ."))
                .as("reports nothing")
                .containsExactly("PERSON Ana Sandvund", "ORGANIZATION Sandvund");
        assertThat(names("[Ana Sandvund]P came to [Sandvund Steel]O .\n[Sandvund]O said/VBD no ."))
                .as("a longer name")
                .containsExactly("PERSON Ana Sandvund", "ORGANIZATION Sandvund Steel", "ORGANIZATION Sandvund");
        assertThat(names("[Ana Sandvund]P came .\nIn/IN [Sandvund]L it rained .\n[Sandvund]L said/VBD no ."))
                .as("after in")
                .containsExactly("PERSON Ana Sandvund", "PLACE Sandvund", "PLACE Sandvund");
        assertThat(names("[Ana Kelm]P came .\n[Sandvund]O said/VBD no ."))
                .as("nobody's surname")
                .containsExactly("PERSON Ana Kelm", "ORGANIZATION Sandvund");
    }

    @Test
    void aFullNameWhoseSurnameReportsIsAPerson() {
        assertThat(names("[Bo Sandvund]L came .\n[Sandvund]P said/VBD no ."))
                .containsExactly("PERSON Bo Sandvund", "PERSON Sandvund");
        assertThat(names("[Sandvund Pacific]O grew .\n[Sandvund]P said/VBD no ."))
                .as("a firm")
                .contains("ORGANIZATION Sandvund Pacific");
    }

    @Test
    void aFirstNameThatSpeaksLikeAPlaceStaysOne() {
        assertThat(names("[Jordan Pund]P came .\n[Jordan]L said/VBD no ."))
                .as("a country")
                .containsExactly("PERSON Jordan Pund", "PLACE Jordan");
        assertThat(names("[Sandvund Pund]P came .\n[Sandvund]L said/VBD it/PRP was quiet ."))
                .as("it")
                .containsExactly("PERSON Sandvund Pund", "PLACE Sandvund");
        assertThat(names("[Qu Sandvund]P came .\n[Qu]O said/VBD no ."))
                .as("the surname first")
                .containsExactly("PERSON Qu Sandvund", "PERSON Qu");
    }

    @Test
    void aPlaceWithTheSurnameOfSomebodyWhoReportsStaysOne() {
        assertThat(names("[Sandvund]P said/VBD no .\n[Sandvund Hollow]L was quiet ."))
                .containsExactly("PERSON Sandvund", "PLACE Sandvund Hollow");
        assertThat(names("The way/NN through/IN [Kelm Sandvund]L was quiet .\n[Sandvund]P said/VBD no ."))
                .containsExactly("PLACE Kelm Sandvund", "PERSON Sandvund");
    }

    @Test
    void aSurnameBeforeAnAgeOrWhoIsThePerson() {
        assertThat(names("[Ezra Kenya]P sang .\n[Kenya]L , 34/CD , left ."))
                .containsExactly("PERSON Ezra Kenya", "PERSON Kenya");
        assertThat(names("[Ezra Kelm]P sang .\n[Kelm]L , who/WP sang , left ."))
                .containsExactly("PERSON Ezra Kelm", "PERSON Kelm");
        assertThat(names("[Ezra Kelm]P sang .\n[Kelm]L , which/WDT sang , left ."))
                .containsExactly("PERSON Ezra Kelm", "PLACE Kelm");
    }
}
