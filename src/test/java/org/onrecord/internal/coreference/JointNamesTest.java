package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a name means. */
class JointNamesTest {

    @Test
    void aSurnameMeansThePersonWithTheFullName() {
        assertThat(Story.of("[Dana Ortiz]P left .\n[Ortiz]P said no .").meant("Ortiz"))
                .containsExactly("Dana Ortiz");
    }

    @Test
    void eitherOfTwoNamesJoinedByAndMeansBothPeople() {
        assertThat(Story.of("[Dana Ortiz]P and [Frank Ozolin]P said no .").meant("Frank Ozolin"))
                .containsExactly("Dana Ortiz", "Frank Ozolin");
    }

    @Test
    void onlyPeopleJoinedByAndAreMeantTogether() {
        assertThat(Story.of("[Dana Ortiz]P & [Frank Ozolin]P left .").meant("Dana Ortiz"))
                .containsExactly("Dana Ortiz", "Frank Ozolin");
        assertThat(Story.of("[Dana Ortiz]P , [Frank Ozolin]P left .").meant("Dana Ortiz"))
                .containsExactly("Dana Ortiz");
        assertThat(Story.of("[Dana Ortiz]P and [Vantor]O left .").meant("Dana Ortiz"))
                .containsExactly("Dana Ortiz");
        assertThat(Story.of("[Vantor]O and [Dana Ortiz]P left .").meant("Dana Ortiz"))
                .containsExactly("Dana Ortiz");
        assertThat(Story.of("[Dana Ortiz]P and [Ortiz]P left .").meant("Ortiz")).containsExactly("Dana Ortiz");
        assertThat(Story.of("[Dana Ortiz]P and [Frank Ozolin]P ’s house left .").meant("Dana Ortiz"))
                .containsExactly("Dana Ortiz");
    }

    @Test
    void eachNameOfAListMeansAllOfThem() {
        assertThat(Story.of("[Dana Ortiz]P , the mayor , [Frank Ozolin]P and [Mary Tarn]P said no .")
                        .meant("Frank Ozolin"))
                .containsExactly("Dana Ortiz", "Frank Ozolin", "Mary Tarn");
        assertThat(Story.of("[Kelmora]L and [Vantor]O said no .").meant("Kelmora"))
                .containsExactly("Kelmora", "Vantor");
    }
}
