package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.coreference.Text;

class OfficeAcronymsTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DCO [Halima Boru]P left .\nThe [DCO]O said no .",
                "[DCO]O [Halima Boru]P left .\nThe [DCO]P said no .",
                "[Halima Boru]P , DCO of the north , left .\nHe met the [DCO]O ."
            })
    void anOfficeInCapitalsIsNoName(String marked) {
        assertThat(names(marked)).containsExactly("PERSON Halima Boru");
    }

    @Test
    void anOrganizationInCapitalsStays() {
        assertThat(names("[Halima Boru]P met the [KFU]O .")).containsExactly("PERSON Halima Boru", "ORGANIZATION KFU");
        assertThat(names("[KFU]O [Halima Boru]P left .\nThe union ( [KFU]O ) left .\nThe [KFU]O said no ."))
                .contains("ORGANIZATION KFU");
        assertThat(names("[KFU]O [Halima Boru]P left .\n[KFU]O said no .")).contains("ORGANIZATION KFU");
    }
}
