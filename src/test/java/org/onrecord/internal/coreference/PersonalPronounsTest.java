package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom "he" and "she" mean, each by itself. */
class PersonalPronounsTest {
    private static final String QUIET = "It was quiet .\n";

    @Test
    void heMeansAManAndSheAWoman() {
        Story story = Story.of("[Frank Ozolin]P met [Mary Tarn]P .\nThen he left .\nThen she said no .");
        assertThat(story.meant("he")).containsExactly("Frank Ozolin");
        assertThat(story.meant("she")).containsExactly("Mary Tarn");
    }

    @Test
    void heMeansTheSubjectRatherThanTheObject() {
        assertThat(Story.of("[Tran Ozolin]P met [Kiri Tarn]P .\nThen he left .").meant("he"))
                .containsExactly("Tran Ozolin");
    }

    @Test
    void heMeansTheNearerOfTwoSubjects() {
        assertThat(Story.of("[Frank Ozolin]P left .\n[Paul Tarn]P left .\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Paul Tarn");
    }

    @Test
    void heMeansTheSubjectAndNotAnOwner() {
        assertThat(Story.of("[Frank Ozolin]P left [Paul Tarn]P ’s house .\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Frank Ozolin");
        assertThat(Story.of("[Paul Tarn]P ’s friend [Frank Ozolin]P left .\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Frank Ozolin");
    }

    @Test
    void heMeansThePersonRatherThanTheOwnerBesideHim() {
        assertThat(Story.of("The teachers/NNS met [Paul Tarn]P ’s friend [Frank Ozolin]P .\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Frank Ozolin");
    }

    @Test
    void heMeansTheSubjectAndNotAnObjectBeforeTheVerb() {
        assertThat(Story.of(
                                "[Paul Tarn]P left .\nThe remark on/IN dropping/VBG [Frank Ozolin]P into/IN the river was/VBD late .\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Paul Tarn");
        assertThat(Story.of(
                                "[Paul Tarn]P left .\nIt was/VBD late .\nTo/TO [Frank Ozolin]P , it was late .\nThen/RB he left .")
                        .meant("he"))
                .as("the sentence is about him")
                .containsExactly("Frank Ozolin");
        assertThat(Story.of(
                                "[Paul Tarn]P left .\nIt was/VBD late .\nAccording/VBG to/TO [Frank Ozolin]P , it was/VBD late .\nThen/RB he left .")
                        .meant("he"))
                .as("he speaks")
                .containsExactly("Frank Ozolin");
    }

    @Test
    void anAppositionBetweenSubjectAndVerbDoesNotHideTheSubject() {
        assertThat(Story.of("Following/VBG a plan , the head of the [Fisheries Ministry]O , [Tran Ozolin]P , left .\n"
                                + "Then he said no .")
                        .meant("he", "Kiri Tarn"))
                .containsExactly("Tran Ozolin");
    }

    @Test
    void aSubjectWithAnAppositionOutweighsALaterName() {
        assertThat(Story.of("[Tran Ozolin]P , head of a school , said no to [Kiri Tarn]P .\nThen he left .")
                        .meant("he"))
                .containsExactly("Tran Ozolin");
    }

    @Test
    void aPersonAfterATitleWithOfIsASubject() {
        assertThat(Story.of(
                                "[Frank Ozolin]P left .\nBut/CC the secretary/NN of/IN state/NN [Paul Tarn]P left .\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Paul Tarn");
    }

    @Test
    void heMeansNobodyWhoIsNamedInQuotationMarks() {
        assertThat(Story.of("[Frank Ozolin]P left .\n“ [Paul Tarn]P left . ”\nThen/RB he left .")
                        .meant("he"))
                .containsExactly("Frank Ozolin");
    }

    @Test
    void aPersonOfTheRightGenderOutweighsOneOfUnknownGender() {
        assertThat(Story.of(
                                "[Frank Ozolin]P met [Tran Tarn]P and left .\n[Tran Tarn]P left .\nThen/RB [Mary Lund]P met him .")
                        .meant("him"))
                .containsExactly("Tran Tarn");
        assertThat(Story.of("Then/RB [Tran Tarn]P left .\n[Frank Ozolin]P left .\nThen/RB he met them/PRP .")
                        .meant("he"))
                .containsExactly("Frank Ozolin");
    }

    @Test
    void sheIsNotTheManWhoIsNearer() {
        assertThat(Story.of("[Tran Kelm]P left .\n" + QUIET.repeat(2) + "[Frank Ozolin]P left .\nThen/RB she left .")
                        .meant("she"))
                .containsExactly("Tran Kelm");
    }

    @Test
    void heMeansTheManWhoWasQuotedLast() {
        String marked = "[Frank Ozolin]P left .\n[Paul Tarn]P left .\nThen/RB he left .";
        assertThat(Story.of(marked).meant("he", "Frank Ozolin")).containsExactly("Frank Ozolin");
        assertThat(Story.of(marked).meant("he", "Paul Tarn")).containsExactly("Paul Tarn");
    }

    @Test
    void sheIsNotSomebodyWithAMansFirstNameAlone() {
        assertThat(Story.of("[Kevin]P left .\nThen she said no .").meant("she")).isEmpty();
    }

    @Test
    void sheMeansNobodyWhereOnlyAManIsNamed() {
        assertThat(Story.of("[Frank Ozolin]P left .\nThen she said no .").meant("she"))
                .isEmpty();
    }

    @Test
    void aRoleTellsTheGender() {
        String chairwoman = "The chairwoman [Tran Ozolin]P left .\n";
        assertThat(Story.of(chairwoman + "Then/RB he left .").meant("he")).isEmpty();
        assertThat(Story.of(chairwoman + "Then/RB she left .").meant("she")).containsExactly("Tran Ozolin");
    }

    @Test
    void aTitleTellsTheGender() {
        assertThat(Story.of("Mrs. [Tran]P left .\nMr. [Ozolin]P left .\nThen/RB she left .")
                        .meant("she"))
                .containsExactly("Tran");
    }

    @Test
    void heIsNotSomebodyWhoWasNamedLongAgo() {
        assertThat(Story.of("[Frank Ozolin]P left .\n" + QUIET.repeat(3) + "Then/RB he left .")
                        .meant("he"))
                .containsExactly("Frank Ozolin");
        assertThat(Story.of("[Frank Ozolin]P left .\n" + QUIET.repeat(30) + "Then/RB he left .")
                        .meant("he"))
                .isEmpty();
    }
}
