package org.onrecord.internal.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

    @ParameterizedTest
    @CsvSource({
        "Dana Calls the Mayor of Oslo, true",
        "Dana called the mayor, false",
        "Dana left, false",
        "DANA CALLS OFF it, true",
        "A 2022 be, false"
    })
    void aHeadlineHasMoreLongerWordsWithACapitalThanWithout(String sentence, boolean isHeadline) {
        Analysis analysis = HandTagged.analysis(sentence);
        assertThat(Capitals.isHeadline(analysis.tokens(), analysis.sentences().get(0)))
                .isEqualTo(isHeadline);
    }

    @ParameterizedTest
    @CsvSource({"DANA CALLS mayor, true", "DANA Calls OFF Mayor, false", "A B mayor, false", "'. , (', false"})
    void aShoutedSentenceHasMoreWordsInCapitalsThanNot(String sentence, boolean isShouted) {
        Analysis analysis = HandTagged.analysis(sentence);
        assertThat(Capitals.isShouted(analysis.tokens(), analysis.sentences().get(0)))
                .isEqualTo(isShouted);
    }
}
