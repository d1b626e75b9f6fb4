package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Attribution;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.Speaker;

/** Who is found to say what, and why, with the shipped models. */
class AttributionIT {
    private static final String REPORT =
            "NORTHFIELD — The council of Northfield voted on Monday to close the bridge.\n\n"
                    + "“It will rust,” said Ana Ruiz, who runs the ferry. “It has always rusted.”\n\n"
                    + "Peter Lund called the vote “a farce” and said that Ruiz’s fears were “older than the bridge.”\n\n"
                    + "Ruiz answered: “So am I.”\n";

    private static Extraction extract(String text) {
        return Models.extractor().extract(text);
    }

    private static List<String> sources(Extraction x) {
        return x.quotations().stream()
                .map(Quotation::attribution)
                .map(attribution ->
                        attribution == null ? "-" : attribution.source().text())
                .toList();
    }

    private static Attribution only(String text) {
        return extract(text).quotations().get(0).attribution();
    }

    @Test
    void whoTheyAreDoesNotMatter() {
        String exchanged = REPORT.replace("Ana Ruiz", "Hillary Clinton")
                .replace("Ruiz", "Clinton")
                .replace("Peter Lund", "Donald Trump")
                .replace("Lund", "Trump");
        assertThat(sources(extract(REPORT))).containsExactly("Ana Ruiz", "Peter Lund", "Peter Lund", "Ruiz");
        assertThat(sources(extract(exchanged)))
                .containsExactly("Hillary Clinton", "Donald Trump", "Donald Trump", "Clinton");
    }

    @Test
    void theGroundsAreThoseOfTheDecision() {
        Attribution said = only("“It will rust within a year,” Ana Ruiz said on Monday.");
        Attribution called = only("On Monday, Ana Ruiz called the bridge “a rusty joke” and left.");
        assertThat(said.cue().lemma()).isEqualTo("say");
        assertThat(called.cue().lemma()).isEqualTo("call");
        assertThat(said.explanation().text()).isEqualTo("“said” follows the quotation; “Ana Ruiz” is its subject.");
        assertThat(called.explanation().text())
                .isEqualTo("“called” precedes the quotation; “Ana Ruiz” is its subject.");
        assertThat(said.explanation().contributions())
                .isNotEmpty()
                .isNotEqualTo(called.explanation().contributions());
        assertThat(said.sourceConfidence()).isGreaterThan(called.sourceConfidence());
    }

    @Test
    void readersSignWhatTheySay() {
        Extraction x = extract("Readers on the strike\n\n“We need more buses.” ― Ana Ruiz\n\n"
                + "“Nobody asked us.” — Paul Okoro, a driver\n\n“I have waited for hours.” – Mina Patel (34)\n");
        assertThat(sources(x)).containsExactly("Ana Ruiz", "Paul Okoro", "Mina Patel");
    }

    @Test
    void turnsOfATranscriptAreTheirLabels() {
        Extraction x = extract("The mayor of Northfield, Ana Ruiz, spoke with the host, Peter Lund, on Sunday.\n\n"
                + "\"LUND: Will the bridge open?\n\n\"RUIZ: It will open in May.\n\n\"And it will be paid for.\n\n"
                + "\"LUND: By whom?\"\n");
        assertThat(x.quotations().stream().map(x::speakerLabel).toList())
                .containsExactly("Peter Lund", "Ana Ruiz", "Peter Lund");
    }

    @Test
    void twelveTurnsWithoutASpeaker() throws Exception {
        Extraction x = extract(Files.readString(Path.of("seeds/ferry-dialogue.txt")));
        List<String> speakers = x.quotations().stream()
                .map(x::speakerLabel)
                .map(Object::toString)
                .toList();
        assertThat(speakers).hasSize(14);
        for (int i = 0; i < speakers.size(); i++) {
            assertThat(speakers.get(i)).as("turn %d", i).isEqualTo(i % 2 == 0 ? "Nilda Évora" : "Baltasar Pires");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mina Tarn opened the meeting. Nobody said “we are lost” that evening.",
                "No one ever told the islanders “you must leave”. The ferry still runs.",
                "No minister has called the pier “a mistake”. It opened in May.",
                "None of the islanders said the pier was “a mistake”. It opened in May.",
                "Neither side called the talks “a failure”. They go on.",
            })
    void whatNobodySaidIsNobodysQuotation(String text) {
        assertThat(sources(extract(text))).isSubsetOf("-");
    }

    @Test
    void aHouseWithANumberMaySpeak() {
        assertThat(sources(extract("“The prime minister will not resign,” No 10 said on Monday.")))
                .containsExactly("No 10");
    }

    @Test
    void nounsWithASlashBetweenThemAreOneSource() {
        assertThat(sources(extract("“The play goes on until May,” the actor/director said on Monday.")))
                .containsExactly("the actor/director");
        assertThat(sources(extract("The owner/manager of the café called the plan “a farce” and left.")))
                .containsExactly("The owner/manager of the café");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The strikers met the minister on Friday. One of them, Jonas Reiter, said: “We will stay until the money comes.”",
                "Dozens of farmers blocked the road. “We have nothing left to lose,” one of them, Ilse Brandt, said.",
                "The nurses marched to the gate. “We are tired of waiting,” said one of them, Ada Quill.",
            })
    void oneOfManyIsAWholeSourceAndTheNameBesideItSpeaks(String text) {
        Attribution attribution = only(text);
        assertThat(attribution.source().text()).isIn("One of them", "one of them");
        assertThat(attribution.speakers())
                .extracting(Speaker::name)
                .containsAnyOf("Jonas Reiter", "Ilse Brandt", "Ada Quill")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“The mill will close,” said managing director Omar Haddad.;managing director Omar Haddad",
                "“The mill will close,” said Kelm Mills acting director Omar Haddad.;Kelm Mills acting director Omar Haddad",
                "“The mill will close,” said sitting judge Omar Haddad.;sitting judge Omar Haddad",
                "ABUJA — Farmers blocked the road, calling the price “an insult”.;Farmers",
                "LUSAKA: Farmers blocked the road, calling the price “an insult”.;Farmers",
                "ABIDJAN, Ivory Coast (KNS) — Farmers blocked the road, calling the price “an insult”.;Farmers"
            })
    void anOfficeThatLooksLikeAVerbIsPartOfTheSourceAndADatelineIsNone(String text, String source) {
        assertThat(Models.extractor().extract(text).quotations())
                .singleElement()
                .extracting(quotation -> quotation.attribution().source().text())
                .isEqualTo(source);
    }
}
