package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** Organizations of which the tagger sees two halves. */
class DividedOrganizationsTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void aBodyOfABodyOrPlaceIsOne() {
        assertThat(names("The [Appeals Division]O of the [Harbour Board]O met ."))
                .containsExactly("ORGANIZATION Appeals Division of the Harbour Board");
        assertThat(names("The [Red Lantern]O of [South Kelmland]L met ."))
                .containsExactly("ORGANIZATION Red Lantern of South Kelmland");
    }

    @Test
    void aBodyInAPlaceAndABodyOfAPersonAreTwo() {
        assertThat(names("The [Red Lantern]O in [South Kelmland]L met ."))
                .containsExactly("ORGANIZATION Red Lantern", "PLACE South Kelmland");
        assertThat(names("The [Red Lantern]O of [Otis Tarn]P met ."))
                .containsExactly("ORGANIZATION Red Lantern", "PERSON Otis Tarn");
        assertThat(names("He spoke of the [Red Lantern]O .\nOf the [Harbour Board]O he did not ."))
                .as("another sentence")
                .containsExactly("ORGANIZATION Red Lantern", "ORGANIZATION Harbour Board");
    }
}
