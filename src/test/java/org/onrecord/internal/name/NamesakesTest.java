package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.coreference.Text;

/** Storms and ships that are called after people. */
class NamesakesTest {
    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Hurricane Milton]P came .\n[Milton]P left .",
                "Typhoon Yagi came .\nThen [Yagi]P left .",
                "Tropical Storm [Erika]P left .",
                "The USS [Carl Vinson]P left .",
                "[BRP Teresa Magbanua]P left ."
            })
    void stormsAndShipsAreNoPeople(String marked) {
        assertThat(names(marked)).isEmpty();
    }

    @Test
    void whoeverHasTheWordInALongerNameStays() {
        assertThat(names("Hurricane [Milton]P came .\n[Ana Milton]P left .\n[Milton]P said no ."))
                .containsExactly("PERSON Milton", "PERSON Ana Milton", "PERSON Milton");
        assertThat(names("[Storm Sandvund]P left .")).containsExactly("PERSON Storm Sandvund");
        assertThat(names("A hurricane/NN hit [Milton]P .")).containsExactly("PERSON Milton");
    }
}
