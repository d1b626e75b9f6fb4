package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom pronouns mean that are looked at in text order, so that each leans on those before it. */
class CoreferenceResolverTest {
    private static final String QUIET = "It was quiet .\n";

    @Test
    void heMeansTheSameAsThePronounBeforeIt() {
        assertThat(Story.of("[Tran Ozolin]P left .\nThen he met [Kiri Tarn]P .\nThen he said no .")
                        .meantInOrder("he"))
                .containsExactly("Tran Ozolin");
    }

    @Test
    void aNameBetweenTwoPronounsDoesNotChangeTheirMeaning() {
        Story story = Story.of(
                "[Frank Ozolin]P left the house of [Paul Tarn]P .\nThen/RB he left .\nIt was [Paul Tarn]P .\nBut/CC he left .");
        assertThat(story.meantInOrder("he")).containsExactly("Frank Ozolin");
    }

    @Test
    void aSentenceThatIsAboutAnotherPersonChangesTheMeaningOfHe() {
        assertThat(Story.of(
                                "[Tran Ozolin]P left .\nThen he said no .\nHe met [Lin Arrow]P .\n"
                                        + "But [Kiri Tarn]P of the [Harbour Board]O ( [Kelmora]L ) , the mayor , left .\nThen he said no .")
                        .meantInOrder("he"))
                .containsExactly("Kiri Tarn");
    }

    @Test
    void heMeansTheSamePersonUntilTheTextTurnsToAnother() {
        String frank = "[Frank Ozolin]P left .\nThen/RB he left .\n";
        String paul = "It was quiet when/WRB [Paul Tarn]P left .\n";
        assertThat(Story.of(frank + paul + "But/CC he left .").meantInOrder("he"))
                .containsExactly("Frank Ozolin");
        assertThat(Story.of(frank + QUIET + paul + "But/CC he left .").meantInOrder("he"))
                .as("the one before is too far away")
                .containsExactly("Paul Tarn");
        assertThat(Story.of(frank + paul + QUIET + "But/CC he left .").meantInOrder("he"))
                .containsExactly("Frank Ozolin");
        assertThat(Story.of(frank + paul + QUIET + "But/CC he left .").meantInOrder("he", "Paul Tarn"))
                .as("who speaks has the turn")
                .containsExactly("Paul Tarn");
    }

    @Test
    void heMeansThePersonWhoReportsSomethingInTheSentenceBefore() {
        Story story = Story.of("It was quiet when [Tran Ozolin]P left , said [Kiri Tarn]P .\nHe met .");
        assertThat(story.meantInOrder("He")).containsExactly("Tran Ozolin");
        assertThat(story.meantInOrder("He", "Kiri Tarn")).containsExactly("Kiri Tarn");
    }

    @Test
    void heMeansTheSamePersonTwiceInOneSentence() {
        assertThat(Story.of("[Frank Ozolin]P left .\n" + QUIET.repeat(3)
                                + "Then/RB he told [Paul Tarn]P that he will go/VB .")
                        .meantInOrder("he"))
                .containsExactly("Frank Ozolin");
    }

    @Test
    void aPronounShowsTheGenderOfWhomItMeans() {
        Story story = Story.of("[Tran Ozolin]P left .\nThen/RB she left .\nThen/RB he left .");
        assertThat(story.meantInOrder("she")).containsExactly("Tran Ozolin");
        assertThat(story.meantInOrder("he")).isEmpty();
    }

    @Test
    void theSameArticleHasTheSameMeaningsASecondTime() {
        Story story = Story.of("Then/RB he left .\n[Tran Ozolin]P left .\nThen/RB she left .\nThen/RB he left .");
        assertThat(story.meaningsOfAll()).isEqualTo(story.meaningsOfAll());
        assertThat(story.meaningsOfAll().values())
                .extracting(meaning -> meaning.entities().size())
                .containsExactly(0, 1, 1, 0);
    }
}
