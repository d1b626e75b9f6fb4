package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.lexicon.SpeechWords;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.phrase.MarkedArticle;

/** What is reported without marks, by a handful of weights: words of speech report, their subjects are sources, and clauses end where sentences do. */
class ReportFinderTest {
    private static final Lexicon LEXICON = new SmallLists()
            .with(ModelFile.REPORTING_KINDS, "say|v|SPEECH")
            .with(ModelFile.REPORTING_KINDS, "call|v|SPEECH")
            .with(ModelFile.REPORTING_KINDS, "accord|v|SPEECH")
            .with(ModelFile.REPORTING_KINDS, "hope|n|THOUGHT")
            .lexicon();
    static final SpeechWords SPEECH = LEXICON.speechWords();

    private static final Map<String, Float> WEIGHTS = new TreeMap<>();

    static {
        for (String tag : List.of("VBD", "VBZ", "VBG", "VB", "VBN", ":")) {
            WEIGHTS.put("cue speech=true tag=" + tag, 4f);
            WEIGHTS.put("cue speech=false tag=" + tag, -8f);
        }
        WEIGHTS.put("cue lemma=want", 12f);
        WEIGHTS.put("source own=SUBJECT_VERB side=<", 6f);
        WEIGHTS.put("source own=VERB_SUBJECT side=>", 6f);
        WEIGHTS.put("source own=ACCORDING_TO side=>", 6f);
        WEIGHTS.put("source between= side=<", 6f);
        WEIGHTS.put("start before=that lemma=say", 6f);
        WEIGHTS.put("start between= side=>", 4f);
        WEIGHTS.put("start between=i lemma=call", 9f);
        WEIGHTS.put("start first=true comma=true side=<", 9f);
        WEIGHTS.put("end last=true lemma=say", 5f);
        WEIGHTS.put("end last=true lemma=call", 5f);
        WEIGHTS.put("end last=true lemma=want", 5f);
        WEIGHTS.put("end clause=true side=<", 3f);
        WEIGHTS.put("report rank=0", 4f);
    }

    private static final ReportFinder FINDER = new ReportFinder(LinearModel.of(WEIGHTS), LEXICON);

    private static List<Report> reports(MarkedArticle article) {
        return FINDER.find(article.scored(), true);
    }

    private static List<String> found(String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        return reports(article).stream().map(report -> shown(article, report)).toList();
    }

    private static String shown(MarkedArticle article, Report report) {
        ReportCandidate its = report.candidate();
        String content = its.parts().stream()
                .map(part -> article.analysis().wording(part.first(), part.end()))
                .collect(Collectors.joining(" … "));
        return article.words(its.source()) + " "
                + article.analysis().wording(its.cue(), report.cueEnd(article.analysis())) + ": " + content;
    }

    @Test
    void theClauseAfterThatIsTheContentUpToTheEndOfTheSentence() {
        assertThat(found("[Ana Ruiz]P said that [Paul Lund]P left the house ."))
                .containsExactly("Ana Ruiz said: Paul Lund left the house");
    }

    @Test
    void theClauseBeforeAReportingClauseIsTheContent() {
        assertThat(found("[Paul Lund]P left the house , [Ana Ruiz]P said ."))
                .containsExactly("Ana Ruiz said: Paul Lund left the house");
    }

    @Test
    void aSentenceWithoutAReportingWordReportsNothing() {
        assertThat(found("[Paul Lund]P left the house .")).isEmpty();
    }

    @Test
    void aContentNeverHasItsOwnSourceOrCueInIt() {
        for (Report report : reports(MarkedArticle.of("[Paul Lund]P left , [Ana Ruiz]P said , the house ."))) {
            assertThat(report.candidate().contains(report.candidate().cue())).isFalse();
            assertThat(report.candidate().contains(report.candidate().source().head()))
                    .isFalse();
        }
    }

    @Test
    void theDatelineIsNeitherContentNorSource() {
        assertThat(found("[JAKARTA]L – [Paul Lund]P left the house , [Ana Ruiz]P said ."))
                .containsExactly("Ana Ruiz said: Paul Lund left the house");
    }

    @Test
    void whatNobodySaidIsNoReportOfAnybody() {
        assertThat(found("nobody/NN said that [Paul Lund]P left .")).isEmpty();
        assertThat(found("no/DT minister said that [Paul Lund]P left .")).isEmpty();
        assertThat(found("none/NN of/IN the ministers said that [Paul Lund]P left ."))
                .isEmpty();
    }

    @Test
    void theLabelOfATranscriptSaidNothing() {
        assertThat(found("transcript/NN :/: [Ana Ruiz]P left the house ."))
                .noneMatch(report -> report.startsWith("transcript"));
    }

    @Test
    void itAndQuestionsDoNotTellWhatWasSaid() {
        assertThat(found("[Ana Ruiz]P said it .")).noneMatch(report -> report.endsWith(": it"));
        assertThat(found("[Ana Ruiz]P called the question .")).noneMatch(report -> report.endsWith(": the question"));
    }

    @Test
    void aReportInsideAnotherIsFoundAsWell() {
        assertThat(found("[Ana Ruiz]P said that [Paul Lund]P said that he left ."))
                .containsExactly("Ana Ruiz said: Paul Lund said that he left", "Paul Lund said: he left");
    }

    @Test
    void wordsInQuotationMarksReportNothing() {
        assertThat(found("“ [Ana Ruiz]P said that he left . ”")).isEmpty();
    }

    @Test
    void aPrepositionBeforeTheContentBelongsToTheCue() {
        assertThat(found("[Ana Ruiz]P called for/IN an inquiry .")).containsExactly("Ana Ruiz called for: an inquiry");
    }

    @Test
    void wantingIsNoSpeech() {
        List<Report> reports = reports(MarkedArticle.of("[Ana Ruiz]P want/VBD a house ."));
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).isSpeech()).isFalse();
        assertThat(reports(MarkedArticle.of("[Ana Ruiz]P said that he left ."))
                        .get(0)
                        .isSpeech())
                .isTrue();
    }

    @Test
    void theProbabilityIsNotAboveOne() {
        assertThat(reports(MarkedArticle.of("[Ana Ruiz]P said that [Paul Lund]P left ."))
                        .get(0)
                        .probability())
                .isBetween(0.5, 1.0);
    }

    @Test
    void theProposerKnowsTheMostProbableSource() {
        MarkedReport report = MarkedReport.of("[Paul Lund]P met ~[Ana Ruiz]P , who *said that { he left } .");
        var proposer = new ReportProposer(LinearModel.of(Map.of("source own=VERB_SUBJECT side=>", 2f)));
        MarkedReport inverted = MarkedReport.of("{ he left } , *said ~[Ana Ruiz]P of [Paul Lund]P .");
        assertThat(proposer.source(inverted.problem(), inverted.cue())).isEqualTo(inverted.source());
        MarkedReport alone = MarkedReport.of("{ left } , *said/VBD ~he .");
        assertThat(proposer.source(alone.problem(), alone.cue())).isEqualTo(alone.source());
        assertThat(report.problem().isSpeech(report.cue())).isTrue();
        assertThat(report.problem().isSpeech(2)).isFalse();
    }

    @Test
    void twoReportsNeverCross() {
        assertThat(found("[Ana Ruiz]P said that [Paul Lund]P left and [Ana Ruiz]P said that he left ."))
                .allMatch(report -> report.startsWith("Ana Ruiz said: "))
                .contains("Ana Ruiz said: Paul Lund left and Ana Ruiz said that he left", "Ana Ruiz said: he left");
    }
}
