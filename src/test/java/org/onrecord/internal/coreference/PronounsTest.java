package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom pronouns and descriptions mean, where several are in question. */
class PronounsTest {

    private static final String QUIET = "It was quiet .\n";

    @Test
    void theNearerOfTwoSubjects() {
        assertThat(Text.of("[Frank Ozolin]P left .\n[Paul Tarn]P left .\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Paul Tarn");
    }

    @Test
    void theSubjectAndNotTheOwner() {
        assertThat(Text.of("[Frank Ozolin]P left [Paul Tarn]P ’s house .\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Frank Ozolin");
        assertThat(Text.of("[Paul Tarn]P ’s friend [Frank Ozolin]P left .\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Frank Ozolin");
    }

    @Test
    void theSubjectAndNotAnObjectBeforeTheVerb() {
        assertThat(Text.of(
                                "[Paul Tarn]P left .\nThe remark on/IN dropping/VBG [Frank Ozolin]P into/IN the river was/VBD late .\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Paul Tarn");
        assertThat(Text.of(
                                "[Paul Tarn]P left .\nIt was/VBD late .\nTo/TO [Frank Ozolin]P , it was late .\nThen/RB he left .")
                        .meant("he"))
                .as("the sentence is about him")
                .containsExactly("Frank Ozolin");
        assertThat(Text.of(
                                "[Paul Tarn]P left .\nIt was/VBD late .\nAccording/VBG to/TO [Frank Ozolin]P , it was/VBD late .\nThen/RB he left .")
                        .meant("he"))
                .as("he speaks")
                .containsExactly("Frank Ozolin");
    }

    @Test
    void nobodyInsideTheQuotationMarks() {
        assertThat(Text.of("[Frank Ozolin]P left .\n“ [Paul Tarn]P left . ”\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Frank Ozolin");
    }

    @Test
    void aKnownGenderBeforeAnUnknown() {
        assertThat(Text.of(
                                "[Frank Ozolin]P met [Tran Tarn]P and left .\n[Tran Tarn]P left .\nThen/RB [Mary Lund]P met him .")
                        .meant("him"))
                .containsExactly("Tran Tarn");
        assertThat(Text.of("Then/RB [Tran Tarn]P left .\n[Frank Ozolin]P left .\nThen/RB he met them/PRP .")
                        .meant("he"))
                .containsExactly("Frank Ozolin");
    }

    @Test
    void whoeverSpokeLastGoesOn() {
        String marked = "[Frank Ozolin]P left .\n[Paul Tarn]P left .\nThen/RB he left .";
        assertThat(Text.of(marked).meant("he", "Frank Ozolin")).containsExactly("Frank Ozolin");
        assertThat(Text.of(marked).meant("he", "Paul Tarn")).containsExactly("Paul Tarn");
    }

    @Test
    void notFarBack() {
        assertThat(Text.of("[Frank Ozolin]P left .\n" + "It was quiet .\n".repeat(9) + "Then/RB he left .")
                        .meant("he"))
                .containsExactly("Frank Ozolin");
        assertThat(Text.of("[Frank Ozolin]P left .\n" + "It was quiet .\n".repeat(10) + "Then/RB he left .")
                        .meant("he"))
                .isEmpty();
    }

    @Test
    void aPronounGoesOnWithTheOneBefore() {
        Text text = Text.of(
                "[Frank Ozolin]P left the house of [Paul Tarn]P .\nThen/RB he left .\nIt was [Paul Tarn]P .\nBut/CC he left .");
        assertThat(text.meantInOrder("he")).containsExactly("Frank Ozolin");
    }

    @Test
    void aPronounTellsTheGender() {
        Text text = Text.of("[Tran Ozolin]P left .\nThen/RB she left .\nThen/RB he left .");
        assertThat(text.everyoneMeant().stream().map(java.util.List::size)).containsExactly(1, 1, 0);
    }

    @Test
    void aTitleTellsTheGender() {
        assertThat(Text.of("Mrs. [Tran]P left .\nMr. [Ozolin]P left .\nThen/RB she left .")
                        .meant("she"))
                .containsExactly("Tran");
        assertThat(Text.of("The businesswoman [Tran Ozolin]P left .\nThen/RB [Kiri Tarn]P left .\nThen/RB she left .")
                        .referents()
                        .all())
                .hasSize(2);
    }

    @Test
    void whoMeansTheOneJustBefore() {
        assertThat(Text.of("[Mary Tarn]P who left .").meant("who")).containsExactly("Mary Tarn");
        assertThat(Text.of("[Mary Tarn]P left who left .").meant("who")).isEmpty();
        assertThat(Text.of("Who left .").meant("Who")).isEmpty();
        assertThat(Text.of("He , who left .").meant("who")).isEmpty();
        assertThat(Text.of("The mayor [Ana Ruiz]P , which/WP left .").meant("which"))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void joinedPeopleAreMeantTogether() {
        assertThat(Text.of("[Dana Ortiz]P & [Frank Ozolin]P left .").meant("Dana Ortiz"))
                .containsExactly("Dana Ortiz", "Frank Ozolin");
        assertThat(Text.of("[Dana Ortiz]P , [Frank Ozolin]P left .").meant("Dana Ortiz"))
                .containsExactly("Dana Ortiz");
        assertThat(Text.of("[Dana Ortiz]P and [Vantor]O left .").meant("Dana Ortiz"))
                .containsExactly("Dana Ortiz");
        assertThat(Text.of("[Vantor]O and [Dana Ortiz]P left .").meant("Dana Ortiz"))
                .containsExactly("Dana Ortiz");
        assertThat(Text.of("[Dana Ortiz]P and [Ortiz]P left .").meant("Ortiz")).containsExactly("Dana Ortiz");
        assertThat(Text.of("[Dana Ortiz]P and [Frank Ozolin]P ’s house left .").meant("Dana Ortiz"))
                .containsExactly("Dana Ortiz");
    }

    @Test
    void aDescriptionBesideANameMeansIt() {
        assertThat(Text.of("The senator , [Kiri Tarn]P , left .").meant("The senator"))
                .containsExactly("Kiri Tarn");
        assertThat(Text.of("The house , [Vantor]O , left .").meant("The house")).isEmpty();
    }

    @Test
    void ofTwoInARoleTheOneWithTheWords() {
        String marked = "The Kelm/NNP senator [Mary Tarn]P left .\nThe Vermont/NNP senator [Kiri Ozolin]P left .\n";
        assertThat(Text.of(marked + "The senator said no .").meant("The senator"))
                .containsExactly("Kiri Ozolin");
        assertThat(Text.of(marked + "The Kelm/NNP senator said no .").meant("The Kelm senator"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void anEpithetNeedsAName() {
        String marked = "[Mary Tarn]P left .\n";
        assertThat(Text.of(marked + "The old/JJ senator said no .").meant("The old senator", "Mary Tarn"))
                .isEmpty();
        assertThat(Text.of(marked + "The Vermont table said no .").meant("The Vermont table", "Mary Tarn"))
                .isEmpty();
    }

    @Test
    void whatSomebodyIsIsARole() {
        assertThat(Text.of("[Mary Tarn]P is a senator .\nThen/RB [Kiri Lund]P left .\nThe senator said no .")
                        .meant("The senator"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void itIsNoPerson() {
        assertThat(Text.of("[Mary Tarn]P left .\nThen/RB it left .").meant("it"))
                .isEmpty();
        assertThat(Text.of("[Vantor]O left .\n" + "He left .\n".repeat(2) + "Then/RB it left .")
                        .meant("it"))
                .isEmpty();
        assertThat(Text.of("[Vantor]O left .\nHe left .\nThen/RB it left .").meant("it"))
                .containsExactly("Vantor");
    }

    @Test
    void aDescriptionOfAnotherKindIsNobodyInTheRole() {
        String marked = "The harbour/NN senator [Mary Tarn]P left .\n";
        assertThat(Text.of(marked + "The harbour/NN senator said no .").meant("The harbour senator"))
                .containsExactly("Mary Tarn");
        assertThat(Text.of(marked + "The band/NN senator said no .").meant("The band senator"))
                .isEmpty();
    }

    @Test
    void whoActsGoesOnUntilTheTextTurnsToAnother() {
        String frank = "[Frank Ozolin]P left .\nThen/RB he left .\n";
        String paul = "It was quiet when/WRB [Paul Tarn]P left .\n";
        assertThat(Text.of(frank + paul + "But/CC he left .").meantInOrder("he"))
                .containsExactly("Frank Ozolin");
        assertThat(Text.of(frank + QUIET + paul + "But/CC he left .").meantInOrder("he"))
                .as("the one before is too far away")
                .containsExactly("Paul Tarn");
        assertThat(Text.of(frank + paul + QUIET + "But/CC he left .").meantInOrder("he"))
                .containsExactly("Frank Ozolin");
        assertThat(Text.of(frank + paul + QUIET + "But/CC he left .").meantInOrder("he", "Paul Tarn"))
                .as("who speaks has the turn")
                .containsExactly("Paul Tarn");
    }

    @Test
    void inOneSentenceHeIsTheSame() {
        assertThat(Text.of("[Frank Ozolin]P left .\n" + QUIET.repeat(3)
                                + "Then/RB he told [Paul Tarn]P that he will go/VB .")
                        .meantInOrder("he"))
                .containsExactly("Frank Ozolin");
    }

    @Test
    void somebodyRatherThanAnOwner() {
        assertThat(Text.of("The teachers/NNS met [Paul Tarn]P ’s friend [Frank Ozolin]P .\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Frank Ozolin");
    }

    @Test
    void aManIsPassedOverForHerHoweverNear() {
        assertThat(Text.of("[Tran Kelm]P left .\n" + QUIET.repeat(2) + "[Frank Ozolin]P left .\nThen/RB she left .")
                        .meant("she"))
                .containsExactly("Tran Kelm");
    }

    @Test
    void aRoleTellsTheGender() {
        String chairwoman = "The chairwoman [Tran Ozolin]P left .\n";
        assertThat(Text.of(chairwoman + "Then/RB he left .").meant("he")).isEmpty();
        assertThat(Text.of(chairwoman + "Then/RB she left .").meant("she")).containsExactly("Tran Ozolin");
    }

    @Test
    void anEpithetIsOfTheGender() {
        String marked = "[Mary Tarn]P met [Frank Ozolin]P .\nThe Vermont chairwoman said no .";
        assertThat(Text.of(marked).meant("The Vermont chairwoman", "Mary Tarn")).containsExactly("Mary Tarn");
        assertThat(Text.of(marked).meant("The Vermont chairwoman", "Frank Ozolin"))
                .isEmpty();
        assertThat(Text.of("[Tran Ozolin]P left .\nThe Vermont chairwoman said no .")
                        .meant("The Vermont chairwoman", "Tran Ozolin"))
                .containsExactly("Tran Ozolin");
    }

    @Test
    void aDescriptionBeforeANameIsItsRole() {
        assertThat(Text.of("The senator , [Kiri Tarn]P , left .\nThen/RB [Mary Lund]P left .\nThe senator said no .")
                        .meant("The senator"))
                .containsExactly("Kiri Tarn");
    }

    @Test
    void aTitleHasWiderNouns() {
        assertThat(Text.of("Sen. [Mary Tarn]P left .\nThen/RB [Kiri Lund]P left .\nThe lawmaker said no .")
                        .meant("The lawmaker"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void anAdjectiveIsNoRole() {
        assertThat(Text.of("The principal/JJ engineer [Mary Tarn]P left .\nThe principal said no .")
                        .meant("The principal"))
                .isEmpty();
    }

    @Test
    void theWordsBehindARoleTellTwoApart() {
        String marked = "[Mary Tarn]P , a senator from/IN Vermont , left .\n"
                + "[Kiri Ozolin]P , a senator from/IN Kelm , left .\n";
        assertThat(Text.of(marked + "The Vermont senator said no .").meant("The Vermont senator"))
                .containsExactly("Mary Tarn");
        assertThat(Text.of(marked + "The Kelm senator said no .").meant("The Kelm senator"))
                .containsExactly("Kiri Ozolin");
    }

    @Test
    void anOrganizationIsCalledByItsNoun() {
        String vantor = " met the [Vantor Fund]O .\nThe commission said no .";
        assertThat(Text.of("The [Harbour Commission]O" + vantor).meant("The commission"))
                .containsExactly("Harbour Commission");
        assertThat(Text.of("The [Commission on Harbour Elections]O" + vantor).meant("The commission"))
                .containsExactly("Commission on Harbour Elections");
        assertThat(Text.of("The [Commission on Harbour Elections]O met the [Vantor Company]O .\nThe company said no .")
                        .meant("The company"))
                .containsExactly("Vantor Company");
    }

    @Test
    void whatBelongsToASubjectDoesNotHideItsVerb() {
        String it = "\nThen/RB it left .";
        assertThat(Text.of("[Vantor]O , a fund , left ." + it).meant("it")).containsExactly("Vantor");
        assertThat(Text.of("[Vantor]O in the north left ." + it).meant("it")).containsExactly("Vantor");
        assertThat(Text.of("[Vantor]O ( a fund ) left ." + it).meant("it")).containsExactly("Vantor");
        assertThat(Text.of("[Vantor]O — left ." + it).meant("it")).containsExactly("Vantor");
        assertThat(Text.of("[Vantor]O with/IN the heads/NNS in the north left ." + it)
                        .meant("it"))
                .containsExactly("Vantor");
    }

    @Test
    void aNameWithoutAVerbIsNoSubject() {
        String it = "\nThen/RB it left .";
        assertThat(Text.of("Was it far ?\n[Vantor]O , a fund ." + it).meant("it"))
                .isEmpty();
        assertThat(Text.of("[Vantor]O —\nWas it far ?" + it).meant("it")).isEmpty();
        assertThat(Text.of("[Vantor]O in the north ." + it).meant("it")).isEmpty();
        assertThat(Text.of("[Vantor]O — a fund — and a plan ." + it).meant("it"))
                .isEmpty();
    }

    @Test
    void itIsTheSubjectAndNotThePlaceInIt() {
        assertThat(Text.of("[Vantor]O in/IN [Kelmora]L left .\nThen/RB it left .")
                        .meant("it"))
                .containsExactly("Vantor");
    }

    @Test
    void aTitleWithOfStandsBeforeTheSubject() {
        assertThat(Text.of(
                                "[Frank Ozolin]P left .\nBut/CC the secretary/NN of/IN state/NN [Paul Tarn]P left .\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Paul Tarn");
    }
}
