package org.onrecord.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Span;

/** Which paragraphs are turns of a transcript or an interview, though they have no quotation marks. */
class TurnsTest {
    /** Some of models/labels.txt. */
    private static final Set<String> OTHER_LABELS =
            Set.of("Monday", "Note", "Photo", "Price", "Source", "Tuesday", "Verdict");

    /** The turns of a text, each as its label, a bar and its words; parts with a slash between. */
    private static List<String> turns(String text) {
        return Turns.of(text, Paragraphs.of(text), OTHER_LABELS).stream()
                .map(turn -> turn.label().in(text) + " | "
                        + turn.parts().stream().map(part -> part.in(text)).collect(Collectors.joining(" / ")))
                .toList();
    }

    @Test
    void aListedLabelIsNoSpeakerHoweverSpokenItsWordsAre() {
        String text = "Verdict: You will love it.\nKelm: Will I?\nVerdict: We would buy it.\nKelm: Would you?";
        List<Span> paragraphs = Paragraphs.of(text);

        assertThat(Turns.of(text, paragraphs, Set.of()))
                .as("no label is listed")
                .hasSize(4);
        assertThat(Turns.of(text, paragraphs, Set.of("Verdict"))).isEmpty();
    }

    @Test
    void labelsInCapitalsThatRecurHaveTurns() {
        assertThat(turns("LUND: Will it open?\n\nQUILL: It will.\n\nLUND: When?"))
                .containsExactly("LUND | Will it open?", "QUILL | It will.", "LUND | When?");
        assertThat(
                        turns(
                                "MR. LUND: Will it open?\nDR QUILL: It will.\nMR. LUND: When?\nANOTHER MEMBER: In May, I hope."))
                .containsExactly(
                        "MR. LUND | Will it open?",
                        "DR QUILL | It will.",
                        "MR. LUND | When?",
                        "ANOTHER MEMBER | In May, I hope.");
    }

    @Test
    void questionsAndAnswersAreTurns() {
        List<String> expected =
                List.of("Q | When did you start?", "A | When I was nine.", "Q | Do you still play?", "A | Never.");
        assertThat(turns("Q: When did you start?\nA: When I was nine.\nQ: Do you still play?\nA: Never.\n"))
                .isEqualTo(expected);
        assertThat(turns("Q: When did you start? A: When I was nine. Q: Do you still play? A: Never."))
                .as("on one line")
                .isEqualTo(expected);
        assertThat(turns("Q. When did you start?\n\nA. When I was nine.\n\nQ. Do you still play?\n\nA. Never."))
                .as("with full stops")
                .isEqualTo(expected);
    }

    @Test
    void labelsInOrdinaryLettersHaveTurnsIfTheirWordsAreSpoken() {
        assertThat(turns("The Chair: Order. I call the first question.\nMr Amaro: When does it open?\n"
                        + "Ms Lund: In May.\nMr Amaro: That is late.\nMs Lund: I regret it."))
                .hasSize(5)
                .contains("The Chair | Order. I call the first question.", "Ms Lund | In May.");
    }

    @Test
    void aLabelHasNeitherTimeNorBrackets() {
        assertThat(turns("[00:01:02] HOLT: Can you hear me?\n[00:01:09] TOWER: We hear you.\n[00:01:15] HOLT: Good."))
                .containsExactly("HOLT | Can you hear me?", "TOWER | We hear you.", "HOLT | Good.");
        assertThat(turns("Ada Quill (Oslo): Will he act?\nPaul Lund (Bergen): I will.\nAda Quill (Oslo): When?"))
                .containsExactly("Ada Quill | Will he act?", "Paul Lund | I will.", "Ada Quill | When?");
    }

    @Test
    void aLabelMayBeALineOfItsOwn() {
        List<String> expected =
                List.of("ADA QUILL | Why did you leave?", "PAUL LUND | I was tired.", "ADA QUILL | And now?");
        assertThat(turns("ADA QUILL\nWhy did you leave?\n\nPAUL LUND\nI was tired.\n\nADA QUILL\nAnd now?"))
                .isEqualTo(expected);
        assertThat(turns("ADA QUILL:\nWhy did you leave?\n\nPAUL LUND:\nI was tired.\n\nADA QUILL:\nAnd now?"))
                .as("with a colon")
                .isEqualTo(expected);
    }

    @Test
    void aSpokenParagraphWithoutALabelContinuesATurnBetweenOthers() {
        assertThat(turns("HOLT: What happened?\n\nAMARO: We heard the roof go.\n\nI ran to the door.\n\n"
                        + "(I hear laughter.)\n\nHOLT: And then?\n\nAMARO: Nothing.\n\nWe asked the mayor later."))
                .contains("AMARO | We heard the roof go. / I ran to the door.", "AMARO | Nothing.");
    }

    @Test
    void theArticleAroundAnExchangeIsNoTurn() {
        assertThat(turns("The row began when I took a call.\n\nAMARO: Who is there?\nDRIVER: Me again.\n"
                        + "AMARO: I know your voice.\n\nThe station cut the line, and we heard no more."))
                .containsExactly("AMARO | Who is there?", "DRIVER | Me again.", "AMARO | I know your voice.");
    }

    @Test
    void oneSpeakerOrManyWhoSpeakOnceAreNoTranscript() {
        assertThat(turns("LUND: Will it open?\nLUND: Will you come?\nLUND: Will I?"))
                .isEmpty();
        assertThat(turns("LUND: Will it open?\nQUILL: I hope so.\nAMARO: Why?"))
                .as("none recurs")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Serves: 4\nTime: 20 minutes\nIngredients: two onions, salt\nMethod: Chop the onions. Fry them until you can smell them.",
                "Name: Ada Quill\nAge: 12\nName: Paul Lund\nAge: 13\nName: Bo Holt\nAge: 11",
                "Opening hours: We open at nine.\nTickets: You can buy them at the door.\nParking: You can park behind the hall.\nDogs: We love dogs, but please leave yours at home.",
                "Monday: You rest.\nTuesday: You run for an hour.\nMonday: You rest again.\nTuesday: You run for two hours.",
                "Note: You must bring a passport.\n\nThe ferry leaves at nine.\n\nNote: You cannot bring dogs.\n\nNote: We serve no food.",
                "Photo: Ada Quill\n\nThe storm hit the coast on Monday.\n\nPhoto: Paul Lund\n\nSource: Port office\n\nPhoto: Ada Quill",
                "10:30 Opening\n11:00 Speech by Ada Quill\n12:30 Lunch\n10:30: We walk to the harbour.\n11:00: You can swim.",
                "OSLO: 2\nBERGEN: 1\nOSLO: 3\nBERGEN: 3",
                "PROS: light, cheap\nCONS: slow, ugly\nPROS: fast\nCONS: dear",
                "WHAT: A talk about you and your money\nWHEN: Friday\nWHERE: Town hall\nWHO: Ada Quill",
                "Quill: 4,302 votes\nLund: 3,102 votes\nQuill: 1,233 votes\nLund: 2,199 votes",
                "OSLO: Berg; Lund, Amaro, Holt; Quill\nBERGEN: Dahl; Moe, Lie; Vik\nReferee: P. Stokke",
                "Winner: Ada Quill\nRunner-up: Paul Lund\nWinner: Bo Holt\nRunner-up: Lena Moe",
                "Matthew 5:3 is read first. Mark: chapter two follows.\n\nLuke 2:1 is read last.",
                "From: ada@example.org\nTo: paul@example.org\nSubject: Your boat\n\nI will sell it.\n\nFrom: paul@example.org\nTo: ada@example.org\nSubject: Re: Your boat\n\nWill you?",
                "Quill: We need more buses\n\nAda Quill, the mayor, said the city needs more buses.\n\nLund: Buses are not the answer\n\nPaul Lund disagreed.",
                "Step 1: Open your bag.\nStep 2: Take your passport.\nStep 3: Close your bag.\nStep 4: Leave.",
                "A. Oslo\nB. Bergen\nC. Tromsø\nA. Who is the mayor?\nB. Where is the port?",
                "Adults: €12\nChildren: €6\nAdults: €14 (in July)\nChildren: €7 (in July)",
                "Verdict: You will love it.\nPrice: You pay 400 euros for it.\nVerdict: We would not buy it.\nPrice: You pay 90 euros.",
                "The plan: we build a bridge. The cost: nobody knows.\n\nThe result: you wait.\n\nThe plan: we wait, too.",
                ""
            })
    void listsAndHeadingsHaveNoTurns(String text) {
        assertThat(turns(text)).isEmpty();
    }

    @Test
    void aTurnInMarksIsLeftToTheMarks() {
        String text = "HOLT: “Who is it?”\nAMARO: “Me,” she said.\nHOLT: “Go” is a word I know.\nAMARO: I do, too.";
        List<Span> paragraphs = Paragraphs.of(text);
        assertThat(Turns.withoutMarks(Turns.of(text, paragraphs, OTHER_LABELS), PairedMarks.pair(text, paragraphs)))
                .extracting(turn -> turn.content().in(text))
                .containsExactly("“Me,” she said.", "“Go” is a word I know.", "I do, too.");
    }

    @Test
    void twoTurnsAreEnoughIfTheFirstOneAsks() {
        assertThat(
                        turns(
                                "The committee met.\n\nTARN: When will it open?\n\nOKORO: It will open in May.\n\nIt met again."))
                .containsExactly("TARN | When will it open?", "OKORO | It will open in May.");
        assertThat(turns("Q: When will it open?\nA: In May.")).containsExactly("Q | When will it open?", "A | In May.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WHERE: The old pier.\n\nWHEN: Noon.",
                "TARN: Will it open?\n\nThe hall fell silent.\n\nOKORO: In May.",
                "Opinion: Will it open?\n\nComment: It will.",
                "TARN: It opens in May.\n\nOKORO: It opens in June.",
            })
    void twoLabelsWithoutAQuestionAndItsAnswerAreNoTurns(String text) {
        assertThat(turns(text)).isEmpty();
    }
}
