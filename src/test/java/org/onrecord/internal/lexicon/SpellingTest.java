package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings of a name are folded to the same letters. */
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "mohammed, muhammad",
        "ahmed, ahmad",
        "hussein, hussain",
        "petrov, petroff",
        "sergei, sergey",
        "elena, yelena",
        "philip, phillip",
        "stephen, steven",
        "catherine, katherine",
        "youssef, yousef"
    })
    void transcriptionsOfOneNameAreTheSame(String one, String other) {
        assertThat(Spelling.folded(one)).isEqualTo(Spelling.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"alan, ellen", "julia, julie", "mario, maria", "carlos, carla", "petrov, petrova", "jon, ron"})
    void differentNamesAreNot(String one, String other) {
        assertThat(Spelling.folded(one)).isNotEqualTo(Spelling.folded(other));
    }

    @Test
    void wordsThatDifferInOneLetterShareAForm() {
        for (String other : new String[] {"kremlasec", "kremlasik", "kremasek", "kremmlasek"}) {
            var shared = new HashSet<>(Spelling.withOneLetterLess("kremlasek"));
            shared.retainAll(Spelling.withOneLetterLess(other));
            assertThat(shared).as(other).isNotEmpty();
        }
    }
}
