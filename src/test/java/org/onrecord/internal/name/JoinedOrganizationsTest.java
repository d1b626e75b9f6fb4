package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** Organizations of which the tagger makes one. */
class JoinedOrganizationsTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void whatHasOrBetweenIsTwo() {
        assertThat(names("He asked [Te Kelma or Legal Help]O ."))
                .containsExactly("ORGANIZATION Te Kelma", "ORGANIZATION Legal Help");
    }

    @Test
    void twoWholeBodiesAreTwo() {
        assertThat(names("The [Harbour Board and Coast Union]O met ."))
                .containsExactly("ORGANIZATION Harbour Board", "ORGANIZATION Coast Union");
        assertThat(names("The [Harbour Board of Health , Union of Kelmland]O met ."))
                .containsExactly("ORGANIZATION Harbour Board of Health", "ORGANIZATION Union of Kelmland");
    }

    @Test
    void twoThatAreNamedApartElsewhereAreTwo() {
        assertThat(names("The [Kelma and Sandvund]O met .\n[Kelma]O left .\n[Sandvund]O said/VBD no ."))
                .containsExactly(
                        "ORGANIZATION Kelma", "ORGANIZATION Sandvund", "ORGANIZATION Kelma", "ORGANIZATION Sandvund");
        assertThat(names("The [Kelma and Sandvund]O met .\n[Kelma]O left ."))
                .as("only one of them")
                .containsExactly("ORGANIZATION Kelma and Sandvund", "ORGANIZATION Kelma");
    }

    @Test
    void topicsOfOneBodyStayTogether() {
        assertThat(names("The [Board of Sport , Youth and Union]O met ."))
                .containsExactly("ORGANIZATION Board of Sport , Youth and Union");
        assertThat(names("The [Harbour Unions and Fishing Board]O met ."))
                .containsExactly("ORGANIZATION Harbour Unions and Fishing Board");
        assertThat(names("The [Harbour Board and Union]O met ."))
                .as("one word after it")
                .containsExactly("ORGANIZATION Harbour Board and Union");
    }
}
