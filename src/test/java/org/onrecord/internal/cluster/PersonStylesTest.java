package org.onrecord.internal.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.internal.coreference.Text;

/** Rulers and clerics are called by their style and one name. */
class PersonStylesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Then/RB Pope [Gregor]P left .;Pope Gregor 1",
                "Pope [Gregor]P left .;Pope Gregor 1",
                "[Gregor]P left .\\nThen/RB Pope [Gregor]P said no .;Pope Gregor 2",
                "The pope [Gregor]P left .;Gregor 1",
                "Then/RB Mayor [Gregor]P left .;Gregor 1",
                "Then/RB Pope [Gregor Lund]P left .;Gregor Lund 1",
                "Then/RB Pope [Gregor]O left .;Gregor 1",
                "[Gregor]P left .;Gregor 1",
            })
    void aLoneNameIsCalledByTheStyleBeforeIt(String marked, String named) {
        assertThat(Text.of(marked.replace("\\n", "\n")).named()).containsExactly(named);
    }
}
