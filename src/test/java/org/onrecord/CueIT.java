package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Attribution;

/** The cue is the verb that reports the quotation, and the source its subject, with the shipped models. */
class CueIT {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mina Tarn denied any wrongdoing and said in a statement: “We followed every rule of the port.”|Mina Tarn|said",
                "A report published last year warned that the pier was “close to falling into the sea”.|A report|warned",
                "Mina Tarn thanked the crew for their patience, adding: “We will sail again in the spring.”|Mina Tarn|adding",
                "Paul Okoro hit back at the ferry company, calling the new fares “an insult to the islanders”.|Paul Okoro|calling",
                "Paul Okoro left the hall early, telling reporters: “I have heard enough for one evening.”|Paul Okoro|telling",
                "Mina Tarn praised the crew and concluded: “They did what had to be done.”|Mina Tarn|concluded",
                "“I never liked that boat,” sighed Maureen Tilley.|Maureen Tilley|sighed",
                "“The tide is on its way,” whispered Paul Okoro.|Paul Okoro|whispered",
                "“We shall miss the last bus,” grumbled Mina Tarn.|Mina Tarn|grumbled",
                "“Nobody has asked the islanders,” fumed Paul Okoro.|Paul Okoro|fumed",
            })
    void theCueIsTheVerbThatReportsTheQuotation(String text, String source, String cue) {
        Attribution attribution = Models.extractor().extract(text).quotations().stream()
                .filter(quotation -> quotation.kind().isMarked())
                .findFirst()
                .orElseThrow()
                .attribution();
        assertThat(attribution).isNotNull();
        assertThat(attribution.source().text()).startsWith(source);
        assertThat(attribution.cue()).isNotNull();
        assertThat(attribution.cue().text()).isEqualTo(cue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The pier is safe,” Mina Tarn said, adding: “We looked at each plank.”|said|adding",
                "“It is a start,” Paul Okoro said, and warned: “The roof will not last.”|said|warned",
            })
    void aQuotationAfterAColonIsReportedByTheVerbBeforeIt(String text, String first, String second) {
        assertThat(Models.extractor().extract(text).quotations().stream()
                        .filter(quotation -> quotation.kind().isMarked())
                        .map(quotation -> quotation.attribution().cue().text()))
                .containsExactly(first, second);
    }
}
