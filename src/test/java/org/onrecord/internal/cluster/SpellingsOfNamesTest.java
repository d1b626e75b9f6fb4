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
}
