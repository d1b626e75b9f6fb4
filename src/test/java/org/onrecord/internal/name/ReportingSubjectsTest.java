package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** Proper nouns that the tagger left and that report something beside quotation marks. */
class ReportingSubjectsTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void aProperNounThatReportsIsAnOrganization() {
        assertThat(names("Kelmund said it was “ quiet ” .")).containsExactly("ORGANIZATION Kelmund");
    }

    @Test
    void twoProperNounsAreAPerson() {
        assertThat(names("“ Quiet , ” said/VBD Nandita/NNP Kelmund/NNP , a doctor ."))
                .containsExactly("PERSON Nandita Kelmund");
        assertThat(names("Nandita/NNP Kelmund/NNP said it was “ quiet ” .")).containsExactly("PERSON Nandita Kelmund");
        assertThat(names("“ Quiet , ” said/VBD Kelmund/NNP Energy/NNP ."))
                .as("not with the noun of a body")
                .doesNotContain("PERSON Kelmund Energy");
    }

    @Test
    void whoeverIsNamedAfterAReportIsAPerson() {
        assertThat(names("The road was dry , said/VBD Kelmund/NNP .")).containsExactly("PERSON Kelmund");
        assertThat(names("The road was dry , he said/VBD , Kelmund/NNP ."))
                .as("no verb before it")
                .isEmpty();
        assertThat(names("The road was dry , said/VBD Tuesday/NNP ."))
                .as("a day")
                .isEmpty();
    }

    @Test
    void aDayIsNone() {
        assertThat(names("The mayor on/IN Tuesday said it was “ quiet ” .")).isEmpty();
        assertThat(names("The mayor Tuesday said it was “ quiet ” .")).isEmpty();
    }

    @Test
    void theNounAfterAPrepositionReportsNothing() {
        assertThat(names("The embassy in Kelmund said it was “ quiet ” .")).isEmpty();
    }

    @Test
    void theNounAfterToOrAgainstReportsNothing() {
        assertThat(names("The embassy to/TO Kelmund said it was “ quiet ” .")).isEmpty();
        assertThat(names("Against/IN Kelmund said it was “ quiet ” .")).isEmpty();
        assertThat(names("He left because/IN Kelmund said it was “ quiet ” ."))
                .as("a conjunction")
                .containsExactly("ORGANIZATION Kelmund");
    }
}
