package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

class DatelinesTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void theCityAndTheCountryOfADatelineAreTwoPlaces() {
        assertThat(names("[KELMUND , Pundia]L — Farmers left .")).containsExactly("PLACE KELMUND", "PLACE Pundia");
        assertThat(names("SÃO KELMUND , North Pundia — Farmers left ."))
                .containsExactly("PLACE SÃO KELMUND", "PLACE North Pundia");
    }

    @Test
    void theAgencyInBracketsIsAnOrganization() {
        assertThat(names("KELMUND , Pundia ( Tarnpress ) — Farmers left ."))
                .containsExactly("PLACE KELMUND", "PLACE Pundia", "ORGANIZATION Tarnpress");
        assertThat(names("KELMUND ( TP ) – Farmers left .")).containsExactly("PLACE KELMUND", "ORGANIZATION TP");
    }

    @Test
    void aDateMayFollowThePlaces() {
        assertThat(names("KELMUND , North Pundia , March 4 – Farmers left ."))
                .containsExactly("PLACE KELMUND", "PLACE North Pundia");
        assertThat(names("KELMUND , 4 Sept. 2023 ( Tarnpress ) — Farmers left ."))
                .containsExactly("PLACE KELMUND", "ORGANIZATION Tarnpress");
        assertThat(names("KELMUND ( Tarnpress ) , May 12 — Farmers left ."))
                .containsExactly("PLACE KELMUND", "ORGANIZATION Tarnpress");
        assertThat(names("KELMUND , May 12 , 2023 — Farmers left .")).containsExactly("PLACE KELMUND");
    }

    @Test
    void aCityWithHyphensIsOnePlace() {
        assertThat(names("PORT-AU-KELM , Pundia — Farmers left ."))
                .containsExactly("PLACE PORT-AU-KELM", "PLACE Pundia");
    }

    @Test
    void wordsInCapitalsWithoutADashAreNoDateline() {
        assertThat(names("KELMUND left the town .")).doesNotContain("PLACE KELMUND");
        assertThat(names("KELMUND , Otis Tarn left .")).doesNotContain("PLACE KELMUND");
    }

    @Test
    void onlyTheFirstSentenceOfAParagraphHasADateline() {
        assertThat(names("Farmers left .\nKELMUND — The town was quiet .")).doesNotContain("PLACE KELMUND");
    }

    @Test
    void aCityOfSeveralWordsIsAPlaceInTheSentences() {
        assertThat(names("VILLA KELM , Pundia — [Villa Kelm]P was quiet .\nHe left [Villa Kelm]P ."))
                .containsExactly("PLACE VILLA KELM", "PLACE Pundia", "PLACE Villa Kelm", "PLACE Villa Kelm");
    }

    @Test
    void aCityOfOneWordMayBeASurname() {
        assertThat(names("KELMUND , Pundia — [Ana Kelmund]P left .\n[Kelmund]P was quiet .\n[Kelmund]P left ."))
                .endsWith("PERSON Ana Kelmund", "PERSON Kelmund", "PERSON Kelmund");
    }
}
