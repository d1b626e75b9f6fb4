package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Attribution;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Speaker;

/** Whom the turns of transcripts and interviews are attributed to, with the shipped models. */
class TranscriptIT {
    private static final String CHAMBER = """
            Ingrid Lund, the minister for transport, answered questions.

            The Chair: Order. I call the first question.
            MR AMARO: Will the minister tell us when the timetable starts?
            Ms Lund: A letter says “in May”. It starts on 3 November.
            MR AMARO: That is two weeks late.
            Ms Lund: I regret the delay.
            """;

    private static Extraction extract(String text) {
        return Models.extractor().extract(text);
    }

    /** Each turn, and each quotation in marks, as its kind, source, speakers (in brackets if they are no entities) and text. */
    private static List<String> quotations(String text) {
        Extraction extraction = extract(text);
        return extraction.quotations().stream()
                .filter(quotation -> quotation.kind() != QuotationKind.INDIRECT)
                .map(quotation ->
                        quotation.kind() + " | " + said(quotation.attribution()) + " | " + extraction.textOf(quotation))
                .toList();
    }

    private static String said(Attribution attribution) {
        return attribution == null
                ? "-"
                : attribution.source().text() + " | "
                        + attribution.speakers().stream()
                                .map(speaker -> speaker instanceof Speaker.Named named
                                        ? named.entity().name()
                                        : "(" + speaker.name() + ")")
                                .collect(Collectors.joining(" & "));
    }

    @Test
    void aTurnIsADirectQuotationOfItsLabel() {
        assertThat(quotations(CHAMBER))
                .containsExactly(
                        "DIRECT | The Chair | (The Chair) | Order. I call the first question.",
                        "DIRECT | MR AMARO | AMARO | Will the minister tell us when the timetable starts?",
                        "DIRECT | Ms Lund | Ingrid Lund | A letter says “in May”. It starts on 3 November.",
                        "MIXED | A letter | (A letter) | in May",
                        "DIRECT | MR AMARO | AMARO | That is two weeks late.",
                        "DIRECT | Ms Lund | Ingrid Lund | I regret the delay.");
    }

    @Test
    void whatIsQuotedInATurnIsInsideIt() {
        List<Quotation> quotations = extract(CHAMBER).quotations();
        assertThat(quotations.get(3).enclosing()).isEqualTo(quotations.get(2).id());
    }

    @Test
    void theColonIsTheCueAndTheExplanationNamesTheLabel() {
        Attribution attribution = extract(CHAMBER).quotations().get(5).attribution();
        assertThat(attribution.cue().text()).isEqualTo(":");
        assertThat(attribution.explanation().text()).isEqualTo("The label before the quotation names “Ms Lund”.");
    }

    @Test
    void theOnlyPersonWhomAnInterviewIntroducesAnswers() {
        assertThat(
                        quotations(
                                "Ada Quill makes violins.\n\nQ: When did you start?\nA: When I was nine.\nQ: Do you play?\nA: No."))
                .containsExactly(
                        "DIRECT | Q | (Q) | When did you start?",
                        "DIRECT | A | Ada Quill | When I was nine.",
                        "DIRECT | Q | (Q) | Do you play?",
                        "DIRECT | A | Ada Quill | No.");
    }

    @Test
    void whatASpeakerIsIsNoName() {
        String text = "MODERATOR: Are we ready?\nAUDIENCE MEMBER: I am.\nMODERATOR: Who asks?\nTHE WITNESS: I do.";
        assertThat(extract(text).entities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Lagos, PERSON, a town does not speak",
        "Van Dam, PERSON, likewise",
        "Reyes, PERSON, the tagger takes it for a plural",
        "Mexico, PLACE, a country does"
    })
    void aLabelThatRecursIsAPersonUnlessItIsACountry(String label, EntityType type, String why) {
        String text = """
                Transcript of the hearing on the harbour bridge.

                %s: Will the bridge open this year?

                Okafor: It will open in May, if the weather holds.

                %s: And who pays for it?

                Okafor: You do.
                """.formatted(label, label);
        assertThat(extract(text).entities())
                .as(why)
                .extracting(Entity::name, Entity::type)
                .contains(tuple(label, type));
    }

    @Test
    void aListHasNoQuotations() {
        assertThat(quotations("Name: Ada Quill\nAge: 12\nName: Paul Lund\nAge: 13\nName: Bo Holt\nAge: 11"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Quill of the Oslo Times spoke to Paul Lund, the harbour master.",
                "Ada Quill interviewed Paul Lund, the harbour master.",
                "Last week Ada Quill asked Paul Lund about the harbour.",
                "Paul Lund is the harbour master. He was interviewed by Ada Quill.",
                "Paul Lund, the harbour master, met our reporter Ada Quill.",
                "Paul Lund, the harbour master, sat down with Ada Quill, a reporter.",
                "Paul Lund was interviewed by Ada Quill.",
                "Paul Lund answered the questions of editor Ada Quill.",
                "For the Oslo Herald, Paul Lund has been questioned by Ada Quill.",
                "Reporter Ada Quill talks to Paul Lund.",
            })
    void anInterviewOfTwoPeopleIsAskedByTheOneWhoseWorkItIs(String introduction) {
        assertThat(quotations(introduction
                        + "\n\nQ: When will it open?\nA: It will open in May.\nQ: Who pays?\nA: The islanders pay."))
                .containsExactly(
                        "DIRECT | Q | Ada Quill | When will it open?",
                        "DIRECT | A | Paul Lund | It will open in May.",
                        "DIRECT | Q | Ada Quill | Who pays?",
                        "DIRECT | A | Paul Lund | The islanders pay.");
    }

    @Test
    void whoAsksStaysOpenIfTheTextDoesNotTell() {
        assertThat(quotations("Ada Quill met Paul Lund.\n\nQ: When will it open?\nA: In May.\nQ: Who pays?\nA: We do."))
                .extracting(quotation -> quotation.split(" \\| ")[2])
                .containsExactly("(Q)", "(A)", "(Q)", "(A)");
    }
}
