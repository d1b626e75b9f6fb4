package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.internal.indirect.ReportCandidate.Part;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.MarkedArticle;

/** Who speaks in a report inside another. */
class InnerReportsTest {

    /** Returns the sources that remain of "Ruiz" and "Lund" for what a token reports. */
    private static List<String> sources(String marked, int cue) {
        MarkedArticle article = MarkedArticle.of(marked);
        var context = new SentenceContext(
                article.scored(), article.analysis().sentences().get(0), ReportFinderTest.SPEECH);
        int end = article.analysis().size() - 1;
        List<ReportCandidate> candidates = List.of(
                new ReportCandidate(cue, article.phrase("Ruiz"), List.of(new Part(end - 2, end)), -1),
                new ReportCandidate(cue, article.phrase("Lund"), List.of(new Part(end - 2, end)), -2));
        FeatureSource none = sink -> {};
        var proposal = new Proposal(cue, 0.9, candidates, List.of(none, none), none);
        var judged = new JudgedProposal(proposal, new double[] {0.7, 0.2, 0.1});
        return new InnerReports(context, SmallLists.RULE_WORDS)
                .bySubject(judged).candidates().stream()
                        .map(candidate -> article.words(candidate.source()))
                        .toList();
    }

    @Test
    void theSubjectRightBeforeTheWordSpeaks() {
        assertThat(sources("[Ruiz]P said that [Lund]P should/MD say/VB he left .", 5))
                .containsExactly("Lund");
        assertThat(sources("[Ruiz]P said [Lund]P said/VBD he left .", 3)).containsExactly("Lund");
    }

    @Test
    void inAPassiveTheSubjectIsTheHearer() {
        assertThat(sources("[Ruiz]P said that [Lund]P be/VBD told/VBN he left .", 5))
                .hasSize(2);
    }

    @Test
    void theObjectOfAnotherVerbIsNoSubject() {
        assertThat(sources("who/WP met/VBD [Lund]P said/VBD [Ruiz]P said he left .", 3))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Ruiz]P said that [Lund]P has also/RB called/VBN he left .;6",
                "[Ruiz]P said that [Lund]P will/MD call/VB he left .;5",
                "[Ruiz]P said then/RB that [Lund]P called he left .;5",
                "[Ruiz]P says [Lund]P called he left .;3",
            })
    void theSubjectOfTheWholeVerbSpeaks(String marked, int cue) {
        assertThat(sources(marked, cue)).containsExactly("Lund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Ruiz]P said that [Lund]P was/VBD not/RB told/VBN he left .;6",
                "[Ruiz]P met/VBD [Lund]P called he left .;3",
                "[Ruiz]P saying/VBG [Lund]P called he left .;3",
                "[Ruiz]P said with [Lund]P called he left .;4",
                "[Ruiz]P said that [Lund]P then/RB went/VBD and called he left .;7",
                "[Ruiz]P who said [Lund]P called he left .;4",
            })
    void withoutASubjectRightBeforeItEitherMaySpeak(String marked, int cue) {
        assertThat(sources(marked, cue)).hasSize(2);
    }
}
