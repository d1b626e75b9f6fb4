package org.onrecord.internal.indirect;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.onrecord.internal.phrase.Phrase;

/**
 * A proposal with the probabilities of its candidates. The candidate to choose is the one that is most probably right
 * as a whole, not the most probable one: where a long content and two shorter ones compete, the middle one has the
 * most in common with the others (minimum Bayes risk: Kumar and Byrne, 2004).
 *
 * @param probabilities of each candidate, and last that none of them is right
 */
record JudgedProposal(Proposal proposal, double[] probabilities) {
    /** The share of tokens from which on two contents count as the same. */
    private static final double ALIKE = 0.5;

    /** What a content is worth whose source is another phrase, where the right source is worth 1. */
    private static final double WORTH_OF_OTHER_SOURCE = 0.5;

    /** What it is worth in addition that content and source are exactly right. */
    private static final double WORTH_OF_EXACTNESS = 0.5;

    List<ReportCandidate> candidates() {
        return proposal.candidates();
    }

    /**
     * Returns the proposal without some of its candidates. Their probability goes to "none is right": the word reports
     * less probably.
     */
    JudgedProposal without(Predicate<ReportCandidate> excluded) {
        return with(positions(excluded.negate()), 1);
    }

    /**
     * Returns the proposal given that the right candidate, if any, is one of some. The probability of the others goes
     * to these, each in proportion: the word reports as probably as before. Where there is no such candidate, returns
     * this proposal.
     */
    JudgedProposal given(Predicate<ReportCandidate> possible) {
        int[] kept = positions(possible);
        double sum = Arrays.stream(kept).mapToDouble(i -> probabilities[i]).sum();
        return sum == 0 ? this : with(kept, reports() / sum);
    }

    /** Returns the proposal given that the word reports with this probability at least: the order of words may show it. */
    JudgedProposal atLeast(double probability) {
        boolean isSurer = candidates().isEmpty() || reports() == 0 || reports() >= probability;
        return isSurer ? this : with(positions(candidate -> true), probability / reports());
    }

    private int[] positions(Predicate<ReportCandidate> wanted) {
        return IntStream.range(0, candidates().size())
                .filter(i -> wanted.test(candidates().get(i)))
                .toArray();
    }

    private JudgedProposal with(int[] kept, double factor) {
        double[] theirs = new double[kept.length + 1];
        double nothing = 1;
        for (int i = 0; i < kept.length; i++) {
            theirs[i] = factor * probabilities[kept[i]];
            nothing -= theirs[i];
        }
        // The sum may exceed 1 by rounding.
        theirs[kept.length] = Math.max(0, nothing);
        return new JudgedProposal(proposal.among(kept), theirs);
    }

    /** Returns the probability that the word reports. */
    double reports() {
        return 1 - probabilities[probabilities.length - 1];
    }

    /** Returns the expected worth of each candidate. */
    double[] worths() {
        List<ReportCandidate> candidates = candidates();
        double[] worths = new double[candidates.size()];
        for (int i = 0; i < worths.length; i++) {
            worths[i] = WORTH_OF_EXACTNESS * probabilities[i];
            for (int j = 0; j < worths.length; j++) {
                if (candidates.get(i).likeness(candidates.get(j)) >= ALIKE) {
                    boolean sameSource =
                            candidates.get(i).source() == candidates.get(j).source();
                    worths[i] += probabilities[j] * (sameSource ? 1 : WORTH_OF_OTHER_SOURCE);
                }
            }
        }
        return worths;
    }

    /** Returns the probability that a content is right as a whole, whatever its source is. */
    double contentProbability(ReportCandidate candidate) {
        double sum = 0;
        for (int i = 0; i < candidates().size(); i++) {
            sum += candidate.likeness(candidates().get(i)) >= ALIKE ? probabilities[i] : 0;
        }
        return sum;
    }

    /** Returns the probability that a phrase is the source, whatever the content is. */
    double sourceProbability(Phrase source) {
        double sum = 0;
        for (int i = 0; i < candidates().size(); i++) {
            sum += candidates().get(i).source() == source ? probabilities[i] : 0;
        }
        return Math.min(1, sum);
    }
}
