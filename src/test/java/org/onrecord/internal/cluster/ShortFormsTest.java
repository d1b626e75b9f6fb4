package org.onrecord.internal.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** Short forms and acronyms of organizations and places. */
class ShortFormsTest {

    private static List<String> named(String marked) {
        return Text.of(marked).named();
    }

    @Test
    void legalFormsDoNotCount() {
        for (String ending : List.of("Ltd", "Bhd", "GmbH", "Pte Ltd", "S.A.")) {
            assertThat(named("[Vantor Kelm " + ending + "]O left .\n[Vantor Kelm]O said no .\n[Vantor]O left ."))
                    .as(ending)
                    .containsExactly("Vantor Kelm " + ending + " 3");
        }
    }

    @Test
    void theBeginningBeforeAnOfPhraseIsEnough() {
        assertThat(named("The [Rowing Party of Kelmora]O left .\nThe [Rowing Party]O said no ."))
                .containsExactly("Rowing Party of Kelmora 2");
        assertThat(named("The [North Atlantic Alliance of Kelmora]O left .\nThe [North Atlantic Alliance]O said no ."))
                .as("even if the lists know another one")
                .containsExactly("North Atlantic Alliance of Kelmora 2");
        assertThat(
                        named(
                                "[NATO]O left .\nThe [North Atlantic Alliance of Kelmora]O left .\nThe [North Atlantic Alliance]O left ."))
                .as("unless the article names that one")
                .containsExactly("North Atlantic Alliance 2", "North Atlantic Alliance of Kelmora 1");
    }

    @Test
    void aTownWithItsRegionIsTheTown() {
        assertThat(named("He left [Livund , Kelmora]L .\n[Livund]L was quiet ."))
                .containsExactly("Livund , Kelmora 2");
    }

    @Test
    void aWordMadeOfTheBeginningsOfANameIsTheSame() {
        assertThat(named("[Fonos de Kelmora]O left .\n[Fonkelmo]O said no .")).containsExactly("Fonos de Kelmora 2");
        assertThat(named("[Fonos de Kelmora]O left .\n[Fonvan]O said no .")).hasSize(2);
    }

    @Test
    void anAcronymCanBeExplainedInSeveralWays() {
        for (String defined : List.of(
                "The [KRC]O ( [Kelmora Rowing Club]O ) left .",
                "The [Kelmora Rowing Club]O ( known/VBN as/IN [KRC]O ) left .",
                "The [Kelmora Rowing Club]O ( [KRC]O , by its/PRP$ initials/NNS ) left .",
                "The [Kelmora Rowing Club]O , or/CC [KRC]O , left .",
                "The [Kelmora Rowing Club]O – [KRC]O – left .")) {
            assertThat(named(defined + "\nThe [KRC]O left .")).as(defined).containsExactly("Kelmora Rowing Club 3");
        }
        assertThat(named("[KROC]O ( [Kelmora Rowing Club]O ) left .\nThe [KROC]O left ."))
                .as("other letters in brackets")
                .containsExactly("Kelmora Rowing Club 3");
    }

    @Test
    void anAcronymMayHaveSmallLetters() {
        assertThat(named("The [Ministry of Rural Kelm]O left .\n[MoRK]O said no ."))
                .containsExactly("Ministry of Rural Kelm 2");
        assertThat(named("The [Kelmora Institute of Science]O left .\n[KISc]O said no ."))
                .containsExactly("Kelmora Institute of Science 2");
    }

    @Test
    void aCountryAndItsAdjectiveNameTheSame() {
        assertThat(named("The [Rowing Union of Kenya]O left .\nThe [Kenyan Rowing Union]O said no ."))
                .hasSize(1);
        assertThat(named("The [Rowing Union of Chile]O left .\nThe [Kenyan Rowing Union]O said no ."))
                .hasSize(2);
    }

    @Test
    void organizationsOfOneCountryAreSeveral() {
        assertThat(named("The [Rowing Union of Kenya]O left .\nThe [Sailing Club of Kenya]O said no ."))
                .hasSize(2);
        assertThat(named("The [Kenyan Rowing Union]O left .\nThe [Kenyan Sailing Club]O said no ."))
                .hasSize(2);
    }

    @Test
    void aNameEndsWhereItsShortFormDoes() {
        assertThat(
                        named(
                                "The [Kelmora Foreign Affairs Ministry]O left .\nThe [Foreign Affairs Ministry]O said no .\nThe [Ministry]O left ."))
                .containsExactly("Kelmora Foreign Affairs Ministry 3");
        assertThat(named("The [Kelmora Rowing Club Lund]O left .\n[Lund]O said no ."))
                .as("a last word that does not say what it is")
                .hasSize(2);
        assertThat(named("The [Livund - Kelmora Club]O left .\nThe [Kelmora Club]O said no ."))
                .as("half of a compound")
                .hasSize(2);
    }

    @Test
    void aShortFormHasAtMostFiveWords() {
        String five = "Rowing Swimming Diving Sailing Club";
        assertThat(named("The [Kelmora " + five + "]O left .\nThe [" + five + "]O said no ."))
                .hasSize(1);
        assertThat(named("The [Kelmora Fishing " + five + "]O left .\nThe [Fishing " + five + "]O said no ."))
                .hasSize(2);
    }

    @Test
    void theWordsBeforeTheKindAreTheShortForm() {
        assertThat(named("[Kelmora University]O left .\n[Kelmora]O said no .")).containsExactly("Kelmora University 2");
        assertThat(named("[Vantor Kelm University]O left .\n[Vantor Kelm]O said no ."))
                .containsExactly("Vantor Kelm University 2");
        assertThat(named("[Kelmora Lund]O left .\nThe [Lund Kelmora]O said no ."))
                .as("other words")
                .hasSize(2);
    }

    @Test
    void theWordsBeforeANounOfAnotherKindAreNoShortForm() {
        assertThat(named("The [Vantor Kelm Quills]O left .\n[Vantor Kelm]O said no ."))
                .hasSize(2);
        assertThat(named("The [Kenyan Kelm University]O left .\n[Kenyan Kelm]O said no ."))
                .as("an adjective tells whose it is")
                .hasSize(2);
    }

    @Test
    void theKindBeforeAnOfPhraseIsTheShortForm() {
        assertThat(named("The [Commission on Rural Kelm]O left .\nThe [Commission]O said no ."))
                .containsExactly("Commission on Rural Kelm 2");
    }

    @Test
    void anAcronymHasAtMostEightLetters() {
        assertThat(
                        named(
                                "The [Abund Bolund Colund Dolund Elund Folund Golund Holund]O left .\nThe [ABCDEFGH]O said no ."))
                .hasSize(1);
        assertThat(
                        named(
                                "The [Abund Bolund Colund Dolund Elund Folund Golund Holund Ilund]O left .\nThe [ABCDEFGHI]O said no ."))
                .hasSize(2);
    }

    @Test
    void aTownWithoutARegionHasNoBeginning() {
        assertThat(named("He left [Livund Kelmora]L .\n[Livund]L was quiet .")).hasSize(2);
        assertThat(named("He left the [Livund region]L .\n[Livund]L was quiet ."))
                .hasSize(1);
    }
}
