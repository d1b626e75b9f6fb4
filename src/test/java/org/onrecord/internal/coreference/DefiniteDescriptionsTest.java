package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom descriptions such as "the senator" mean. */
class DefiniteDescriptionsTest {

    @Test
    void theSenatorMeansThePersonWithTheTitle() {
        assertThat(Story.of("Sen. [Mary Tarn]P met [Kiri Ozolin]P .\nThe senator said no .")
                        .meant("The senator"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void theLawmakerMeansThePersonWithANarrowerTitle() {
        assertThat(Story.of("Sen. [Mary Tarn]P left .\nThen/RB [Kiri Lund]P left .\nThe lawmaker said no .")
                        .meant("The lawmaker"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void theDiplomatMeansThePersonWithANarrowerRole() {
        assertThat(Story.of("Fisheries Ministry spokesman [Lin Ozolin]P met [Mary Tarn]P .\nThe diplomat said no .")
                        .meant("The diplomat"))
                .containsExactly("Lin Ozolin");
    }

    @Test
    void anAppositionAfterANameIsARole() {
        assertThat(Story.of("[Mary Tarn]P , the mayor , met [Kiri Ozolin]P .\nThe mayor said no .")
                        .meant("The mayor"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void anAppositionBeforeANameIsARole() {
        assertThat(Story.of("The senator , [Kiri Tarn]P , left .\nThen/RB [Mary Lund]P left .\nThe senator said no .")
                        .meant("The senator"))
                .containsExactly("Kiri Tarn");
    }

    @Test
    void thePredicateOfIsIsARole() {
        assertThat(Story.of("[Mary Tarn]P is a senator .\nThen/RB [Kiri Lund]P left .\nThe senator said no .")
                        .meant("The senator"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void aDescriptionBeforeACommaAndAPersonMeansThatPerson() {
        assertThat(Story.of("The senator , [Kiri Tarn]P , left .").meant("The senator"))
                .containsExactly("Kiri Tarn");
        assertThat(Story.of("The house , [Vantor]O , left .").meant("The house"))
                .isEmpty();
    }

    @Test
    void ofTwoSenatorsTheOneWithTheSameWordsIsMeant() {
        String marked = "The Kelm/NNP senator [Mary Tarn]P left .\nThe Vermont/NNP senator [Kiri Ozolin]P left .\n";
        assertThat(Story.of(marked + "The senator said no .").meant("The senator"))
                .containsExactly("Kiri Ozolin");
        assertThat(Story.of(marked + "The Kelm/NNP senator said no .").meant("The Kelm senator"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void theWordsAfterARoleTellTwoPeopleApart() {
        String marked = "[Mary Tarn]P , a senator from/IN Vermont , left .\n"
                + "[Kiri Ozolin]P , a senator from/IN Kelm , left .\n";
        assertThat(Story.of(marked + "The Vermont senator said no .").meant("The Vermont senator"))
                .containsExactly("Mary Tarn");
        assertThat(Story.of(marked + "The Kelm senator said no .").meant("The Kelm senator"))
                .containsExactly("Kiri Ozolin");
    }

    @Test
    void aCommonNounBeforeTheRoleMustHaveBeenSaid() {
        String marked = "The harbour/NN senator [Mary Tarn]P left .\n";
        assertThat(Story.of(marked + "The harbour/NN senator said no .").meant("The harbour senator"))
                .containsExactly("Mary Tarn");
        assertThat(Story.of(marked + "The band/NN senator said no .").meant("The band senator"))
                .isEmpty();
    }

    @Test
    void anAdjectiveIsNoRole() {
        assertThat(Story.of("The principal/JJ engineer [Mary Tarn]P left .\nThe principal said no .")
                        .meant("The principal"))
                .isEmpty();
    }

    @Test
    void aPlaceHasNoRoleOfPeople() {
        assertThat(Story.of(
                                "The mayor [Tran Ozolin]P left .\nIn [Kelmora]L , the mayor met [Frank Tarn]P .\nThen the mayor said no .")
                        .meant("the mayor"))
                .containsExactly("Tran Ozolin");
    }

    @Test
    void aNewEpithetMeansThePersonWhoWasQuotedLast() {
        assertThat(Story.of("[Mary Tarn]P met [Frank Ozolin]P .\nThe Vermont senator said no .")
                        .meant("The Vermont senator", "Mary Tarn"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void aNewEpithetNeedsAProperNounAndARole() {
        String marked = "[Mary Tarn]P left .\n";
        assertThat(Story.of(marked + "The old/JJ senator said no .").meant("The old senator", "Mary Tarn"))
                .isEmpty();
        assertThat(Story.of(marked + "The Vermont table said no .").meant("The Vermont table", "Mary Tarn"))
                .isEmpty();
    }

    @Test
    void aNewEpithetAgreesInGender() {
        String marked = "[Mary Tarn]P met [Frank Ozolin]P .\nThe Vermont chairwoman said no .";
        assertThat(Story.of(marked).meant("The Vermont chairwoman", "Mary Tarn"))
                .containsExactly("Mary Tarn");
        assertThat(Story.of(marked).meant("The Vermont chairwoman", "Frank Ozolin"))
                .isEmpty();
        assertThat(Story.of("[Tran Ozolin]P left .\nThe Vermont chairwoman said no .")
                        .meant("The Vermont chairwoman", "Tran Ozolin"))
                .containsExactly("Tran Ozolin");
    }

    @Test
    void theCommissionMeansTheOrganizationWithThatNounInItsName() {
        assertThat(Story.of("The [Commission of Harbour Elections]O met [Mary Tarn]P .\nThe commission said no .")
                        .meant("The commission"))
                .containsExactly("Commission of Harbour Elections");
    }

    @Test
    void anOrganizationIsCalledByTheMainNounOfItsName() {
        String vantor = " met the [Vantor Fund]O .\nThe commission said no .";
        assertThat(Story.of("The [Harbour Commission]O" + vantor).meant("The commission"))
                .containsExactly("Harbour Commission");
        assertThat(Story.of("The [Commission on Harbour Elections]O" + vantor).meant("The commission"))
                .containsExactly("Commission on Harbour Elections");
        assertThat(Story.of("The [Commission on Harbour Elections]O met the [Vantor Company]O .\nThe company said no .")
                        .meant("The company"))
                .containsExactly("Vantor Company");
    }

    @Test
    void anIndefiniteDescriptionMeansNobody() {
        assertThat(Story.of("Sen. [Mary Tarn]P left .\nA senator said no .").meant("A senator"))
                .isEmpty();
    }

    @Test
    void aPluralMeansNobody() {
        assertThat(Story.of("Sen. [Mary Tarn]P left .\nThe senators/NNS said no .")
                        .meant("The senators"))
                .isEmpty();
    }
}
