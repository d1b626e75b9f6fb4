package org.onrecord.internal.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that are made of the beginnings of a name's words. */
class BlendTest {

    private static boolean isMadeOf(String word, String name) {
        return Blend.isMadeOf(word, List.of(name.split(" ")));
    }

    @Test
    void beginningsOfAllWordsMakeABlend() {
        assertThat(isMadeOf("velkor", "velmar korund")).isTrue();
        assertThat(isMadeOf("veko", "velmar korund"))
                .as("two letters of each are enough")
                .isTrue();
        assertThat(isMadeOf("velmarkorund", "velmarine korund"))
                .as("all of the last word")
                .isTrue();
    }

    @Test
    void wordsInTheMiddleMayBeLeftOut() {
        assertThat(isMadeOf("velkor", "velmar de la korund")).isTrue();
        assertThat(isMadeOf("velkorsun", "velmar de korund y sundal")).isTrue();
    }

    @Test
    void theFirstAndTheLastWordAreNeverLeftOut() {
        assertThat(isMadeOf("velkor", "velmar korund sundal"))
                .as("nothing of the last")
                .isFalse();
        assertThat(isMadeOf("korsun", "velmar korund sundal"))
                .as("nothing of the first")
                .isFalse();
    }

    @Test
    void oneLetterOfAWordIsNotEnough() {
        assertThat(isMadeOf("velk", "velmar korund")).isFalse();
        assertThat(isMadeOf("vkor", "velmar korund")).isFalse();
        assertThat(isMadeOf("vek", "velmar korund")).isFalse();
    }

    @Test
    void allOfTheFirstWordAndMoreIsAWordOfItsOwn() {
        assertThat(isMadeOf("velmarkor", "velmar korund")).isFalse();
    }

    @Test
    void lettersThatAreLeftOverMakeNoBlend() {
        assertThat(isMadeOf("velkorx", "velmar korund")).isFalse();
        assertThat(isMadeOf("velxkor", "velmar korund")).isFalse();
    }

    @Test
    void aNameOfOneWordHasNoBlend() {
        assertThat(isMadeOf("velmarin", "velmarine")).isFalse();
    }

    @Test
    void longWordsAndLongNamesAreNotTried() {
        String twenty = "velmarinekorundaline"; // nine and eleven letters
        assertThat(isMadeOf(twenty, "velmarines korundaline")).isTrue();
        assertThat(isMadeOf(twenty + "s", "velmarines korundalines")).isFalse();

        String eight = String.join(" ", Collections.nCopies(8, "de"));
        assertThat(isMadeOf("velkor", "velmar " + eight + " korund"))
                .as("ten words")
                .isTrue();
        assertThat(isMadeOf("velkor", "velmar de " + eight + " korund"))
                .as("eleven words")
                .isFalse();
    }

    @Test
    void aNameIsLookedUpByTwoLetters() {
        assertThat(Blend.key(List.of("velmar", "korund"))).isEqualTo("ve");
        assertThat(Blend.key(List.of("v", "korund"))).isEqualTo("v");
    }
}
