package org.onrecord.internal.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** Which names name the same, where it is less than plain. */
class NameClusteringTest {

    private static List<String> named(String marked) {
        return Text.of(marked).named();
    }

    @Test
    void theFirstNameOfACoupleGetsTheSharedSurname() {
        assertThat(named("[Frank]P and [Mary Tarn]P left .\n[Frank Tarn]P left ."))
                .containsExactly("Frank Tarn 2", "Mary Tarn 1");
        assertThat(named("[Frank]P & [Mary Tarn]P left .\n[Frank Tarn]P left ."))
                .containsExactly("Frank Tarn 2", "Mary Tarn 1");
        assertThat(named("[Frank]P , [Mary Tarn]P left .")).containsExactly("Frank 1", "Mary Tarn 1");
        assertThat(named("[Kelm]P and [Mary Tarn]P left .")).containsExactly("Kelm 1", "Mary Tarn 1");
    }

    @Test
    void initialsAndMisspelledSurnamesMeanTheSamePerson() {
        assertThat(named("[Frank Ozolin]P left .\n[F. Ozolin]P left .")).containsExactly("Frank Ozolin 2");
        assertThat(named("[Frank Ozolinski]P left .\n[Frank Ozolinsky]P left ."))
                .hasSize(1);
        assertThat(named("[Frank Tarn]P left .\n[Frank Tarm]P left ."))
                .as("too short to tell")
                .hasSize(2);
        assertThat(named("[Mary Ozolinski]P left .\n[Frank Ozolinsky]P left .")).hasSize(2);
    }

    @Test
    void beginningsAndEndsOfLongNamesMeanTheSamePerson() {
        String quietly = " left town quietly/RB while people/NNS were/VBD asleep/JJ .\n";
        assertThat(named("[Ana Maria Ruiz Lund]P" + quietly + "[Ruiz Lund]P" + quietly + "[Ana Maria]P" + quietly))
                .containsExactly("Ana Maria Ruiz Lund 3");
        assertThat(named("[Kim Jong-un]P left .\n[Kim Jong Un]P left .")).hasSize(1);
        assertThat(named("[Frank Ozolin Jr.]P left .\n[Ozolin]P left .")).hasSize(1);
    }

    @Test
    void aBareSurnameWithATitleMeansThePersonOfItsGender() {
        assertThat(named("[Frank Tarn]P left .\n[Mary Tarn]P left .\nMr. [Tarn]P left .\nMrs. [Tarn]P left ."))
                .containsExactly("Frank Tarn 2", "Mary Tarn 2");
        assertThat(named("[Tarn]P left .\n[Lund]P left .\n[Tarn]P left .")).containsExactly("Tarn 2", "Lund 1");
    }

    @Test
    void aTitledBareNameMeansASurnameRatherThanAFirstName() {
        assertThat(
                        named(
                                "[Tarn]P left .\n[Tarn Lund]P left .\nMr. [Tarn]P left .\n[Mary Tarn]P left .\n[Frank Tarn]P left ."))
                .containsExactly("Frank Tarn 3", "Tarn Lund 1", "Mary Tarn 1");
    }

    @Test
    void aBareSurnameMeansTheMoreFrequentPersonIfNoneIsNear() {
        String often = "[Frank Tarn]P left .\n".repeat(4);
        String far = "It was quiet .\n".repeat(60);
        assertThat(named(often + "[Kiri Tarn]P left .\n" + far + "[Tarn]P left ."))
                .contains("Frank Tarn 5");
    }

    @Test
    void aBareNameMeansTheOneWhoseNameBeginsWithItIfItMeantThatOneBefore() {
        String often = "[Zhao Minglan]P left .\nMr. [Zhao]P left .\n".repeat(4);
        String far = "It was quiet .\n".repeat(60);
        assertThat(named(often + "[Mary Zhao]P left .\n" + far + "[Zhao]P left ."))
                .containsExactly("Zhao Minglan 9", "Mary Zhao 1");
    }

    @Test
    void anAcronymInBracketsMeansTheNameBeforeThem() {
        assertThat(named("The [Kelmora Rowing Club]O ( [KROC]O ) left .\nThen/RB [KROC]O left ."))
                .containsExactly("Kelmora Rowing Club 3");
        assertThat(named("The [Kelmora Rowing Club]O ( [Vantor]O ) left .")).hasSize(2);
        assertThat(named("[Kelrow]O left .\nThe [Kelmora Rowing Club]O ( [Kelrow]O ) said no ."))
                .as("before it is explained")
                .containsExactly("Kelmora Rowing Club 3");
        assertThat(named("The [Kelmora Rowing Club]O ( [XQZV]O ) left .")).hasSize(2);
        assertThat(named("The [Kelmora Rowing Club]O ( [KROC]L ) left ."))
                .as("the brackets tell the type, too")
                .containsExactly("Kelmora Rowing Club 2");
        assertThat(named("The [Kelmora Rowing Club]O , [KROC]O , left .")).hasSize(2);
    }

    @Test
    void shortFormsMeanTheLastOrganizationThatTheyFit() {
        assertThat(named("The [Kelmora Rowing Ministry]O left .\nThe [Ministry]O left ."))
                .containsExactly("Kelmora Rowing Ministry 2");
        assertThat(named("The [Kelmora Rowing Ministry]O left .\nThe [Rowing Ministry]O left .\nThe [RM]O left ."))
                .containsExactly("Kelmora Rowing Ministry 3");
        assertThat(named("The [Rowing Ministry]O left .\nThe [Kelmora Rowing Ministry]O left ."))
                .as("nothing to be short for yet")
                .hasSize(2);
        assertThat(named("[Vantor Ozolin Inc.]O left .\n[Vantor]O left .")).containsExactly("Vantor Ozolin Inc. 2");
        assertThat(named("The [Commission on Harbour Elections]O left .\nThe [Commission]O left ."))
                .containsExactly("Commission on Harbour Elections 2");
        assertThat(named("The [Kelmora University]O left .\n[Kelmora]O left ."))
                .containsExactly("Kelmora University 2");
        assertThat(named("[Vantor Corp.]O left .\n[Vantor Ltd]O left .\n[Vantor]O left ."))
                .hasSize(1);
        assertThat(named("The [University of Kelmora]O left .\nThe [Kelmora University]O left ."))
                .hasSize(1);
        assertThat(named("[Vantor]O left .\n[Vantor]L left .\n[Vantor]O left ."))
                .as("one type")
                .containsExactly("Vantor 3");
    }

    @Test
    void theFullestFormIsTheNameOfAnEntity() {
        assertThat(named("[ORTIZ]P left .\n[Dana Ortiz]P left .\n[DANA ORTIZ]P left ."))
                .containsExactly("Dana Ortiz 3");
        assertThat(named("[Bill Ozolin]P left .\n[William Ozolin]P left .")).containsExactly("William Ozolin 2");
    }

    @Test
    void aCoupleHasOneSurname() {
        String other = "[Frank Lund]P left .\n";
        assertThat(named(other + "[Frank]P and [Mary Tarn]P left .\n[Frank Tarn]P left ."))
                .containsExactly("Frank Lund 1", "Frank Tarn 2", "Mary Tarn 1");
        assertThat(named(other + "[Frank]P & [Mary Tarn]P left .\n[Frank Tarn]P left ."))
                .containsExactly("Frank Lund 1", "Frank Tarn 2", "Mary Tarn 1");
        assertThat(named(other + "[Frank]P , [Mary Tarn]P left .")).containsExactly("Frank Lund 2", "Mary Tarn 1");
        assertThat(named(other + "[Frank]P met [Mary Tarn]P .")).containsExactly("Frank Lund 2", "Mary Tarn 1");
        assertThat(named(other + "[Frank]P and a friend met [Mary Tarn]P ."))
                .containsExactly("Frank Lund 2", "Mary Tarn 1");
        assertThat(named(other + "[Frank]P and [Mary Rowing Club]O left ."))
                .containsExactly("Frank Lund 2", "Mary Rowing Club 1");
        assertThat(named(other + "[Frank]P and [Mary]P left .")).containsExactly("Frank Lund 2", "Mary 1");
        assertThat(named("[Kelm Lund]P left .\n[Kelm]P and [Mary Tarn]P left ."))
                .as("no first name")
                .containsExactly("Kelm Lund 2", "Mary Tarn 1");
        assertThat(named("[Frank Lund]P and [Mary Tarn]P left .\n[Frank Tarn]P left ."))
                .as("a full name")
                .containsExactly("Frank Lund 1", "Mary Tarn 1", "Frank Tarn 1");
    }

    @Test
    void partsOfALongNameMeanThePersonEvenBeforeTheWholeName() {
        String quietly = " left town quietly/RB while people/NNS were/VBD asleep/JJ .\n";
        assertThat(named("[Ana Maria]P" + quietly + "[Ruiz Lund]P" + quietly + "[Ana Maria Ruiz Lund]P" + quietly))
                .containsExactly("Ana Maria Ruiz Lund 3");
    }

    @Test
    void aTitleOfAnotherGenderMakesASecondPersonOfTheSameSurname() {
        assertThat(named("[Michelle Tarn]P left .\n" + "Mr. [Tarn]P left .\n".repeat(3) + "Then/RB [Tarn]P left ."))
                .containsExactly("Michelle Tarn 1", "Tarn 4");
        assertThat(named("[Frank Tarn]P left .\nMrs. Vice President [Tarn]P left ."))
                .as("several titles")
                .containsExactly("Frank Tarn 1", "Tarn 1");
    }

    @Test
    void aBareNameMeansASurnameRatherThanAFirstName() {
        assertThat(named("[Kelm Tarn]P left .\n" + "[Tarn Lund]P left .\n".repeat(3) + "[Tarn]P left ."))
                .containsExactly("Kelm Tarn 2", "Tarn Lund 3");
    }

    @Test
    void eachPartOfAHyphenatedFirstNameMeansThePerson() {
        assertThat(named("[Jean-Luc Ozolin]P left .\n[Jean-Luc]P left .")).containsExactly("Jean-Luc Ozolin 2");
        assertThat(named("[Jean-Luc Ozolin]P left .\n[Luc]P left .")).containsExactly("Jean-Luc Ozolin 2");
    }

    @Test
    void aBareSurnameMeansSomebodyNamedBeforeAndNotAfter() {
        assertThat(named("[Frank Tarn]P left .\n[Tarn]P left .\n" + "[Kiri Tarn]P left .\n".repeat(3)))
                .containsExactly("Frank Tarn 2", "Kiri Tarn 3");
    }

    @Test
    void ofTwoSpellingsTheMoreFrequentIsTheName() {
        assertThat(named("[Frank Ozolinski]P left .\n" + "[Frank Ozolinsky]P left .\n".repeat(2)))
                .containsExactly("Frank Ozolinsky 3");
        assertThat(named("[Frank Ozolinski]P left .\n[Frank Ozolinsky]P left ."))
                .as("else the first")
                .containsExactly("Frank Ozolinski 2");
    }

    @Test
    void aFormInCapitalsIsTheNameOnlyIfThereIsNoOther() {
        assertThat(named("[KELMORA]L was quiet .\n[KELMORA]L was quiet .\n[Kelmora]L was quiet ."))
                .containsExactly("Kelmora 3");
        assertThat(named("[KELMORA]L was quiet .")).containsExactly("KELMORA 1");
        assertThat(named("[FRANK LEE OZOLIN]P left .\n[Frank Ozolin]P left .")).containsExactly("Frank Ozolin 2");
    }

    @Test
    void anOpenBracketDefinesNoAcronym() {
        assertThat(named("He left the [Kelmora Rowing Club]O ( [KROC]O"))
                .as("open")
                .hasSize(2);
    }

    @Test
    void aShortFormOfAPlaceNeedsAnArticle() {
        assertThat(named("The [Kelm River]L was quiet .\nThen/RB the [River]L was quiet ."))
                .containsExactly("Kelm River 2");
        assertThat(named("The [Kelm River]L was quiet .\nHe left [River]L ."))
                .containsExactly("Kelm River 1", "River 1");
    }

    @Test
    void aWordInSmallLettersIsNoAcronym() {
        assertThat(named("The [Kelmora Arts Rowing Club]O left .\nThe [KARC]O left ."))
                .containsExactly("Kelmora Arts Rowing Club 2");
        assertThat(named("The [Kelmora Arts Rowing Club]O left .\n[Karc]O left ."))
                .hasSize(2);
    }

    @Test
    void differentKnownNamesAreDifferentEntities() {
        assertThat(named("The [United Nations]O met the [African Union]O .\nThen/RB the [UN]O left ."))
                .containsExactly("United Nations 2", "African Union 1");
    }
}
