package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResolutionTest {

    @Test
    void aNameMeansItsReferent() {
        assertThat(Text.of("[Dana Ortiz]P left .\n[Ortiz]P said no .").meant("Ortiz"))
                .containsExactly("Dana Ortiz");
    }

    @Test
    void joinedNamesMeanBoth() {
        assertThat(Text.of("[Dana Ortiz]P and [Frank Ozolin]P said no .").meant("Frank Ozolin"))
                .containsExactly("Dana Ortiz", "Frank Ozolin");
    }

    @Test
    void aPronounMeansTheOneOfItsGender() {
        Text text = Text.of("[Frank Ozolin]P met [Mary Tarn]P .\nThen he left .\nThen she said no .");
        assertThat(text.meant("he")).containsExactly("Frank Ozolin");
        assertThat(text.meant("she")).containsExactly("Mary Tarn");
    }

    @Test
    void aPronounMeansTheSubject() {
        assertThat(Text.of("[Tran Ozolin]P met [Kiri Tarn]P .\nThen he left .").meant("he"))
                .containsExactly("Tran Ozolin");
    }

    @Test
    void anAppositionBetweenSubjectAndVerbDoesNotHideTheSubject() {
        assertThat(Text.of("Following/VBG a plan , the head of the [Fisheries Ministry]O , [Tran Ozolin]P , left .\n"
                                + "Then he said no .")
                        .meant("he", "Kiri Tarn"))
                .containsExactly("Tran Ozolin");
    }

    @Test
    void whoMeansThePhraseBefore() {
        assertThat(Text.of("[Frank Ozolin]P met [Mary Tarn]P , who said no .").meant("who"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void whoMeansAPersonNotThePlaceBehindIt() {
        assertThat(Text.of("Sen. [Mary Tarn]P of [Kelmora]L , who said no .").meant("who"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void aPronounGoesOnWithThePronounBeforeIt() {
        assertThat(Text.of("[Tran Ozolin]P left .\nThen he met [Kiri Tarn]P .\nThen he said no .")
                        .meantInOrder("he"))
                .containsExactly("Tran Ozolin");
    }

    @Test
    void aSentenceThatBeginsWithAnotherPersonTurnsToThatOne() {
        assertThat(Text.of(
                                "[Tran Ozolin]P left .\nThen he said no .\nHe met [Lin Arrow]P .\n"
                                        + "But [Kiri Tarn]P of the [Harbour Board]O ( [Kelmora]L ) , the mayor , left .\nThen he said no .")
                        .meantInOrder("he"))
                .containsExactly("Kiri Tarn");
    }

    @Test
    void aPronounMeansTheOneWhoSpeaks() {
        Text text = Text.of("It was quiet when [Tran Ozolin]P left , said [Kiri Tarn]P .\nHe met .");
        assertThat(text.meantInOrder("He")).containsExactly("Tran Ozolin");
        assertThat(text.meantInOrder("He", "Kiri Tarn")).containsExactly("Kiri Tarn");
    }

    @Test
    void aTitleIsARole() {
        assertThat(Text.of("Sen. [Mary Tarn]P met [Kiri Ozolin]P .\nThe senator said no .")
                        .meant("The senator"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void aRoleHasWiderNouns() {
        assertThat(Text.of("Fisheries Ministry spokesman [Lin Ozolin]P met [Mary Tarn]P .\nThe diplomat said no .")
                        .meant("The diplomat"))
                .containsExactly("Lin Ozolin");
    }

    @Test
    void anAppositionIsARole() {
        assertThat(Text.of("[Mary Tarn]P , the mayor , met [Kiri Ozolin]P .\nThe mayor said no .")
                        .meant("The mayor"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void aCommissionIsCalledSo() {
        assertThat(Text.of("The [Commission of Harbour Elections]O met [Mary Tarn]P .\nThe commission said no .")
                        .meant("The commission"))
                .containsExactly("Commission of Harbour Elections");
    }

    @Test
    void anEpithetGoesOnWithWhoSpokeLast() {
        assertThat(Text.of("[Mary Tarn]P met [Frank Ozolin]P .\nThe Vermont senator said no .")
                        .meant("The Vermont senator", "Mary Tarn"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void aRoleOfPeopleIsNoPlaces() {
        assertThat(Text.of(
                                "The mayor [Tran Ozolin]P left .\nIn [Kelmora]L , the mayor met [Frank Tarn]P .\nThen the mayor said no .")
                        .meant("the mayor"))
                .containsExactly("Tran Ozolin");
    }

    @Test
    void itMeansTheOrganizationThatActs() {
        assertThat(Text.of("Then the [Kelmora Fund]O met [Mary Tarn]P .\nIn [Dunvale]L it said no .")
                        .meant("it"))
                .containsExactly("Kelmora Fund");
    }

    @Test
    void theyMeansTheOrganizationThatActsUnlessOthersDo() {
        assertThat(Text.of("[Vantor]O left .\nThen they/PRP said no .").meant("they"))
                .containsExactly("Vantor");
        assertThat(Text.of("[Vantor]O left .\nThe teachers/NNS left .\nThen they/PRP said no .")
                        .meant("they"))
                .isEmpty();
    }

    @Test
    void theAgencyIsTheOneOrganizationNearby() {
        assertThat(Text.of("[Mary Tarn]P met [Vantor]O .\nThe agency said no .").meant("The agency"))
                .containsExactly("Vantor");
        assertThat(Text.of("[Klemt]O met [Vantor]O .\nThe agency said no .").meant("The agency"))
                .isEmpty();
    }

    @Test
    void anIndefiniteDescriptionMeansNobody() {
        assertThat(Text.of("Sen. [Mary Tarn]P left .\nA senator said no .").meant("A senator"))
                .isEmpty();
    }

    @Test
    void aPluralMeansNobody() {
        assertThat(Text.of("Sen. [Mary Tarn]P left .\nThe senators/NNS said no .")
                        .meant("The senators"))
                .isEmpty();
    }

    @Test
    void aSubjectWithAnAppositionOutweighsALaterName() {
        assertThat(Text.of("[Tran Ozolin]P , head of a school , said no to [Kiri Tarn]P .\nThen he left .")
                        .meant("he"))
                .containsExactly("Tran Ozolin");
    }

    @Test
    void aLoneFirstNameOfTheOtherGenderIsNotMeant() {
        assertThat(Text.of("[Kevin]P left .\nThen she said no .").meant("she")).isEmpty();
    }

    @Test
    void aPronounWithoutAnybodyOfItsGenderMeansNobody() {
        assertThat(Text.of("[Frank Ozolin]P left .\nThen she said no .").meant("she"))
                .isEmpty();
    }
}
