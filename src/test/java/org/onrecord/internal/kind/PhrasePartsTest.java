package org.onrecord.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.internal.lexicon.PhraseWords;

/** What a phrase says first, up to a preposition or "and" that joins something else. */
class PhrasePartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "head of the board|head",
                "Head OF the board|Head",
                "harbour director|harbour director",
                "Climate and Energy Committee|Climate and Energy Committee",
                "Climate and energy expert|Climate",
                "climate and Energy Committee|climate",
                "Climate or Energy Committee|Climate",
                "Climate and|Climate",
                "and Energy Committee|''",
                "A and B and C|A and B and C",
            })
    void aPartEndsBeforeAWordThatJoinsAnother(String phrase, String part) {
        var words = PhraseWords.of(phrase);
        assertThat(String.join(" ", words.subList(0, PhraseParts.partEnd(words, 0))))
                .isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"of about the board|2", "the board|0", "of|1"})
    void thePartAfterABorderBeginsAfterAllOfThem(String phrase, int first) {
        assertThat(PhraseParts.afterBorders(PhraseWords.of(phrase), 0)).isEqualTo(first);
        assertThat(PhraseParts.afterBorders(PhraseWords.of(phrase), 9))
                .isEqualTo(PhraseWords.of(phrase).size());
    }
}
