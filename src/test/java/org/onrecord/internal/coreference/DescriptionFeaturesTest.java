package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.model.LinearModel;

/** Whom a description means by what the article has said of everybody, with a single weight that decides. */
class DescriptionFeaturesTest {

    private static List<String> meant(String words, String marked, String feature) {
        return Story.of(marked).meant(words, new LearnedResolver(LinearModel.of(Map.of(feature, 2f))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor [Ana Ruiz]P met [Mina Tarn]P .",
                "The mayor , [Ana Ruiz]P , met [Mina Tarn]P .",
                "[Ana Ruiz]P , a mayor , met [Mina Tarn]P .",
                "[Ana Ruiz]P is a mayor .\nThen/RB [Mina Tarn]P left .",
                "[Mina Tarn]P met mayor [Ana Ruiz]P .",
            })
    void aDescriptionMeansWhoeverTheArticleSaysItOf(String before) {
        assertThat(meant("The mayor", before + "\nThe mayor left .", "role=true0Pfalse|DEFINITE.S"))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void aRoleThatIsSaidOfSomebodyElseIsNotThatOfTheNameNearby() {
        String feature = "role=true0Pfalse|DEFINITE.S";
        assertThat(meant("The mayor", "[Ana Ruiz]P met a mayor .\nThe mayor left .", feature))
                .isEmpty();
        assertThat(meant("The senator", "Mayor [Ana Ruiz]P left .\nThe senator left .", feature))
                .as("another role")
                .isEmpty();
    }

    @Test
    void aWiderNounMeansWhoeverTheNarrowerIsSaidOf() {
        assertThat(meant(
                        "The lawmaker",
                        "Senator [Ana Ruiz]P met [Mina Tarn]P .\nThe lawmaker left .",
                        "role=true0Pfalse|DEFINITE.S"))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void theNounInTheNameOfAnOrganizationDescribesIt() {
        String feature = "role=true0Ofalse|DEFINITE.S";
        assertThat(meant(
                        "The commission",
                        "The [Electoral Commission]O met the [Harbour Board]O .\nThe commission left .",
                        feature))
                .containsExactly("Electoral Commission");
        assertThat(meant(
                        "The commission",
                        "The [Commission on Elections]O met the [Harbour Board]O .\nThe commission left .",
                        feature))
                .as("the noun first")
                .containsExactly("Commission on Elections");
    }

    @Test
    void theWordsBesideTheNounTellOneBearerOfARoleFromAnother() {
        String before = "Old/JJ mayor [Ana Ruiz]P met new/JJ mayor [Mina Tarn]P .\n";
        String feature = "role=true1Ptrue|DEFINITE.S";
        assertThat(meant("The old mayor", before + "The old/JJ mayor left .", feature))
                .containsExactly("Ana Ruiz");
        assertThat(meant("The new mayor", before + "The new/JJ mayor left .", feature))
                .containsExactly("Mina Tarn");
    }

    @Test
    void anAcronymHasAnotherShapeThanAName() {
        String before = "The [KHB]O met the [Harbour Board]O .\n";
        assertThat(meant("The agency", before + "The agency left .", "shape=acronymO|DEFINITE.S"))
                .containsExactly("KHB");
        assertThat(meant("The agency", before + "The agency left .", "shape=wordsO|DEFINITE.S"))
                .containsExactly("Harbour Board");
    }

    @Test
    void whoeverIsJoinedToADescriptionByAndIsSomebodyElse() {
        assertThat(Story.of("[Frank Ozolin]P left .\n[Paul Tarn]P and the mayor left .")
                        .candidates("the mayor"))
                .containsExactly("Frank Ozolin");
    }

    @Test
    void theLabelOfATurnMeansNobodyWhoWasNamedBefore() {
        assertThat(Story.of("[Frank Ozolin]P left .\nThe mayor : No .").candidates("The mayor"))
                .isEmpty();
        assertThat(Story.of("[Frank Ozolin]P left .\nThe mayor , he : No .").candidates("he"))
                .as("a pronoun")
                .contains("Frank Ozolin");
    }

    @Test
    void itIsOneAndTheyMayBeAnOrganization() {
        assertThat(Story.of("The teachers/NNS met the [Harbour Board]O .\nThen/RB it left .")
                        .candidates("it"))
                .containsExactly("Harbour Board");
        assertThat(Story.of("The teachers/NNS met the [Harbour Board]O .\nThen/RB they/PRP left .")
                        .candidates("they"))
                .containsExactly("Harbour Board", "-");
        assertThat(Story.of("[Frank Ozolin]P left the [Harbour Board]O .\nThen/RB they/PRP left .")
                        .candidates("they"))
                .containsExactly("Harbour Board");
    }
}
