package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.internal.model.ModelFile;

class WordUsageTest {

    @Test
    void eachNumberOfAWordIsReadFromItsPlace() {
        WordUsage usage = new SmallLists()
                .with(ModelFile.WORD_USAGE, "kelmund|12|0|33|255|1")
                .lexicon()
                .wordUsage();
        long word = usage.of("kelmund");
        assertThat(WordUsage.Source.ALONE.of(word)).isEqualTo(12);
        assertThat(WordUsage.Source.LAST.of(word)).isZero();
        assertThat(WordUsage.Source.FIRST.of(word)).isEqualTo(33);
        assertThat(WordUsage.Source.PREFERENCE.of(word)).isEqualTo(255);
        assertThat(WordUsage.Source.LETTER_CASE.of(word)).isEqualTo(1);
        assertThat(usage.of("pund")).as("a word that is not in the file").isZero();
    }

    @Test
    void peopleCompaniesAndClubsHaveDifferentPronounCodes() {
        int person = new PronounCounts(900, 20, 5, 5).code();
        int company = new PronounCounts(9, 1, 950, 20).code();
        int club = new PronounCounts(5, 0, 200, 900).code();
        assertThat(PronounCounts.people(person)).isEqualTo(6);
        assertThat(PronounCounts.people(company))
                .isEqualTo(PronounCounts.people(club))
                .isEqualTo(1);
        assertThat(PronounCounts.shares(company)).isNotEqualTo(PronounCounts.shares(club));
    }

    @Test
    void rarePhrasesHaveOtherCodesThanFrequentOnesButTheSameShares() {
        int rare = new PronounCounts(0, 0, 20, 0).code();
        int frequent = new PronounCounts(0, 0, 2000, 0).code();
        assertThat(rare).isNotEqualTo(frequent);
        assertThat(PronounCounts.shares(rare)).isEqualTo(PronounCounts.shares(frequent));
    }

    @Test
    void aPreferenceTellsTheTypeAndHowSureItIs() {
        int organization = new TypePreference(0.5, 0.01, 0.01).code();
        assertThat(organization)
                .isNotEqualTo(new TypePreference(0.01, 0.5, 0.01).code())
                .isNotEqualTo(new TypePreference(0.3, 0.2, 0.02).code());
        assertThat(new TypePreference(0.001, 0, 0.001).code())
                .as("hardly ever a name")
                .isZero();
    }
}
