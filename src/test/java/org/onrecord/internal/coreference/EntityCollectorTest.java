package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** All that refers to somebody or something. */
class EntityCollectorTest {

    private static List<String> mentions(String marked) {
        return Story.of(marked).mentions();
    }

    @Test
    void namesPronounsAndDescriptionsInTextOrder() {
        assertThat(
                        mentions(
                                "Sen. [Mary Tarn]P left .\nThen/RB she left .\nThe old/JJ senator of the [Harbour Board]O left ."))
                .containsExactly(
                        "Mary Tarn: [Mary Tarn] NAME, [she] PRONOUN, The old [senator] of the Harbour Board NOMINAL",
                        "Harbour Board: [Harbour Board] NAME");
    }

    @Test
    void aNameInAPhraseIsOnlyItself() {
        assertThat(mentions("The old/JJ mayor [Ana Ruiz]P left .")).containsExactly("Ana Ruiz: [Ana Ruiz] NAME");
    }

    @Test
    void anOwnersPronounIsOne() {
        assertThat(mentions("[Ana Ruiz]P left .\nThen/RB her/PRP$ letters/NNS left ."))
                .containsExactly("Ana Ruiz: [Ana Ruiz] NAME, [her] PRONOUN");
    }

    @Test
    void theFullStopOfAnAbbreviationIsNoPartOfAName() {
        assertThat(mentions("He left [Kelmora Ltd.]O .")).containsExactly("Kelmora Ltd.: [Kelmora Ltd] NAME");
        assertThat(mentions("He left [Vantor S.A.]O .")).containsExactly("Vantor S.A.: [Vantor S.A.] NAME");
        assertThat(mentions("It was [Kiri T.]P .")).containsExactly("Kiri T.: [Kiri T.] NAME");
        assertThat(mentions("He left [Kelmora Club]O .")).containsExactly("Kelmora Club: [Kelmora Club] NAME");
    }

    @Test
    void theHeadOfAPhraseIsItsNameOrItsNoun() {
        assertThat(Story.of("The old/JJ mayor [Ana Ruiz]P of [Oslo]L left .").phrasesAsMentions())
                .containsExactly("The old mayor [Ana Ruiz] of Oslo NAME", "[Oslo] NAME");
        assertThat(Story.of("The mayor ’s plan left him .").phrasesAsMentions())
                .containsExactly("The mayor’s [plan] NOMINAL", "The [mayor] NOMINAL", "[him] PRONOUN");
        assertThat(Story.of("Some/DT of the heads/NNS left .").phrasesAsMentions())
                .containsExactly("[Some] of the heads NOMINAL", "the [heads] NOMINAL");
        assertThat(Story.of("Then/RB [Vantor Ltd.]O ’s plan left .").phrasesAsMentions())
                .containsExactly("Vantor Ltd.’s [plan] NOMINAL", "[Vantor Ltd]. NAME");
    }
}
