package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which organization or place "it", "they" and "the agency" mean. */
class OrganizationAnaphoraTest {

    @Test
    void itMeansTheOrganizationThatActs() {
        assertThat(Story.of("Then the [Kelmora Fund]O met [Mary Tarn]P .\nIn [Dunvale]L it said no .")
                        .meant("it"))
                .containsExactly("Kelmora Fund");
    }

    @Test
    void itMeansTheSubjectAndNotThePlaceInIt() {
        assertThat(Story.of("[Vantor]O in/IN [Kelmora]L left .\nThen/RB it left .")
                        .meant("it"))
                .containsExactly("Vantor");
    }

    @Test
    void itMeansNoPersonAndNothingLongAgo() {
        assertThat(Story.of("[Mary Tarn]P left .\nThen/RB it left .").meant("it"))
                .isEmpty();
        assertThat(Story.of("[Vantor]O left .\n" + "He left .\n".repeat(2) + "Then/RB it left .")
                        .meant("it"))
                .isEmpty();
        assertThat(Story.of("[Vantor]O left .\nHe left .\nThen/RB it left .").meant("it"))
                .containsExactly("Vantor");
    }

    @Test
    void itMeansASubjectWhateverComesBetweenItAndItsVerb() {
        String it = "\nThen/RB it left .";
        assertThat(Story.of("[Vantor]O , a fund , left ." + it).meant("it")).containsExactly("Vantor");
        assertThat(Story.of("[Vantor]O in the north left ." + it).meant("it")).containsExactly("Vantor");
        assertThat(Story.of("[Vantor]O ( a fund ) left ." + it).meant("it")).containsExactly("Vantor");
        assertThat(Story.of("[Vantor]O — left ." + it).meant("it")).containsExactly("Vantor");
        assertThat(Story.of("[Vantor]O with/IN the heads/NNS in the north left ." + it)
                        .meant("it"))
                .containsExactly("Vantor");
    }

    @Test
    void itDoesNotMeanANameWithoutAVerb() {
        String it = "\nThen/RB it left .";
        assertThat(Story.of("Was it far ?\n[Vantor]O , a fund ." + it).meant("it"))
                .isEmpty();
        assertThat(Story.of("[Vantor]O —\nWas it far ?" + it).meant("it")).isEmpty();
        assertThat(Story.of("[Vantor]O in the north ." + it).meant("it")).isEmpty();
        assertThat(Story.of("[Vantor]O — a fund — and a plan ." + it).meant("it"))
                .isEmpty();
    }

    @Test
    void theyMeansTheOrganizationThatActsUnlessOthersDo() {
        assertThat(Story.of("[Vantor]O left .\nThen they/PRP said no .").meant("they"))
                .containsExactly("Vantor");
        assertThat(Story.of("[Vantor]O left .\nThe teachers/NNS left .\nThen they/PRP said no .")
                        .meant("they"))
                .isEmpty();
    }

    @Test
    void theAgencyMeansTheOnlyOrganizationNearby() {
        assertThat(Story.of("[Mary Tarn]P met [Vantor]O .\nThe agency said no .")
                        .meant("The agency"))
                .containsExactly("Vantor");
        assertThat(Story.of("[Klemt]O met [Vantor]O .\nThe agency said no .").meant("The agency"))
                .isEmpty();
    }

    @Test
    void itMeansTheOrganizationThatWasQuotedLastIfNoneActs() {
        String marked = "He met [Vantor]O .\nThen/RB it left .";
        assertThat(Story.of(marked).meant("it")).isEmpty();
        assertThat(Story.of(marked).meant("it", "Vantor")).containsExactly("Vantor");
    }
}
