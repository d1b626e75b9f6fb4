package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.MarkedArticle;
import org.onrecord.internal.phrase.Phrase;

/** Which of several contents is chosen, and how sure that is. */
class JudgedProposalTest {
    private static final MarkedArticle ARTICLE =
            MarkedArticle.of("[Ana Ruiz]P and the board said that [Paul Lund]P left the house in May .");

    private static final Phrase RUIZ = ARTICLE.phrase("Ana Ruiz");
    private static final Phrase LUND = ARTICLE.lastPhrase("Paul Lund");
    private static final int CUE = 5;

    private static ReportCandidate candidate(Phrase source, int first, int end) {
        return new ReportCandidate(CUE, source, List.of(new ReportCandidate.Part(first, end)), -1);
    }

    private static JudgedProposal judged(List<ReportCandidate> candidates, double... probabilities) {
        FeatureSource nothing = sink -> {};
        List<FeatureSource> features =
                IntStream.range(0, candidates.size()).mapToObj(i -> nothing).toList();
        return new JudgedProposal(new Proposal(CUE, 1, candidates, features, nothing), probabilities);
    }

    @Test
    void aContentIsWorthWhatItHasInCommonWithTheOthers() {
        JudgedProposal judged = judged(
                List.of(candidate(RUIZ, 7, 10), candidate(RUIZ, 7, 12), candidate(RUIZ, 7, 14)), 0.4, 0.25, 0.25, 0.1);
        double[] worths = judged.worths();
        assertThat(worths[1]).isGreaterThan(worths[0]).isGreaterThan(worths[2]);
    }

    @Test
    void withoutACompetitorTheMostProbableIsWorthMost() {
        JudgedProposal judged = judged(List.of(candidate(RUIZ, 7, 8), candidate(RUIZ, 7, 14)), 0.3, 0.6, 0.1);
        assertThat(judged.worths()[1]).isGreaterThan(judged.worths()[0]);
    }

    @Test
    void theSameContentOfAnotherSourceIsWorthHalf() {
        JudgedProposal judged = judged(List.of(candidate(RUIZ, 7, 9), candidate(LUND, 7, 9)), 0.5, 0.2, 0.3);
        assertThat(judged.worths()[0]).isEqualTo(0.5 + 0.5 * 0.5 + 0.2 * 0.5, within(1e-9));
    }

    @Test
    void contentAndSourceAreSureEachByItself() {
        JudgedProposal judged = judged(
                List.of(candidate(RUIZ, 7, 9), candidate(LUND, 7, 9), candidate(RUIZ, 12, 14)), 0.4, 0.2, 0.1, 0.3);
        assertThat(judged.reports()).isEqualTo(0.7, within(1e-9));
        assertThat(judged.contentProbability(judged.candidates().get(0))).isEqualTo(0.6, within(1e-9));
        assertThat(judged.sourceProbability(RUIZ)).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void aCandidateThatIsLeftOutCountsAsNothing() {
        JudgedProposal judged = judged(List.of(candidate(RUIZ, 7, 8), candidate(RUIZ, 7, 14)), 0.3, 0.6, 0.1)
                .without(candidate -> candidate.end() == 14);
        assertThat(judged.candidates()).hasSize(1);
        assertThat(judged.reports()).isEqualTo(0.3, within(1e-9));
    }

    @Test
    void whatIsKnownToBeRightOrNothingGetsTheProbabilityOfTheOthers() {
        JudgedProposal judged = judged(List.of(candidate(RUIZ, 7, 8), candidate(RUIZ, 7, 14)), 0.3, 0.6, 0.1)
                .given(candidate -> candidate.end() == 8);
        assertThat(judged.candidates()).hasSize(1);
        assertThat(judged.reports()).isEqualTo(0.9, within(1e-9));
    }

    @Test
    void roundingMakesNoProbabilityLessThanNothingOrMoreThanSure() {
        JudgedProposal judged = judged(
                        List.of(candidate(RUIZ, 7, 8), candidate(RUIZ, 7, 14), candidate(RUIZ, 9, 14)),
                        0.6,
                        0.3,
                        0.1 + 1e-9,
                        0)
                .without(candidate -> false);
        assertThat(judged.reports()).isEqualTo(1);
        assertThat(judged.sourceProbability(RUIZ)).isEqualTo(1);
    }
}
