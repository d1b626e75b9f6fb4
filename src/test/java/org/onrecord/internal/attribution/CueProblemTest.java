package org.onrecord.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The features of the words that may report a content. Their names are shared with the weights in models/. */
class CueProblemTest {

    /** The features of a word, if the first content is attributed to Ana Ruiz. */
    private static List<String> features(String marked, String word) {
        Report report = Report.of(marked);
        SourceCandidate source = report.problem(0).candidates().stream()
                .filter(candidate -> report.article.words(candidate.phrase()).equals("Ana Ruiz"))
                .findFirst()
                .orElseThrow();
        var problem = new CueProblem(report.article.scored(), report.content(0), source);
        List<String> words = problem.words().stream()
                .map(token -> report.article.analysis().token(token).text())
                .toList();
        return problem.features().get(words.indexOf(word)).names();
    }

    @Test
    void theSourcesOwnReportingWordAfterTheContent() {
        assertThat(features("“ We will go home , ” said [Ana Ruiz]P .", "said"))
                .containsExactly(
                        "cue own=own-SUBJECT order=>v",
                        "cue rate=4 order=>v verbs=0",
                        "cue own=own-SUBJECT rate=4 verbs=0",
                        "cue surer=0 verbs=0",
                        "cue tag=VBD order=>v",
                        "cue verb=say",
                        "cue verb=say own-SUBJECT",
                        "cue between= order=>v",
                        "cue left=Q tag=VBD",
                        "cue right=N. order=>v");
    }

    @Test
    void aVerbBetweenSourceAndContent() {
        String adding = "[Ana Ruiz]P left the table , adding/VBG : “ We will go home . ”";
        assertThat(features(adding, "adding"))
                .as("the last verb")
                .contains(
                        "cue own=other order=<s",
                        "cue rate=0 order=<s verbs=0",
                        "cue verb=adding other",
                        "cue between=: order=<s",
                        "cue left=n, tag=VBG",
                        "cue right=:Q order=<s");
        assertThat(features(adding, "left"))
                .as("the verb before it, which another verb parts from the content")
                .contains("cue rate=0 order=<s verbs=1", "cue between=n,V: order=<s");
    }

    @Test
    void aVerbSeesHowManyOthersAreNearerAndHowManyReportMoreOften() {
        String said = "“ We will go home , ” [Ana Ruiz]P said , adding/VBG that/IN he left .";
        assertThat(features(said, "said")).contains("cue surer=0 verbs=0");
        assertThat(features(said, "adding")).contains("cue surer=1 verbs=1", "cue between=NC, order=>s");
        assertThat(features(said, "left")).contains("cue surer=1 verbs=2", "cue between=NC~TP order=>s");
    }

    @Test
    void aVerbInTheParagraphBeforeTheContent() {
        assertThat(features("[Ana Ruiz]P left and/CC told him no/DT .\n\n“ We will go home . ”", "told"))
                .contains("cue own=other order=<s|", "cue verb=tell other", "cue between=ox.| order=<s|");
    }
}
