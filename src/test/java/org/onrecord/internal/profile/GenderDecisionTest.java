package org.onrecord.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.GenderEvidence.Basis;
import org.onrecord.document.Span;

class GenderDecisionTest {

    @Test
    void theMostProbableWordIsTheEvidence() {
        GenderReader.Word decided =
                decided(word(Gender.FEMALE, "her", Basis.PRONOUN, 0.8), word(Gender.FEMALE, "Mrs", Basis.TITLE, 0.98));
        assertThat(decided.gender()).isEqualTo(Gender.FEMALE);
        assertThat(decided.evidence().text()).isEqualTo("Mrs");
        assertThat(decided.evidence().probability()).isGreaterThan(0.98);
    }

    @Test
    void wordsThatDisagreeTellNoGender() {
        assertThat(decided(word(Gender.FEMALE, "Mrs", Basis.TITLE, 0.98), word(Gender.MALE, "Mr", Basis.TITLE, 0.98)))
                .isNull();
    }

    @Test
    void oneDoubtfulPronounTellsNoGenderAndSeveralDo() {
        GenderReader.Word doubtful = word(Gender.MALE, "he", Basis.PRONOUN, 0.4);
        assertThat(decided(doubtful)).isNull();
        assertThat(decided(doubtful, doubtful).gender()).isEqualTo(Gender.MALE);
    }

    @Test
    void pronounsOfTwoGendersCountAgainstEachOther() {
        assertThat(decided(word(Gender.MALE, "he", Basis.PRONOUN, 0.5), word(Gender.FEMALE, "her", Basis.PRONOUN, 0.5)))
                .isNull();
    }

    @Test
    void pronounsOfTwoGendersDecideNothingUnlessThoseOfOneAreFiveTimesAsMany() {
        GenderReader.Word her = word(Gender.FEMALE, "her", Basis.PRONOUN, 0.9);
        GenderReader.Word he = word(Gender.MALE, "he", Basis.PRONOUN, 0.6);
        assertThat(decided(her, her, her, her, he)).isNull();
        assertThat(decided(her, her, her, her, her, he).gender()).isEqualTo(Gender.FEMALE);
        GenderReader.Word mr = word(Gender.MALE, "Mr", Basis.TITLE, 0.98);
        assertThat(decided(her, her, her, he, mr).evidence().text()).isEqualTo("Mr");
        GenderReader.Word unlikely = word(Gender.MALE, "he", Basis.PRONOUN, 0.2);
        assertThat(decided(her, unlikely).gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void aPronounTellsMoreOfOnePersonIfTheOtherWhomItMayMeanHasAnotherGender() {
        GenderReader.Word he = new GenderReader.Word(
                Gender.MALE, new GenderEvidence(new Span(0, 2), "he", Basis.PRONOUN, 0.4), false, Map.of(2, 0.4));
        GenderReader.Word mrs = word(Gender.FEMALE, "Mrs", Basis.TITLE, 0.98);
        GenderReader.Word mr = word(Gender.MALE, "Mr", Basis.TITLE, 0.98);
        assertThat(GenderDecision.of(Map.of(1, List.of(he), 2, List.of(mrs)))
                        .get(1)
                        .gender())
                .isEqualTo(Gender.MALE);
        assertThat(GenderDecision.of(Map.of(1, List.of(he), 2, List.of(mr)))).doesNotContainKey(1);
    }

    @Test
    void pronounsInQuotationMarksConfirmAGenderAndTellNone() {
        var quoted = new GenderReader.Word(
                Gender.MALE, new GenderEvidence(new Span(0, 2), "he", Basis.PRONOUN, 0.99), true, Map.of());
        GenderReader.Word doubtful = word(Gender.MALE, "his", Basis.PRONOUN, 0.5);
        assertThat(decided(quoted, quoted, quoted)).isNull();
        assertThat(decided(doubtful, quoted).gender()).isEqualTo(Gender.MALE);
    }

    @Test
    void withoutWordsThereIsNoGender() {
        assertThat(decided()).isNull();
    }

    private static GenderReader.@Nullable Word decided(GenderReader.Word... words) {
        return GenderDecision.of(Map.of(1, List.of(words))).get(1);
    }

    private static GenderReader.Word word(Gender gender, String text, Basis basis, double probability) {
        return new GenderReader.Word(gender, new GenderEvidence(new Span(0, text.length()), text, basis, probability));
    }
}
