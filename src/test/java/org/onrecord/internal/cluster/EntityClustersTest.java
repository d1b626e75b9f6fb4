package org.onrecord.internal.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** Which names of an article name the same entity, and how each entity is called. */
class EntityClustersTest {

    @Test
    void aSurnameNamesTheOneWithTheFullName() {
        assertThat(Text.of("[Ortiz]P left .\n[Dana Ortiz]P said no .").named()).containsExactly("Dana Ortiz 2");
    }

    @Test
    void mrAndMrsAreTwo() {
        assertThat(Text.of("Mr. [Tarn]P left .\nMrs. [Tarn]P said no .\nMr. [Tarn]P met .")
                        .named())
                .containsExactly("Tarn 2", "Tarn 1");
    }

    @Test
    void aHusbandIsNotHisWife() {
        assertThat(Text.of("[Michelle Tarn]P left .\nMr. [Tarn]P said no .").named())
                .containsExactly("Michelle Tarn 1", "Tarn 1");
    }

    @Test
    void ofTwoWithOneSurnameTheNearerIsMeant() {
        assertThat(Text.of("[Bill Tarn]P left .\n[Hillary Tarn]P left .\n[Tarn]P said no .")
                        .named())
                .containsExactly("Bill Tarn 1", "Hillary Tarn 2");
    }

    @Test
    void aShortFirstNameIsTheSamePerson() {
        assertThat(Text.of("[William Ozolin]P left .\n[Bill Ozolin]P said no .").named())
                .containsExactly("William Ozolin 2");
    }

    @Test
    void aPartOfASurnameIsEnough() {
        assertThat(Text.of("[Yun Sok-yol]P left .\nMr. [Yol]P said no .").named())
                .containsExactly("Yun Sok-yol 2");
    }

    @Test
    void countriesHaveManyNames() {
        assertThat(Text.of("The [US]L left .\nThe [U.S.]L said no .\nThe [United States]L met .")
                        .named())
                .containsExactly("United States 3");
    }

    @Test
    void knownOrganizationsHaveManyNames() {
        assertThat(Text.of("[NATO]O left .\nThe [North Atlantic Alliance]O said no .")
                        .named())
                .containsExactly("North Atlantic Alliance 2");
    }

    @Test
    void anAcronymNamesWhatItsLettersBegin() {
        assertThat(Text.of("The [KRC]O left .\nThe [Kelmora Rowing Club]O said no .")
                        .named())
                .containsExactly("Kelmora Rowing Club 2");
    }

    @Test
    void whatTheArticleSpellsOutGoesBeforeTheLists() {
        assertThat(Text.of("The [ICC]O left .\nThe [International Cricket Council]O said no .")
                        .named())
                .containsExactly("International Cricket Council 2");
        assertThat(Text.of("The [UN]O left .\nThe [University of Nairobi]O said no .")
                        .named())
                .containsExactly("UN 1", "University of Nairobi 1");
    }

    @Test
    void aMinistryCanBeTurnedRound() {
        assertThat(Text.of("The [Ministry of Fisheries]O left .\nThe [Fisheries Ministry]O said no .")
                        .named())
                .hasSize(1);
    }

    @Test
    void corporateEndingsDoNotCount() {
        assertThat(Text.of("[Vantor Inc.]O left .\n[Vantor]O said no .").named())
                .containsExactly("Vantor Inc. 2");
    }

    @Test
    void aTownAndItsClubAreTwo() {
        assertThat(Text.of("[Kelmora]L was quiet .\n[Kelmora Rowing Club]O left .")
                        .named())
                .containsExactly("Kelmora 1", "Kelmora Rowing Club 1");
    }
}
