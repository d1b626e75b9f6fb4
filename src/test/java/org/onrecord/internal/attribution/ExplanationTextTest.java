package org.onrecord.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Cue;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.NounPhraseChunker;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.QuotedContents;
import org.onrecord.internal.text.PairedMarks;
import org.onrecord.internal.text.Paragraphs;

class ExplanationTextTest {

    @Test
    void theSubjectOfTheReportingWordIsSaidToBeIt() {
        assertThat(explanation("“ We will go , ” said the driver/NN .", "the driver", "said", Connection.SUBJECT))
                .isEqualTo("“said” follows the quotation; “the driver” is its subject.");
        assertThat(explanation("The driver/NN never/RB said/VBD “ we go ” .", "The driver", "said", Connection.SUBJECT))
                .isEqualTo("“said” precedes the quotation; “The driver” is its subject.");
        assertThat(explanation(
                        "The driver/NN , a tall/JJ man/NN , said “ we go ” .",
                        "The driver",
                        "said",
                        Connection.SUBJECT))
                .isEqualTo("“said” precedes the quotation; “The driver” is its subject.");
    }

    /** In none of these would a reader call the driver the subject. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The driver/NN left/VBD , saying/VBG “ we go ” .|saying",
                "The driver/NN , whose/WP$ wife/NN , a nurse/NN , said “ we go ” .|said",
                "The driver/NN was/VBD sure/JJ that/IN the nurse/NN said “ we go ” .|said",
                "The driver/NN wanted/VBD to/TO say/VB “ we go ” .|say",
                "The driver/NN , who/WP said “ we go ” .|said",
                "The driver/NN , who/WP , in tears/NNS , said “ we go ” .|said",
                "The driver/NN , who/WP , smiling/VBG , said “ we go ” .|said",
                "The driver/NN is/VBZ sure/JJ of it , a nurse/NN , said “ we go ” .|said",
                "The driver/NN was/VBD late/JJ after a nurse/NN in May , said “ we go ” .|said",
                "The driver/NN was/VBD shout/VB “ we go ” .|shout",
            })
    void whereTheSubjectIsNotClearOnlyTheOrderIsSaid(String marked, String cue) {
        assertThat(explanation(marked, "The driver", cue, Connection.SUBJECT))
                .isEqualTo("“" + cue + "” precedes the quotation; “The driver” stands before “" + cue + "”.");
    }

    /** It belongs to what stands before the preposition. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A book/NN by the driver/NN said “ we go ” .",
                "A book/NN by the driver/NN , read/VBN in May , said “ we go ” .",
                "The wife/NN of the driver/NN said “ we go ” .",
                "A nurse/NN with the driver/NN , a tall/JJ man/NN , said “ we go ” .",
                "From the driver/NN , who/WP left/VBD , said “ we go ” .",
            })
    void aPhraseBehindAPrepositionIsNotSaidToBeTheSubject(String marked) {
        assertThat(explanation(marked, "the driver", "said", Connection.SUBJECT))
                .isEqualTo("“said” precedes the quotation; “the driver” stands before “said”.");
    }

    @Test
    void anAsideWithAVerbOfItsOwnLeavesTheSubject() {
        for (String aside :
                List.of(", who/WP left/VBD in May ,", "( a nurse/NN )", "— a nurse/NN —", ", now/RB a nurse/NN ,")) {
            assertThat(explanation(
                            "The driver/NN " + aside + " said “ we go ” .", "The driver", "said", Connection.SUBJECT))
                    .isEqualTo("“said” precedes the quotation; “The driver” is its subject.");
        }
    }

    @Test
    void anObjectThatFollowsAParticipleIsNotItsSubject() {
        assertThat(explanation("“ We go , ” quoting/VBG the driver/NN .", "the driver", "quoting", Connection.SUBJECT))
                .isEqualTo("“quoting” follows the quotation; “the driver” stands after “quoting”.");
    }

    @Test
    void anObjectThatFollowsTheReportingWordIsNotItsSubject() {
        assertThat(explanation(
                        "A nurse/NN told/VBD the driver/NN “ we go ” .", "the driver", "told", Connection.SUBJECT))
                .isEqualTo("“told” precedes the quotation; “the driver” stands after “told”.");
    }

    @Test
    void anAgentIsWhatFollowsBy() {
        assertThat(explanation(
                        "She/PRP was/VBD told/VBN by/IN the driver/NN “ we go ” .",
                        "the driver",
                        "told",
                        Connection.AGENT))
                .isEqualTo("“told” precedes the quotation; “the driver” stands after its “by”.");
    }

    @Test
    void accordingToIntroducesTheSource() {
        assertThat(explanation(
                        "“ We go , ” according/VBG to/TO the driver/NN .",
                        "the driver",
                        "according to",
                        Connection.ACCORDING_TO))
                .isEqualTo("“according to” follows the quotation; the words after “according to” are “the driver”.");
    }

    @Test
    void aSourceThatAccordingToDoesNotTouchIsOnlySaidToFollowIt() {
        assertThat(explanation(
                        "“ We go , ” according/VBG to/TO a report/NN by/IN the driver/NN .",
                        "the driver",
                        "according to",
                        Connection.ACCORDING_TO))
                .isEqualTo("“according to” follows the quotation; “the driver” stands after “according to”.");
    }

    @Test
    void aColonIsNamedWithTheWordsBeforeIt() {
        assertThat(explanation("The driver/NN : “ We go . ”", "The driver", ":", Connection.COLON))
                .isEqualTo("A colon after “The driver” precedes the quotation.");
    }

    @Test
    void labelAndSignatureAreSaidToBeThere() {
        assertThat(explanation("The driver/NN : “ We go . ”", "The driver", ":", Connection.LABEL))
                .isEqualTo("The label at the beginning of the quotation names “The driver”.");
        assertThat(explanation("“ We go . ” — the driver/NN .", "the driver", "—", Connection.SIGNATURE))
                .isEqualTo("After the quotation there is a dash and “the driver”.");
    }

    @Test
    void aTurnOfADialogueNamesTheSourcesBefore() {
        String marked = "The driver/NN left .\n\n“ We go . ”";
        assertThat(text(marked, "The driver", null, Connection.TURN, false, "A nurse", false))
                .isEqualTo(
                        "The quotation is one of several paragraphs of speech without reporting words; the quotation before has"
                                + " the source “A nurse”, and an earlier one has “The driver”.");
    }

    @Test
    void aTurnAfterAQuotationThatNobodySaysNamesTheEarlierSource() {
        assertThat(text("The driver/NN left .\n\n“ We go . ”", "The driver", null, Connection.TURN, false, null, false))
                .endsWith("; “The driver” is the source of an earlier quotation.");
    }

    @Test
    void aTurnWhoseSourcesHaveTheSameWordsNamesThemOnce() {
        assertThat(text(
                        "The driver/NN left .\n\n“ We go . ”",
                        "The driver",
                        null,
                        Connection.TURN,
                        false,
                        "The driver",
                        false))
                .endsWith("; the quotation before and an earlier one have the source “The driver”.");
    }

    /** The two stand on different sides of the quotation, so that "before it" would not tell before what. */
    @Test
    void whereSourceAndReportingWordAreOnDifferentSidesTheWordIsRepeated() {
        assertThat(explanation(
                        "The driver/NN left/VBD “ we go ” , a nurse/NN said .",
                        "The driver",
                        "said",
                        Connection.SUBJECT))
                .isEqualTo("“said” follows the quotation; “The driver” stands before “said”.");
    }

    /** A sentence of the analysis may end at a colon or a mark; one for readers does not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The driver/NN left . / “ We go . ”|in the sentence before the quotation",
                "Why/WRB was the driver/NN late/JJ ? / “ We go . ”|in the sentence before the quotation",
                "The driver/NN left . / A nurse/NN left . / “ We go . ”|two sentences before the quotation",
                "“ We go ! ” / The driver/NN , a nurse/NN , tweeted/VBD in May .|right after the quotation",
                "“ We go . ” / The driver/NN left .|right after the quotation",
                "“ We go . ” / A nurse/NN met the driver/NN .|in the sentence after the quotation",
                "The driver/NN (R-S.C.) : / “ We go . ”|in the same sentence",
                "The driver/NN : / “ We go . ”|right before the quotation",
                "The driver/NN ’s words/NNS in May : / “ We go . ”|in the same sentence",
                "“ We go ” for the driver/NN .|in the same sentence",
            })
    void aSourceWithoutAReportingWordIsSaidToStandWhereItStands(String marked, String place) {
        String lines = marked.replace(" / ", "\n");
        String source = lines.contains("The driver") ? "The driver" : "the driver";
        assertThat(text(lines, source, null, Connection.NONE, false, null, false))
                .isEqualTo("“" + source + "” stands " + place + "; no reporting word was recognized beside it.");
    }

    private static String explanation(String marked, String source, String cue, Connection connection) {
        return text(marked, source, cue, connection, true, null, false);
    }

    /**
     * The explanation of the last quotation.
     *
     * @param reported whether the cue reports it
     */
    private static String text(
            String marked,
            String words,
            @Nullable String cue,
            Connection connection,
            boolean reported,
            @Nullable String before,
            boolean isSourceBefore) {
        Analysis analysis = HandTagged.analysis(marked);
        Phrase phrase = NounPhraseChunker.find(analysis, List.of(), SmallLists.RULE_WORDS).stream()
                .filter(p ->
                        analysis.span(p.first(), p.end()).in(analysis.text()).equals(words))
                .findFirst()
                .orElseThrow();
        List<Content> quoted =
                QuotedContents.locate(analysis, PairedMarks.pair(analysis.text(), Paragraphs.of(analysis.text())));
        Content last = quoted.get(quoted.size() - 1);
        int distance = analysis.sentenceOf(phrase.first()).index()
                - analysis.sentenceOf(last.first()).index();
        int start = cue == null ? -1 : analysis.text().indexOf(cue);
        int token = cue == null ? -1 : analysis.firstEndingAfter(start);
        var source = new SourceCandidate(phrase, token, connection, distance, sink -> {});
        var draft = new QuotationDraft(QuotationKind.DIRECT, List.of(last), source, 1);
        Cue shown = reported && cue != null ? new Cue(new Span(start, start + cue.length()), cue, cue) : null;
        return new ExplanationText(analysis, draft, source, words, shown, before, isSourceBefore).toString();
    }
}
