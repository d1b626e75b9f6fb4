package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "The old mayor, role=true1Ptrue|DEFINITE.S, Ana Ruiz",
        "The new mayor, role=true1Ptrue|DEFINITE.S, Mina Tarn",
        "The old mayor, role-shared=truetrue|DEFINITE.S, Ana Ruiz",
        "The old mayor, role-shared=truefalse|DEFINITE.S, Mina Tarn",
    })
    void theWordsBesideTheNounTellOneBearerOfARoleFromAnother(String description, String feature, String person) {
        String tagged = description.replace("old", "old/JJ").replace("new", "new/JJ");
        String story = "Old/JJ mayor [Ana Ruiz]P met new/JJ mayor [Mina Tarn]P .\n" + tagged + " left .";
        assertThat(meant(description, story, feature)).containsExactly(person);
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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "The mayor, The mayor left ., theP0false|DEFINITE",
                "The mayor, The mayor of the town left ., theP1true|DEFINITE",
                "A mayor, A mayor left ., aP0false|INDEFINITE",
                "The old mayor, The old/JJ mayor left ., theP1false|DEFINITE",
                "Her mayor, Her/PRP$ mayor left ., ownP1false|DEFINITE",
                "Kelm’s mayor, [Kelm]L ’s mayor left ., 'sP1false|DEFINITE",
                "Mayors, Mayors/NNS left ., sP0false|INDEFINITE",
                "Mayor, Mayor/NN left ., -P0false|INDEFINITE",
            })
    void theArticleAndTheWordsBesideTheNounWeigh(String words, String sentence, String determiner) {
        assertThat(meant(words, "[Ana Ruiz]P left .\n" + sentence, "det=" + determiner + ".S"))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void aDescriptionGoesOnMeaningWhomItMeant() {
        String story = "[Ana Ruiz]P met [Mina Tarn]P .\nThe senator left .\n";
        var last = new LearnedResolver(
                LinearModel.of(Map.of("rank=1P|DEFINITE.S", 2f, "called=truefalse|DEFINITE.S", 5f)));
        assertThat(Story.of(story + "The senator left .").meant("The senator", last))
                .containsExactly("Ana Ruiz");
        assertThat(Story.of(story + "The mayor left .").meant("The mayor", last))
                .as("another description")
                .containsExactly("Mina Tarn");
    }

    @Test
    void wordsAfterTheNounOfAnAppositionGoWithTheRole() {
        assertThat(meant(
                        "The harbour mayor",
                        "[Ana Ruiz]P , the mayor of harbour , met mayor [Mina Tarn]P .\nThe harbour mayor left .",
                        "role=true1Ptrue|DEFINITE.S"))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void whoHasAnotherRoleDiffersFromWhoHasNone() {
        String story = "Mayor [Ana Ruiz]P met [Mina Tarn]P .\nThe senator left .";
        assertThat(meant("The senator", story, "role-any=falsetrueP|DEFINITE.S"))
                .containsExactly("Ana Ruiz");
        assertThat(meant("The senator", story, "role-any=falsefalseP|DEFINITE.S"))
                .containsExactly("Mina Tarn");
    }

    @Test
    void aNounBesideANameIsAWordOfIt() {
        assertThat(meant(
                        "The mayor",
                        "Mayor [Ana Ruiz]P met [Mina Tarn]P .\nThe mayor left .",
                        "word=truetrueP|DEFINITE.S"))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void aWiderNounOrAnAcronymBeforeANameIsARole() {
        String feature = "role=true0Pfalse|DEFINITE.S";
        assertThat(meant(
                        "The lawmaker",
                        "[Mina Tarn]P met lawmaker [Ana Ruiz]P .\nThen/RB [Mina Tarn]P left .\nThe lawmaker left .",
                        feature))
                .containsExactly("Ana Ruiz");
        assertThat(meant("The DCO", "DCO [Ana Ruiz]P met [Mina Tarn]P .\nThe DCO left .", feature))
                .containsExactly("Ana Ruiz");
        assertThat(meant("The harbour", "Harbour [Ana Ruiz]P met [Mina Tarn]P .\nThe harbour left .", feature))
                .as("no role")
                .isEmpty();
    }

    @Test
    void theLastWordOfANameIsItsShapeIfItIsAKind() {
        String story = "The [Electoral Commission]O met the [Harbour Board]O .\nThe agency left .";
        assertThat(meant("The agency", story, "shape=commissionO|DEFINITE.S")).containsExactly("Electoral Commission");
        assertThat(meant(
                        "The agency",
                        "The [Kelmbank]O met the [Harbour Board]O .\nThe agency left .",
                        "shape=wordO|DEFINITE.S"))
                .containsExactly("Kelmbank");
    }

    @Test
    void theTypeOfTheNounFitsTheCandidateOrNotOrIsUnknown() {
        String story = "The [Harbour Board]O met [Ana Ruiz]P in [Kelmora]L .\n";
        assertThat(meant("The mayor", story + "The mayor left .", "type-fits=truefalseP|DEFINITE.S"))
                .containsExactly("Ana Ruiz");
        assertThat(meant("The agency", story + "The agency left .", "type-fits=truefalseO|DEFINITE.S"))
                .containsExactly("Harbour Board");
        assertThat(meant("The agency", story + "The agency left .", "type-fits=falsefalseL|DEFINITE.S"))
                .containsExactly("Kelmora");
        assertThat(meant("The zumble", story + "The zumble left .", "type-fits=falsetrueP|DEFINITE.S"))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void theMayorIsNotTheMayorsDaughterUnlessSheIsMayorToo() {
        String daughter = "[Mina Tarn]P left .\nThe mayor ’s daughter [Ana Ruiz]P left .\n";
        assertThat(Story.of(daughter + "The mayor left .").candidates("The mayor"))
                .contains("Mina Tarn")
                .doesNotContain("Ana Ruiz");
        assertThat(Story.of(daughter + "The senator left .").candidates("The senator"))
                .as("another noun")
                .contains("Ana Ruiz");
        assertThat(Story.of(daughter + "Mayor [Ana Ruiz]P left .\nThe mayor left .")
                        .candidates("The mayor"))
                .contains("Ana Ruiz");
        assertThat(Story.of("[Mina Tarn]P left .\n[Lund]P ’s mayor [Ana Ruiz]P left .\nThe mayor left .")
                        .candidates("The mayor"))
                .as("somebody with a name has the mayor")
                .contains("Ana Ruiz");
    }

    @Test
    void nobodyIsTheirOwnDeputyButBoss() {
        assertThat(Story.of("[Paul Tarn]P is his/PRP$ deputy .").candidates("his"))
                .isEmpty();
        assertThat(Story.of("[Paul Tarn]P is his/PRP$ own/JJ boss .").candidates("his"))
                .containsExactly("Paul Tarn");
        assertThat(Story.of("[Paul Tarn]P left his/PRP$ deputy .").candidates("his"))
                .containsExactly("Paul Tarn");
    }

    @Test
    void aNounBeforeANameIsARoleOfItsOwnTypeOnly() {
        assertThat(meant(
                        "The principal",
                        "Principal [Ana Ruiz]P met [Mina Tarn]P .\nThe principal left .",
                        "role=true0Pfalse|DEFINITE.S"))
                .containsExactly("Ana Ruiz");
        assertThat(meant(
                        "The agency",
                        "Agency [KHB]O met the [Harbour Board]O .\nThe agency left .",
                        "role=true0Ofalse|DEFINITE.S"))
                .containsExactly("KHB");
        assertThat(meant(
                        "The agency",
                        "Mayor [KHB]O met the [Harbour Board]O .\nThe agency left .",
                        "role-any=falsetrueO|DEFINITE.S"))
                .as("an organization is no mayor")
                .isEmpty();
    }
}
