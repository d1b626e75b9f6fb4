package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** What is a name once is one everywhere. */
class NamePropagationTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void ofNamesWithTheSameFirstWordTheLongestIsFound() {
        assertThat(names("He left [Port]L .\nHe left [Port Ivo]L .\nHe met him in Port Ivo ."))
                .containsExactly("PLACE Port", "PLACE Port Ivo", "PLACE Port Ivo");
    }

    @Test
    void aNameIsFoundOnlyWithAllItsWordsInOneSentence() {
        assertThat(names("[Port Ivo]L was quiet .\nPort Kelm was quiet .")).containsExactly("PLACE Port Ivo");
        assertThat(names("[Port Ivo]L was quiet .\nHe left Port\nIvo was quiet ."))
                .containsExactly("PLACE Port Ivo");
    }

    @Test
    void aWordOfAnotherNameIsNotMadeAName() {
        assertThat(names("[Port Kelm]L was quiet .\nThe Port [Kelm Fund]O left ."))
                .containsExactly("PLACE Port Kelm", "ORGANIZATION Kelm Fund");
        assertThat(names("[Kelmora]L was quiet .\nIn Kelmora [Ana Ruiz]P left ."))
                .containsExactly("PLACE Kelmora", "PLACE Kelmora", "PERSON Ana Ruiz");
    }

    @Test
    void aNameOfOneWordIsFoundOnlyAsAProperNoun() {
        assertThat(names("[Hope]L was quiet .\nHope/NN left him .")).containsExactly("PLACE Hope");
        assertThat(names("[Hope Bay]L was quiet .\nHope/NN Bay/NN was quiet .")).hasSize(2);
    }

    @Test
    void aNameIsFoundAtTheEndOfTheText() {
        assertThat(names("[Kelmora]L was quiet .\nHe left Kelmora")).containsExactly("PLACE Kelmora", "PLACE Kelmora");
    }
}
