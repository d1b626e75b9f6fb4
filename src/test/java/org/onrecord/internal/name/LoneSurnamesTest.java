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
        assertThat(names("[Qu Sandvund]L came .\n[Qu]P said/VBD no ."))
                .as("the surname first")
                .containsExactly("PERSON Qu Sandvund", "PERSON Qu");
        assertThat(names("[Sandvund Pacific]O grew .\n[Sandvund]P said/VBD no ."))
                .as("a firm")
                .contains("ORGANIZATION Sandvund Pacific");
    }
}
