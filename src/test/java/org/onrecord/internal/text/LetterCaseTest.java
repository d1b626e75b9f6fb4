package org.onrecord.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Warning;

class LetterCaseTest {
    private static final String NEWS =
            "The harbour board met on Monday. “I saw rust on it,” Ines Okoro said, and the members asked her where it was. ";

    @Test
    void ordinaryNewsIsMixed() {
        assertThat(LetterCase.of(NEWS)).isEqualTo(LetterCase.MIXED);
        assertThat(LetterCase.warnings(NEWS)).isEmpty();
    }

    @Test
    void newsInOneCaseIsWarnedOf() {
        assertThat(LetterCase.warnings(NEWS.toUpperCase(Locale.ROOT))).containsExactly(new Warning.UniformCase(true));
        assertThat(LetterCase.warnings(NEWS.toLowerCase(Locale.ROOT))).containsExactly(new Warning.UniformCase(false));
    }

    @Test
    void thePronounIAndASingleNameWithCapitalsDoNotCount() {
        assertThat(LetterCase.of(
                        NEWS.toLowerCase(Locale.ROOT).replace("“i ", "“I ").repeat(3) + " by Ines"))
                .isEqualTo(LetterCase.LOWER);
    }

    @Test
    void longSentencesWithoutNamesAreOrdinaryText() {
        assertThat(
                        LetterCase.of(
                                "A committee of residents who had been asked for their views in the spring said on the last day of the"
                                        + " month that nothing at all had been heard from the people who were to repair the broken wall. "
                                        + "The wall is still broken, and nobody who lives below it sleeps well when the wind comes from the sea."))
                .isEqualTo(LetterCase.MIXED);
    }

    @Test
    void aHeadlineInCapitalsAboveOrdinaryTextIsMixed() {
        assertThat(LetterCase.of(NEWS.toUpperCase(Locale.ROOT) + "\n\n" + NEWS)).isEqualTo(LetterCase.MIXED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BOARD TO HEAR DIVERS ON PIER",
                "1904 1911 1950",
                "董事会周一开会听取潜水员的报告。委员会主席感谢他们。",
                "הוועדה נפגשה ביום שני כדי לשמוע את הצוללנים על הרציף הישן בנמל של העיר הגדולה ליד הים התיכון היפה",
            })
    void textWithFewWordsOrWithoutCaseIsMixed(String text) {
        assertThat(LetterCase.of(text)).isEqualTo(LetterCase.MIXED);
    }
}
