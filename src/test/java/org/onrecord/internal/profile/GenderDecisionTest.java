package org.onrecord.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.GenderEvidence.Basis;
import org.onrecord.document.Span;

class GenderDecisionTest {

    @Test
    void theMostProbableWordIsTheEvidence() {
        GenderReader.Word decided = GenderDecision.of(
                List.of(word(Gender.FEMALE, "her", Basis.PRONOUN, 0.8), word(Gender.FEMALE, "Mrs", Basis.TITLE, 0.98)));
        assertThat(decided.gender()).isEqualTo(Gender.FEMALE);
        assertThat(decided.evidence().text()).isEqualTo("Mrs");
        assertThat(decided.evidence().probability()).isGreaterThan(0.98);
    }

    @Test
    void wordsThatDisagreeTellNoGender() {
        assertThat(GenderDecision.of(List.of(
                        word(Gender.FEMALE, "Mrs", Basis.TITLE, 0.98), word(Gender.MALE, "Mr", Basis.TITLE, 0.98))))
                .isNull();
    }

    @Test
    void oneDoubtfulPronounTellsNoGenderAndSeveralDo() {
        GenderReader.Word doubtful = word(Gender.MALE, "he", Basis.PRONOUN, 0.4);
        assertThat(GenderDecision.of(List.of(doubtful))).isNull();
        assertThat(GenderDecision.of(List.of(doubtful, doubtful)).gender()).isEqualTo(Gender.MALE);
    }

    @Test
    void pronounsOfTwoGendersCountAgainstEachOther() {
        assertThat(GenderDecision.of(List.of(
                        word(Gender.MALE, "he", Basis.PRONOUN, 0.5), word(Gender.FEMALE, "her", Basis.PRONOUN, 0.5))))
                .isNull();
    }

    @Test
    void pronounsOfTwoGendersDecideNothingHoweverManyTheyAre() {
        GenderReader.Word her = word(Gender.FEMALE, "her", Basis.PRONOUN, 0.9);
        GenderReader.Word he = word(Gender.MALE, "he", Basis.PRONOUN, 0.6);
        assertThat(GenderDecision.of(List.of(her, her, her, he))).isNull();
        GenderReader.Word mr = word(Gender.MALE, "Mr", Basis.TITLE, 0.98);
        assertThat(GenderDecision.of(List.of(her, her, her, he, mr)).evidence().text())
                .isEqualTo("Mr");
        GenderReader.Word unlikely = word(Gender.MALE, "he", Basis.PRONOUN, 0.2);
        assertThat(GenderDecision.of(List.of(her, unlikely)).gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void pronounsInQuotationMarksConfirmAGenderAndTellNone() {
        var quoted =
                new GenderReader.Word(Gender.MALE, new GenderEvidence(new Span(0, 2), "he", Basis.PRONOUN, 0.99), true);
        GenderReader.Word doubtful = word(Gender.MALE, "his", Basis.PRONOUN, 0.5);
        assertThat(GenderDecision.of(List.of(quoted, quoted, quoted))).isNull();
        assertThat(GenderDecision.of(List.of(doubtful, quoted)).gender()).isEqualTo(Gender.MALE);
    }

    @Test
    void withoutWordsThereIsNoGender() {
        assertThat(GenderDecision.of(List.of())).isNull();
    }

    private static GenderReader.Word word(Gender gender, String text, Basis basis, double probability) {
        return new GenderReader.Word(gender, new GenderEvidence(new Span(0, text.length()), text, basis, probability));
    }
}
