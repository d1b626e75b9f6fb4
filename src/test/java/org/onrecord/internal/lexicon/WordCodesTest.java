package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The classes into which counts and probabilities of words are put for the name tagger. */
class WordCodesTest {

    @Test
    void aPreferenceIsClassedByItsTypeItsShareAndTheProbabilityOfAnyName() {
        assertThat(new TypePreference(0.005, 0, 0).code()).as("hardly a name").isEqualTo(3);
        assertThat(new TypePreference(0, 0.005, 0).code()).isEqualTo(6);
        assertThat(new TypePreference(0, 0, 0.005).code()).isEqualTo(9);
        assertThat(new TypePreference(0, 0, 0.02).code()).as("from 0.02 on").isEqualTo(18);
        assertThat(new TypePreference(0, 0, 0.1).code()).as("from 0.1 on").isEqualTo(27);
        assertThat(new TypePreference(0, 0, 0.3).code()).as("from 0.3 on").isEqualTo(36);
        assertThat(new TypePreference(0.125, 0.375, 0).code())
                .as("a share of 3/4")
                .isEqualTo(32);
        assertThat(new TypePreference(0.25, 0.25, 0.25).code())
                .as("of equal ones an organization, with a share of 1/3")
                .isEqualTo(28);
    }

    @Test
    void aWordThatIsHardlyEverANameHasNoPreference() {
        assertThat(new TypePreference(0.004, 0, 0).code()).isPositive();
        assertThat(new TypePreference(0.001, 0.001, 0.001).code()).isZero();
    }

    @Test
    void pronounsAreClassedByPeopleGroupsAndCount() {
        assertThat(new PronounCounts(0, 0, 10, 0).code()).isEqualTo(1);
        assertThat(new PronounCounts(0, 0, 50, 0).code()).as("from 50 on").isEqualTo(2);
        assertThat(new PronounCounts(0, 0, 19, 1).code())
                .as("1 in 20 is 'they'")
                .isEqualTo(3);
        assertThat(new PronounCounts(0, 0, 3, 2).code()).as("2 in 5 are 'they'").isEqualTo(7);
        assertThat(new PronounCounts(1, 0, 19, 0).code()).as("1 in 20 is 'he'").isEqualTo(9);
        assertThat(new PronounCounts(5, 5, 10, 0).code())
                .as("half are 'he' or 'she'")
                .isEqualTo(25);
        assertThat(new PronounCounts(10, 9, 1, 0).code()).isEqualTo(41);
        assertThat(new PronounCounts(9, 1, 0, 0).code())
                .as("no 'it', no 'they'")
                .isEqualTo(41);
    }

    @Test
    void allPronounsCount() {
        assertThat(new PronounCounts(1, 20, 300, 4000).all()).isEqualTo(4321);
    }

    @Test
    void theLetterCaseTellsOrdinaryWordsFromNames() {
        assertThat(new LetterCaseShare(0, 9).code()).as("never small").isEqualTo(1);
        assertThat(new LetterCaseShare(9, 9).code()).as("as often small").isEqualTo(2);
        assertThat(new LetterCaseShare(10, 9).code()).as("more often small").isEqualTo(3);
        assertThat(new LetterCaseShare(36, 9).code()).as("four times").isEqualTo(3);
        assertThat(new LetterCaseShare(37, 9).code()).as("more than four times").isEqualTo(4);
    }

    @Test
    void aSingleCapitalIsNoWordInCapitals() {
        assertThat(WordCase.of("state")).isEqualTo(WordCase.LOWER);
        assertThat(WordCase.of("State")).isEqualTo(WordCase.CAPITALIZED);
        assertThat(WordCase.of("I")).isEqualTo(WordCase.CAPITALIZED);
        assertThat(WordCase.of("UN")).isEqualTo(WordCase.UPPER);
        assertThat(WordCase.of("eKelm")).isEqualTo(WordCase.LOWER);
    }
}
