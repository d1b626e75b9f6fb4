package org.onrecord.internal.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** Father and son of one name, and people with a suffix who are alone. */
class GenerationsTest {

    private static List<String> named(String marked) {
        return Text.of(marked).named();
    }

    @Test
    void juniorAndSeniorAreTwo() {
        assertThat(named("[Hector Tarn Sr.]P left .\n[Hector Tarn Jr.]P left .\n[Tarn Jr.]P said no ."))
                .containsExactly("Hector Tarn Sr. 1", "Hector Tarn Jr. 2");
        assertThat(named("[Hector Tarn III]P left .\n[Hector Tarn II]P left .")).hasSize(2);
    }

    @Test
    void aFatherWithoutSuffixIsNotHisSon() {
        assertThat(named("[Hector Tarn]P left .\nHis/PRP$ son , [Hector Tarn Jr.]P , said no ."))
                .containsExactly("Hector Tarn 1", "Hector Tarn Jr. 1");
        assertThat(named("[Hector Tarn Jr.]P left .\nHis/PRP$ father , [Hector Tarn]P , said no ."))
                .containsExactly("Hector Tarn Jr. 1", "Hector Tarn 1");
        assertThat(named("[Hector Tarn]P left .\n[Hector Tarn Jr.]P left .\n[Hector Tarn]P said no ."))
                .as("the plain name before and after")
                .containsExactly("Hector Tarn 2", "Hector Tarn Jr. 1");
        assertThat(named("[Hector Tarn]P left .\n[Hector Tarn Jr.]P left .\n[Tarn Jr.]P said no ."))
                .as("the surname with the suffix")
                .containsExactly("Hector Tarn 1", "Hector Tarn Jr. 2");
    }

    @Test
    void oneWhoIsAloneMayDoWithoutTheSuffix() {
        assertThat(named("[Hector Tarn Jr.]P left .\n[Hector Tarn]P said no .\n[Tarn]P left ."))
                .containsExactly("Hector Tarn Jr. 3");
        assertThat(named("[Hector Tarn]P left .\n[Hector Tarn Jr.]P said no .")).containsExactly("Hector Tarn Jr. 2");
    }
}
