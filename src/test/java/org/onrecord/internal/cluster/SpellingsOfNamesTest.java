package org.onrecord.internal.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** Names of one person that are spelled, cut or joined differently. */
class SpellingsOfNamesTest {

    private static List<String> named(String marked) {
        return Text.of(marked).named();
    }

    @Test
    void aTranscribedSurnameMeansTheSamePerson() {
        assertThat(named("[Anton Petrov]P left .\n[Petroff]P said no .")).containsExactly("Anton Petrov 2");
        assertThat(named("[Anton Kelmov]P left .\n[Petroff]P said no .")).hasSize(2);
    }

    @Test
    void aSurnameWithOneWrongLetterMeansTheSamePerson() {
        assertThat(named("[Ivo Kremlasek]P left .\n[Kremasek]P said no .\nMr. [Kremlazek]P left ."))
                .containsExactly("Ivo Kremlasek 3");
        assertThat(named("[Perund]P left .\n[Ivo Petrud]P left ."))
                .as("two letters")
                .hasSize(2);
        assertThat(named("[Tarm]P left .\n[Ivo Tarn]P left ."))
                .as("too short to tell")
                .hasSize(2);
        assertThat(named("[Maria]P left .\n[Ivo Mariak]P left ."))
                .as("a first name")
                .hasSize(2);
    }

    @Test
    void aTranscribedFirstNameMeansTheSamePerson() {
        for (String pair : List.of(
                "Mohammed Muhammad", "Sergei Sergey", "Stephen Steven", "Phillip Philip", "Katherine Catherine")) {
            String[] names = pair.split(" ");
            assertThat(named("[" + names[0] + " Lundov]P left .\n[" + names[1] + " Lundov]P said no ."))
                    .as(pair)
                    .hasSize(1);
        }
        assertThat(named("[Julie Lundov]P left .\n[Julia Lundov]P said no ."))
                .as("two names")
                .hasSize(2);
    }

    @Test
    void anArabicArticleIsOneHoweverItIsWritten() {
        assertThat(
                        named(
                                "[Hasan al-Kelm]P left .\n[Al-Kelm]P left .\n[El-Kelm]P left .\n[Al Kelm]P left .\n[Kelm]P left ."))
                .containsExactly("Hasan al-Kelm 5");
        assertThat(named("[Omar Abdel Kelm]P left .\n[Abdel-Kelm]P left .")).containsExactly("Omar Abdel Kelm 2");
        assertThat(named("[Omar Ben Kelm]P left .\n[Benkelm]P left .")).containsExactly("Omar Ben Kelm 2");
    }

    @Test
    void partsFromTheMiddleOfALongNameMeanThePerson() {
        assertThat(
                        named(
                                "[Ana Maria Ruiz Lund]P left .\n[Ana Ruiz]P left .\n[Maria Lund]P left .\n[Maria Ruiz]P left ."))
                .containsExactly("Ana Maria Ruiz Lund 4");
    }

    @Test
    void initialsInCapitalsMeanThePerson() {
        assertThat(named("[Kalina Kern-Sorel]P left .\n[KKS]P said no .")).containsExactly("Kalina Kern-Sorel 2");
    }

    @Test
    void aSurnameInCapitalsGivesWayToTheSameInOrdinaryLetters() {
        assertThat(named("[Claude MBEKIN]P left .\n[Claude Mbekin]P left .")).containsExactly("Claude Mbekin 2");
    }

    @Test
    void ofTwoSpellingsTheOneWithAccentsIsTheName() {
        assertThat(named("[Joao Teixund]P left .\n[João Teixund]P left .")).containsExactly("João Teixund 2");
    }

    @Test
    void theWordsOfAHeadlineAreNoFullerName() {
        assertThat(named("[Dorothy Woodund Wins]P\n\n[Dorothy Woodund]P left town quietly/RB ."))
                .containsExactly("Dorothy Woodund 2");
    }

    @Test
    void anInitialMeansThePersonWithTheSameSurname() {
        assertThat(named("[William Lundov]P left .\n[W. Lundov]P said no .")).hasSize(1);
        assertThat(named("[William Lundov]P left .\n[K. Lundov]P said no .")).hasSize(2);
    }

    @Test
    void aMisspeltSurnameBesideTheSameFirstNameMeansTheSamePerson() {
        assertThat(named("[Frank Ozolinski]P left .\n[Frank Ozolinsky]P said no ."))
                .containsExactly("Frank Ozolinski 2");
        assertThat(named("[Frank Ozolinski]P left .\n[Frank Ozolander]P said no ."))
                .as("another surname")
                .hasSize(2);
        assertThat(named("[Frank Tarn]P left .\n[Frank Tarm]P said no ."))
                .as("too short to tell")
                .hasSize(2);
        assertThat(named("[Frank Ozolinski Sr.]P left .\n[Frank Ozolinsky Jr.]P said no ."))
                .as("father and son")
                .hasSize(2);
    }

    @Test
    void aShortFirstNameIsNoTranscription() {
        assertThat(named("[Filip Lundov]P left .\n[Philip Lundov]P said no .")).hasSize(1);
        assertThat(named("[Olaf Lundov]P left .\n[Olav Lundov]P said no .")).hasSize(1);
        assertThat(named("[Kim Lundov]P left .\n[Qim Lundov]P said no .")).hasSize(2);
    }

    @Test
    void aWordOfManyLettersIsNoMisspelling() {
        String longWord = "Kelm".repeat(7) + "dor";
        assertThat(named("[Ivo " + longWord + "fu]P left .\n[" + longWord + "fi]P said no ."))
                .hasSize(2);
        assertThat(named("[Ivo Kelmandorfu]P left .\n[Kelmandorfi]P said no .")).hasSize(1);
    }

    @Test
    void ofNinePeopleWithOneFirstNameTheNinthIsNotComparedByItsSurname() {
        String eight = "[Ana Abelund]P left .\n[Ana Borvik]P left .\n[Ana Cederholt]P left .\n[Ana Dambach]P left .\n"
                + "[Ana Engstrand]P left .\n[Ana Forsmark]P left .\n[Ana Grunwaldt]P left .\n[Ana Hostrup]P left .\n";
        assertThat(named(eight + "[Ana Hostrupp]P said no .")).hasSize(8);
    }
}
