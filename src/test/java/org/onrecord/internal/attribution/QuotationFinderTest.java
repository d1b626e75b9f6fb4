package org.onrecord.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Attribution;
import org.onrecord.document.Contribution;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;

/** Who says what in reports that leave no doubt, by the small models. */
class QuotationFinderTest {

    private static List<String> said(String marked) {
        return Report.of(marked).said();
    }

    private static Quotation first(String marked) {
        return Report.of(marked).quotations().get(0);
    }

    @Test
    void theReportingClauseNamesTheSource() {
        assertThat(said("“ We will go home , ” said [Ana Ruiz]P .")).containsExactly("Ana Ruiz: We will go home ,");
        assertThat(said("[Paul Lund]P left .\n\n“ We will go home , ” [Ana Ruiz]P said ."))
                .containsExactly("Ana Ruiz: We will go home ,");
        assertThat(said("“ We will go home , ” according to [Ana Ruiz]P ."))
                .containsExactly("Ana Ruiz: We will go home ,");
    }

    @Test
    void aQuotationInterruptedByItsReportingClauseIsOne() {
        assertThat(said("“ We will go home , ” [Ana Ruiz]P said .\n“ It is late . ”"))
                .containsExactly("Ana Ruiz: We will go home , … It is late .");
        assertThat(first("“ We will go home , ” [Ana Ruiz]P said .\n“ It is late . ”")
                        .kind())
                .isEqualTo(QuotationKind.DIRECT);
    }

    @Test
    void aLaterParagraphIsAQuotationOfItsOwn() {
        assertThat(said("“ We will go home , ” [Ana Ruiz]P said .\n\n“ It is late , ” [Ana Ruiz]P said ."))
                .containsExactly("Ana Ruiz: We will go home ,", "Ana Ruiz: It is late ,");
    }

    @Test
    void quotedWordsInAClauseAreMixed() {
        Quotation called = first("[Ana Ruiz]P called the plan “ a big mistake ” .");
        assertThat(called.kind()).isEqualTo(QuotationKind.MIXED);
        assertThat(called.attribution().cue().text()).isEqualTo("called");
        assertThat(called.attribution().cue().lemma()).isEqualTo("call");
    }

    @Test
    void theCueIsTheReportingWord() {
        Attribution told = first("“ We will go home , ” said [Ana Ruiz]P .").attribution();
        assertThat(told.cue().text()).isEqualTo("said");
        assertThat(told.cue().lemma()).isEqualTo("say");
        Attribution according =
                first("“ We will go home , ” according to [Ana Ruiz]P .").attribution();
        assertThat(according.cue().text()).isEqualTo("according to");
        assertThat(first("“ We will go home , ” according/VBG [Ana Ruiz]P .")
                        .attribution()
                        .cue()
                        .text())
                .isEqualTo("according");
    }

    @Test
    void everyVerbOfTheSourcesSentenceMayBeTheCue() {
        Report report = Report.of("[Ana Ruiz]P left the table , adding/VBG : “ We will go home . ”\n\nHe said so/RB .");
        SourceCandidate source = report.problem(0).candidates().get(0);
        assertThat(new CueProblem(report.article.scored(), report.content(0), source).words())
                .extracting(word -> report.article.analysis().token(word).text())
                .containsExactly("left", "adding");
    }

    @Test
    void twoQuotedPartsOfOneClauseHaveTheSameCue() {
        List<Quotation> quotations = Report.of("[Ana Ruiz]P called the plan “ a farce ” and “ a big shame ” .")
                .quotations();
        assertThat(quotations).extracting(q -> q.attribution().cue().text()).containsExactly("called", "called");
    }

    @Test
    void speechWithoutACandidateIsAQuotationWithoutASource() {
        assertThat(said("“ We will go home now. ”")).containsExactly("-: We will go home now.");
        assertThat(said("“ The Hall ”")).isEmpty();
    }

    @Test
    void aTitleIsNoQuotation() {
        assertThat(said("The film/NN “ The Hall ” left the table .")).isEmpty();
    }

    @Test
    void anAttributionBelowTheMinimumConfidenceIsLeftOut() {
        Report report = Report.of("“ We will go home , ” said [Ana Ruiz]P .");
        double confidence = report.quotations().get(0).attribution().sourceConfidence();
        assertThat(confidence).isBetween(0.5, 1.0);
        assertThat(report.quotations(confidence).get(0).attribution()).isNotNull();
        assertThat(report.quotations(Math.nextUp(confidence)).get(0).attribution())
                .isNull();
    }

    @Test
    void theContributionsAreTheWeightiestFeatures() {
        Attribution said = first("“ We will go home , ” said [Ana Ruiz]P .").attribution();
        List<Contribution> contributions = said.explanation().contributions();
        assertThat(contributions).hasSize(4);
        assertThat(contributions.stream().map(contribution -> -Math.abs(contribution.weight())))
                .isSorted();
    }

    @Test
    void theExplanationSaysWhereTheReportingWordStandsAndHowTheSourceGoesWithIt() {
        assertThat(why("“ We will go home , ” said [Ana Ruiz]P ."))
                .isEqualTo("“said” follows the quotation; “Ana Ruiz” is its subject.");
        assertThat(why("[Ana Ruiz]P called the plan “ a big mistake ” ."))
                .isEqualTo("“called” precedes the quotation; “Ana Ruiz” is its subject.");
        assertThat(why("“ We will go home , ” [Ana Ruiz]P said .\n“ It is late . ”"))
                .isEqualTo("“said” interrupts the quotation; “Ana Ruiz” is its subject.");
        assertThat(why("“ We will go home , ” according to [Ana Ruiz]P ."))
                .isEqualTo("“according to” follows the quotation; the words after “according to” are “Ana Ruiz”.");
    }

    @Test
    void theExplanationNamesALabelOrASignature() {
        assertThat(why("The mayor , [Ana Ruiz]P , left .\n\n“ [RUIZ]P : We will go home . ”"))
                .isEqualTo("The label at the beginning of the quotation names “RUIZ”.");
        assertThat(why("“ We will go home . ” — [Ana Ruiz]P"))
                .isEqualTo("After the quotation there is a dash and “Ana Ruiz”.");
    }

    private static String why(String marked) {
        return first(marked).attribution().explanation().text();
    }

    @Test
    void aLabelNamesTheSpeakerOfATurn() {
        assertThat(
                        said(
                                "The mayor , [Ana Ruiz]P , left .\n\n“ [RUIZ]P : We will go home .\n\n“ [LUND]P : It is late . ”"))
                .containsExactly("RUIZ: RUIZ : We will go home .", "LUND: LUND : It is late .");
    }

    @Test
    void aSignatureNamesTheSpeaker() {
        assertThat(said("“ We will go home . ” — [Ana Ruiz]P\n\n“ It is late . ” — [Paul Lund]P , a driver\n\n"
                        + "“ Go now . ” — [Mina Tarn]P ( 34/CD )"))
                .containsExactly("Ana Ruiz: We will go home .", "Paul Lund: It is late .", "Mina Tarn: Go now .");
        assertThat(first("“ We will go home . ” — [Ana Ruiz]P").attribution().sourceConfidence())
                .isEqualTo(0.97);
    }

    @Test
    void aSignatureMayBeInTheParagraphBelow() {
        assertThat(said("“ We will go home . ”\n\n- [Ana Ruiz]P .\n\n“ It is late . ”\n\n— [Paul Lund]P , a driver"))
                .containsExactly("Ana Ruiz: We will go home .", "Paul Lund: It is late .");
    }

    @Test
    void anItemOfAListBelowAQuotationIsNoSignature() {
        assertThat(Report.of("“ We will go home . ”\n\n- [Ana Ruiz]P , a driver , left .")
                        .layoutSpeaker(0))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ We will go home . ” — [Ana Ruiz]P said so/RB .",
                "He left .\n“ We will go home . ” — [Ana Ruiz]P",
                "“ We will go home . ” — [Oslo]L",
                "“ We will go home . ” — the driver",
            })
    void aDashInASentenceOrBeforeSomethingElseThanAPersonIsNoSignature(String marked) {
        assertThat(Report.of(marked).layoutSpeaker(0)).isNull();
    }

    @Test
    void aLabelWithoutANameNamesNobody() {
        assertThat(Report.of("“ THE 5/CD : We will go home . ”").layoutSpeaker(0))
                .isNull();
    }

    @Test
    void speakersOfADialogueWithoutReportingClausesAlternate() {
        assertThat(said("“ We will go home , ” said [Ana Ruiz]P .\n\n“ It is late , ” said [Paul Lund]P .\n\n"
                        + "“ We will go now . ”\n\n“ Is it far ? ”\n\n“ It is not/RB far . ”"))
                .containsExactly(
                        "Ana Ruiz: We will go home ,",
                        "Paul Lund: It is late ,",
                        "Ana Ruiz: We will go now .",
                        "Paul Lund: Is it far ?",
                        "Ana Ruiz: It is not far .");
    }

    @Test
    void aLoneParagraphOfSpeechContinuesTheLastSpeaker() {
        assertThat(said("“ We will go home , ” said [Paul Lund]P .\n\n“ It is late , ” said [Ana Ruiz]P .\n\n"
                        + "“ We will go now . ”\n\nHe left ."))
                .doesNotContain("Paul Lund: We will go now .");
    }

    @Test
    void aQuotationInsideAnotherNeedsASourceInIt() {
        List<Quotation> quotations = Report.of(
                        "“ We met [Paul Lund]P and he said , ‘ We will go home now , ’ and he left , ” said [Ana Ruiz]P .")
                .quotations();
        assertThat(quotations.get(0).enclosing()).isNull();
        assertThat(quotations.get(0).attribution().source().text()).isEqualTo("Ana Ruiz");
        assertThat(quotations).allSatisfy(q -> assertThat(q.id()).isEqualTo(quotations.indexOf(q)));
        assertThat(quotations.subList(1, quotations.size())).allSatisfy(inner -> {
            assertThat(inner.enclosing()).isZero();
            assertThat(inner.attribution().source().text()).isIn("he", "Paul Lund");
        });
    }

    /** The words that report a quotation in marks, by the small models. */
    private static List<String> cues(String marked) {
        Report report = Report.of(marked);
        return report.attributed().cues().stream()
                .mapToObj(token -> report.article.analysis().token(token).text())
                .toList();
    }

    @Test
    void aWordReportsTheQuotationOfItsSentenceAndNothingElse() {
        assertThat(cues("“ We will go home , ” said [Ana Ruiz]P .\n[Ana Ruiz]P told him ."))
                .containsExactly("said");
        assertThat(cues("[Ana Ruiz]P said : “ We will go home . ”")).containsExactly("said");
        assertThat(cues("[Ana Ruiz]P said that he left .")).isEmpty();
    }

    @Test
    void aWordReportsAQuestionThatEndsRightBeforeItsSentence() {
        assertThat(cues("“ Will it go home ? ”\n[Ana Ruiz]P asked .")).containsExactly("asked");
    }

    @Test
    void aWordAfterAFullStopReportsSomethingElse() {
        assertThat(cues("“ We will go home . ”\n[Ana Ruiz]P said so/RB .")).isEmpty();
    }
}
