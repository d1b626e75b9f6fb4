package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** Where people's names begin and end. */
class PersonEdgesTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void lettersAfterANameAreNoPartOfIt() {
        assertThat(names("[Diane Holund MP]P left .")).containsExactly("PERSON Diane Holund");
        assertThat(names("[Diane Holund OBE QC]P left .")).containsExactly("PERSON Diane Holund");
        assertThat(names("[Diane Holund Ph.D.]P left .")).containsExactly("PERSON Diane Holund");
        assertThat(names("[Diane Holund]P [QC]L left .")).containsExactly("PERSON Diane Holund");
        assertThat(names("[Holund MP]P left .")).as("no first name").containsExactly("PERSON Holund MP");
    }

    @Test
    void lettersOfAnOfficeBeforeANameAreNoPartOfIt() {
        assertThat(names("[MP Asha Rund]P left .")).containsExactly("PERSON Asha Rund");
        assertThat(names("[MP Rund]P left .")).as("no first name").containsExactly("PERSON MP Rund");
        assertThat(names("[AJ Rund Tarn]P left .")).as("initials").containsExactly("PERSON AJ Rund Tarn");
    }

    @Test
    void aSurnameFollowsFirstNames() {
        assertThat(names("[Maria Mark]P Tarn/NNP said no .")).containsExactly("PERSON Maria Mark Tarn");
        assertThat(names("[Maria Mark]P Tuesday/NNP said no .")).containsExactly("PERSON Maria Mark");
        assertThat(names("[Maria Kelm]P Tarn/NNP said no ."))
                .as("a surname before it")
                .containsExactly("PERSON Maria Kelm");
    }

    @Test
    void whatMohammedIsShortenedToIsPartOfTheName() {
        assertThat(names("Md/NNP [Rahim Tarn]P left .")).containsExactly("PERSON Md Rahim Tarn");
    }

    @Test
    void theDayAfterANameIsNoPartOfIt() {
        assertThat(names("[Luis Tarn Pund Thursday]P announced it .")).containsExactly("PERSON Luis Tarn Pund");
        assertThat(names("[Otis Tarn Friday]P said no .")).containsExactly("PERSON Otis Tarn");
        assertThat(names("[Emeka Sunday]P left .")).as("a surname").containsExactly("PERSON Emeka Sunday");
    }

    @Test
    void juniorIsPartOfTheName() {
        assertThat(names("[Otis Tarn]P Jr. left .")).containsExactly("PERSON Otis Tarn Jr.");
        assertThat(names("[Otis Tarn , Jr.]P left .")).containsExactly("PERSON Otis Tarn , Jr.");
        assertThat(names("[Otis Tarn]P III left .")).containsExactly("PERSON Otis Tarn III");
    }

    @Test
    void firstNamesBeforeAParticleArePartOfTheName() {
        assertThat(names("Maria/NNP [de la Pund]P left .")).containsExactly("PERSON Maria de la Pund");
        assertThat(names("Mark/NNP Kelm/NNP de/IN [Pund]P left .")).containsExactly("PERSON Mark Kelm de Pund");
        assertThat(names("Kelm/NNP bin/NN [Salund]P left .")).containsExactly("PERSON Kelm bin Salund");
        assertThat(names("Mark/NNP [Kelm Pund]P left .")).containsExactly("PERSON Mark Kelm Pund");
        assertThat(names("Radio/NNP de/IN [Pund]P left .")).as("no first name").containsExactly("PERSON Pund");
        assertThat(names("Mr. [Kelm Pund]P left .")).as("a title").containsExactly("PERSON Kelm Pund");
    }

    @Test
    void aDatelineIsAPlace() {
        assertThat(names("[KELMUND – Otis Tarn]P left .")).containsExactly("PLACE KELMUND", "PERSON Otis Tarn");
    }

    @Test
    void theSurnameBeforeJuniorIsFoundEverywhere() {
        assertThat(names("[Otis Tarn Jr.]P left .\nHe met Tarn/NNP ."))
                .containsExactly("PERSON Otis Tarn Jr.", "PERSON Tarn");
    }
}
