package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom "who" and "which" mean. */
class RelativePronounsTest {

    @Test
    void whoMeansThePersonBeforeIt() {
        assertThat(Story.of("[Frank Ozolin]P met [Mary Tarn]P , who said no .").meant("who"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void whoMeansThePersonAndNotThePlaceAfterOf() {
        assertThat(Story.of("Sen. [Mary Tarn]P of [Kelmora]L , who said no .").meant("who"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void aRelativePronounNeedsAPhraseRightBeforeIt() {
        assertThat(Story.of("[Mary Tarn]P who left .").meant("who")).containsExactly("Mary Tarn");
        assertThat(Story.of("[Mary Tarn]P left who left .").meant("who")).isEmpty();
        assertThat(Story.of("Who left .").meant("Who")).isEmpty();
        assertThat(Story.of("He , who left .").meant("who")).isEmpty();
        assertThat(Story.of("The mayor [Ana Ruiz]P , which/WP left .").meant("which"))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void whoMeansThePersonWhomADescriptionBeforeItDescribes() {
        assertThat(Story.of("[Mary Tarn]P , the mayor of [Kelmora]L , who said no .")
                        .meant("who"))
                .containsExactly("Mary Tarn");
        assertThat(Story.of("[Kelmora]L ’s mayor , [Mary Tarn]P , who said no .")
                        .meant("who"))
                .containsExactly("Mary Tarn");
    }

    @Test
    void whoAfterACommaMeansAllOfAList() {
        assertThat(Story.of("[Frank Ozolin]P and [Mary Tarn]P , who said no .").meant("who"))
                .containsExactly("Frank Ozolin", "Mary Tarn");
        assertThat(Story.of("[Frank Ozolin]P and [Mary Tarn]P , who says no .").meant("who"))
                .as("a singular verb")
                .containsExactly("Mary Tarn");
        assertThat(Story.of("[Frank Ozolin]P and [Mary Tarn]P who said no .").meant("who"))
                .as("no comma")
                .containsExactly("Mary Tarn");
    }

    @Test
    void whoMayFollowADashOrABracket() {
        assertThat(Story.of("[Mary Tarn]P – who said no .").meant("who")).containsExactly("Mary Tarn");
    }

    @Test
    void whoMeansAnOrganizationWhereNoPersonIsNear() {
        assertThat(Story.of("[Frank Ozolin]P left .\nThe [Harbour Board]O , who said no .")
                        .meant("who"))
                .containsExactly("Harbour Board");
    }
}
