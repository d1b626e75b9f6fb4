package org.onrecord.internal.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.coreference.Text;

/** Whom a bare surname means where several people have it. */
class SurnamesInFocusTest {

    private static List<String> named(String marked) {
        return Text.of(marked).named();
    }

    @Test
    void aSurnameMeansTheOneWhoseWifeIsNamedJustBefore() {
        assertThat(named("[Oskar Tarn]P left .\nHis/PRP$ wife , [Karin Tarn]P , left .\n[Tarn]P said no ."))
                .containsExactly("Oskar Tarn 2", "Karin Tarn 1");
    }

    @Test
    void aSurnameMeansTheOneWhoWasCalledSoBefore() {
        assertThat(
                        named(
                                "[Oskar Tarn]P left .\n[Tarn]P said no .\n[Karin Tarn]P left .\n[Tarn]P said no .\n[Karin Tarn]P left .\n[Tarn]P left ."))
                .containsExactly("Oskar Tarn 4", "Karin Tarn 2");
    }

    @Test
    void aRelativeIsNamedBeforeOrAfterTheNounOrInAList() {
        String start = "[Oskar Tarn]P left .\n";
        String end = "\n[Tarn]P said no .";
        assertThat(named(start + "[Karin Tarn]P , his/PRP$ sister , left ." + end))
                .containsExactly("Oskar Tarn 2", "Karin Tarn 1");
        assertThat(named(start + "He left with [Karin Tarn]P , his/PRP$ older/JJR sister ." + end))
                .containsExactly("Oskar Tarn 2", "Karin Tarn 1");
        assertThat(named(start + "His/PRP$ son , [Max Tarn]P and [Kelm Tarn]P , left ." + end))
                .containsExactly("Oskar Tarn 2", "Max Tarn 1", "Kelm Tarn 1");
        assertThat(named("[Wang Lund]P , son of [Wang Kelm]P , left .\n[Wang]P said no ."))
                .as("the father of the one in focus")
                .containsExactly("Wang Lund 2", "Wang Kelm 1");
    }

    @Test
    void aFatherOfTwoIsNobodysFatherInTheText() {
        assertThat(named("[Oskar Tarn]P left .\nThe father of two/CD [Kelm Tarn]P left .\n[Tarn]P said no ."))
                .containsExactly("Oskar Tarn 1", "Kelm Tarn 2");
    }

    @Test
    void aRelativeIsMeantWhereNobodyElseHasTheName() {
        assertThat(named("[Oskar Lund]P left .\nHis/PRP$ wife , [Karin Tarn]P , left .\n[Tarn]P said no ."))
                .containsExactly("Oskar Lund 1", "Karin Tarn 2");
    }

    @Test
    void aTitleGoesBeforeTheFocus() {
        assertThat(named("[Frank Tarn]P left .\nHis/PRP$ wife , [Mary Tarn]P , left .\nMrs. [Tarn]P said no ."))
                .containsExactly("Frank Tarn 1", "Mary Tarn 2");
    }

    @Test
    void aFamilyNameBeforeAHyphenatedGivenNameIsASurname() {
        assertThat(named("[Kelm Tarn]P left .\n[Tarn Seo-lund]P left .\n[Tarn]P said no ."))
                .containsExactly("Kelm Tarn 1", "Tarn Seo-lund 2");
    }

    @Test
    void titlesMayStandBetweenTheNounOfKinshipAndTheName() {
        String start = "[Oskar Tarn]P left .\n";
        String end = "\n[Tarn]P said no .";
        assertThat(named(start + "His/PRP$ wife , Mrs. [Karin Tarn]P , left ." + end))
                .containsExactly("Oskar Tarn 2", "Karin Tarn 1");
        assertThat(named(start + "His/PRP$ wife saw/VBD [Karin Tarn]P ." + end))
                .as("somebody else")
                .containsExactly("Oskar Tarn 1", "Karin Tarn 2");
        assertThat(named(start + "He left his/PRP$ wife .\n[Karin Tarn]P left ." + end))
                .as("in the sentence before")
                .containsExactly("Oskar Tarn 1", "Karin Tarn 2");
    }

    @Test
    void wordsMayStandBetweenOfAndTheName() {
        assertThat(named("[Wang Lund]P , son of/IN the/DT late/JJ [Wang Kelm]P , left .\n[Wang]P said no ."))
                .containsExactly("Wang Lund 2", "Wang Kelm 1");
        assertThat(named("[Wang Lund]P , mayor of/IN the/DT late/JJ [Wang Kelm]P , left .\n[Wang]P said no ."))
                .as("no relative")
                .containsExactly("Wang Lund 1", "Wang Kelm 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wife [Karin Tarn]P left .",
                "His/PRP$ wife , , , [Karin Tarn]P left .",
                "Then/RB [Karin Tarn]P , his/PRP$ only/JJ older/JJR sister left .",
                "Wife of/IN [Karin Tarn]P left .",
                "The wife of/IN a/DT b/NN c/NN d/NN e/NN [Karin Tarn]P left .",
            })
    void aSurnameMeansTheOtherOneAfterSomebodyWhoIsIntroducedAsARelative(String sentence) {
        assertThat(named("[Oskar Tarn]P left .\n" + sentence + "\n[Tarn]P said no ."))
                .containsExactly("Oskar Tarn 2", "Karin Tarn 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Karin Tarn]P left .",
                "His/PRP$ wife , , , , [Karin Tarn]P left .",
                "Then/RB [Karin Tarn]P , his/PRP$ a/DT b/NN c/NN sister left .",
                "Then/RB [Karin Tarn]P , his/PRP$ house , sister left .",
                "Then/RB [Karin Tarn]P , the sister left .",
                "Then/RB [Karin Tarn]P saw/VBD his/PRP$ sister .",
                "Then/RB [Karin Tarn]P ,",
                "Of/IN [Karin Tarn]P he left .",
                "The wife of/IN a/DT b/NN c/NN d/NN e/NN f/NN [Karin Tarn]P left .",
                "The wife of/IN him , [Karin Tarn]P left .",
            })
    void aSurnameMeansTheNearerOneAfterSomebodyWhoIsNot(String sentence) {
        assertThat(named("[Oskar Tarn]P left .\n" + sentence + "\n[Tarn]P said no ."))
                .containsExactly("Oskar Tarn 1", "Karin Tarn 2");
    }
}
