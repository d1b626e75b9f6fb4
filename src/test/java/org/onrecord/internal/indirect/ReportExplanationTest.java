package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Cue;
import org.onrecord.document.Span;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.MarkedArticle;

/** What readers are told about a report of [Ana Ruiz]. */
class ReportExplanationTest {

    /** The content is what begins with "the bridge". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Ana Ruiz]P said the bridge is safe/JJ .|said|“said” precedes the reported words; “Ana Ruiz” stands before it.",
                "the bridge is safe/JJ , [Ana Ruiz]P said .|said|“said” follows the reported words; “Ana Ruiz” stands before it.",
                "the bridge is safe/JJ , said [Ana Ruiz]P .|said|“said” follows the reported words; “Ana Ruiz” stands after it.",
                "According to [Ana Ruiz]P , the bridge is safe/JJ .|According to"
                        + "|“According to” precedes the reported words and introduces “Ana Ruiz”.",
                "the bridge is safe/JJ , per/IN [Ana Ruiz]P .|per|“per” follows the reported words and introduces “Ana Ruiz”.",
                "[Ana Ruiz]P : the bridge is safe/JJ .|:|A colon after “Ana Ruiz” precedes the reported words.",
            })
    void wordsThatReportAndTheirSourceAreSaidToBeWhereTheyAre(String marked, String cue, String explanation) {
        assertThat(explanation(marked, cue)).isEqualTo(explanation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to a book/NN by [Ana Ruiz]P , the bridge is safe/JJ .|According to",
                "According to the late/JJ mayor/NN and [Ana Ruiz]P , the bridge is safe/JJ .|According to",
                "According to the nurse/NN , who/WP met [Ana Ruiz]P , the bridge is safe/JJ .|According to",
                "Per/IN a letter/NN from/IN [Ana Ruiz]P , the bridge is safe/JJ .|Per",
                "Per/IN “ The Bridge ” by [Ana Ruiz]P , the bridge is safe/JJ .|Per",
            })
    void aSourceThatAccordingToDoesNotTouchIsOnlySaidToFollowIt(String marked, String cue) {
        assertThat(explanation(marked, cue))
                .isEqualTo("“" + cue + "” precedes the reported words; “Ana Ruiz” stands after it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Ana Ruiz]P ’s plan/NN : the bridge is safe/JJ .|before",
                "[Ana Ruiz]P in May : the bridge is safe/JJ .|before",
                "[Ana Ruiz]P is sure/JJ of it : the bridge is safe/JJ .|before",
                "A plan/NN : if/IN [Ana Ruiz]P left , the bridge is safe/JJ .|after",
                "The plan/NN : for/IN [Ana Ruiz]P , the bridge is safe/JJ .|after",
            })
    void aColonThatDoesNotFollowTheSourceIsNotSaidToDoSo(String marked, String side) {
        assertThat(explanation(marked, ":"))
                .isEqualTo("A colon precedes the reported words; “Ana Ruiz” stands " + side + " it.");
    }

    @Test
    void aWordBetweenTwoPartsInterruptsThem() {
        MarkedReport report = MarkedReport.of("{ the bridge } , ~[Ana Ruiz]P *said , { is safe/JJ } .");
        assertThat(ReportExplanation.of(
                        report.article().analysis(),
                        report.candidate(),
                        "Ana Ruiz",
                        new Cue(report.article().analysis().span(report.cue(), report.cue() + 1), "said", "say")))
                .isEqualTo("“said” interrupts the reported words; “Ana Ruiz” stands before it.");
    }

    private static String explanation(String marked, String cue) {
        MarkedArticle article = MarkedArticle.of(marked);
        Analysis analysis = article.analysis();
        int first = analysis.firstEndingAfter(analysis.text().indexOf("the bridge"));
        int end = IntStream.range(first, analysis.size())
                .filter(token -> analysis.token(token).text().matches("[,.]"))
                .findFirst()
                .orElseThrow();
        int start = analysis.text().indexOf(cue);
        var report = new ReportCandidate(
                analysis.firstEndingAfter(start),
                article.phrase("Ana Ruiz"),
                List.of(new ReportCandidate.Part(first, end)),
                0);
        return ReportExplanation.of(
                analysis, report, "Ana Ruiz", new Cue(new Span(start, start + cue.length()), cue, cue));
    }
}
