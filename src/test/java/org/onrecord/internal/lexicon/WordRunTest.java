package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordRunTest {

    /** Shows each run as its words and what stands before it. */
    private static List<String> runs(String text) {
        return WordRun.of(text).stream()
                .map(run -> run.before() + " "
                        + run.words().stream().map(word -> word.in(text)).collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void anEndingWithApostropheIsNoPartOfTheWord() {
        assertThat(runs("ana's bridge")).containsExactly("SENTENCE_END ana|bridge");
        assertThat(runs("ana’s bridge")).containsExactly("SENTENCE_END ana|bridge");
        assertThat(runs("ANA'S BRIDGE")).containsExactly("SENTENCE_END ANA|BRIDGE");
        assertThat(runs("we don't o'brien")).containsExactly("SENTENCE_END we|don't|o'brien");
        assertThat(runs("bus s")).containsExactly("SENTENCE_END bus|s");
        assertThat(runs("i's")).containsExactly("SENTENCE_END i");
    }

    @Test
    void aFullStopBetweenLettersIsPartOfTheWord() {
        assertThat(runs("the u.s. left")).containsExactly("SENTENCE_END the|u.s", "COMMA left");
        assertThat(runs("it left. it stayed")).containsExactly("SENTENCE_END it|left", "SENTENCE_END it|stayed");
        assertThat(runs("j. kelm left")).containsExactly("SENTENCE_END j", "COMMA kelm|left");
    }

    @Test
    void linesAndSentencesEndBeforeACapital() {
        assertThat(runs("it left\nit stayed")).containsExactly("SENTENCE_END it|left", "SENTENCE_END it|stayed");
        assertThat(runs("did it? yes! no"))
                .containsExactly("SENTENCE_END did|it", "SENTENCE_END yes", "SENTENCE_END no");
    }

    @Test
    void colonsAndQuotationMarksMayStandBeforeACapital() {
        for (String mark : List.of(":", ";", "\"", "“", "”", "‘")) {
            assertThat(runs("it left" + mark + " it stayed"))
                    .as(mark)
                    .containsExactly("SENTENCE_END it|left", "COLON it|stayed");
        }
        assertThat(runs("“it left")).as("at the start").containsExactly("SENTENCE_END it|left");
    }

    @Test
    void otherMarksAndNumbersStandBeforeSmallLetters() {
        assertThat(runs("it left, it stayed")).containsExactly("SENTENCE_END it|left", "COMMA it|stayed");
        assertThat(runs("12 left")).containsExactly("COMMA left");
        assertThat(runs("(it left")).as("at the start").containsExactly("SENTENCE_END it|left");
    }
}
