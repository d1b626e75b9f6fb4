package org.onrecord.internal.indirect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.SpeechWords;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.Ranker;
import org.onrecord.internal.phrase.ScoredPhrases;

/**
 * Finds what is reported without quotation marks. Each sentence is decoded by itself: the surest reports first, and none that crosses a
 * surer one. Immutable and safe to share.
 */
public final class ReportFinder {
    /** The least probability with which a content of speech is right. Low, because the corpus that this is learned from leaves out some. */
    private static final double LEAST_OF_SPEECH = 0.26;

    /** The least of a report by a noun: half of those that are less probable are demands, claims and calls of other kinds. */
    private static final double LEAST_OF_SPEECH_NOUNS = 0.45;

    /** The least probability with which the content of an attitude is right. */
    private static final double LEAST_OF_ATTITUDES = 0.28;

    /**
     * Where only speech is wanted: attitudes that are less sure say nothing about the speech beside them. Of 3,345 reports
     * in 599 articles, all but one are found that are found with everything that training proposes.
     */
    private static final ReportProposer.Least LEAST_OF_CUES = new ReportProposer.Least(0.12, ReportFeatures.SURE);

    private final ReportProposer proposer;
    private final Ranker ranker;
    private final SpeechWords speech;
    private final RuleWords words;

    /** @param model the weights of {@link org.onrecord.internal.model.ModelFile#INDIRECT} */
    public ReportFinder(LinearModel model, Lexicon lexicon) {
        this.proposer = new ReportProposer(model);
        this.ranker = new Ranker(model, 0);
        this.speech = lexicon.speechWords();
        this.words = lexicon.ruleWords();
    }

    /**
     * Returns the reports of an article, in the order of their contents.
     *
     * @param attitudes whether what somebody wants, believes or shows is wanted, too
     */
    public List<Report> find(ScoredPhrases scored, boolean attitudes) {
        var reports = new ArrayList<Report>();
        for (Sentence sentence : scored.symbols().analysis().sentences()) {
            var problem = new SentenceProblem(scored, sentence, speech);
            decode(problem, attitudes).stream()
                    .filter(report -> attitudes || report.isSpeech())
                    .forEach(reports::add);
        }
        return reports;
    }

    private List<Report> decode(SentenceProblem problem, boolean attitudes) {
        SentenceContext context = problem.context();
        var rules = new ReportRules(context, words);
        var judged = new ArrayList<JudgedProposal>();
        for (Proposal proposal : proposer.propose(problem, attitudes ? ReportProposer.Least.ALL : LEAST_OF_CUES)) {
            double[] probabilities = ranker.probabilities(proposal.features(), proposal.nothing());
            JudgedProposal one = rules.allowed(new JudgedProposal(proposal, probabilities));
            if (one.reports() >= least(context, proposal.cue()) && !rules.reportsNothing(proposal.cue())) {
                judged.add(one);
            }
        }
        judged.sort(Comparator.comparingDouble(one -> -one.reports()));
        var accepted = new ArrayList<ReportCandidate>();
        var reports = new ArrayList<Report>();
        for (JudgedProposal one : judged) {
            ReportCandidate chosen = choice(one, accepted);
            if (chosen == null || rules.isNoReport(chosen)) {
                continue;
            }
            ReportCandidate report = rules.whole(chosen);
            if (probability(one, chosen, report) >= least(context, chosen.cue())) {
                accepted.add(report);
                reports.add(new Report(report, context.isSpeech(report.cue()), one.sourceProbability(report.source())));
            }
        }
        reports.sort(
                Comparator.comparingInt((Report report) -> report.candidate().first())
                        .thenComparingInt(report -> -report.candidate().end()));
        return reports;
    }

    /**
     * Returns the probability that a content is right. One that was given the condition it begins with is right if the word reports at
     * all: the candidates differ in what they have of the condition.
     */
    private static double probability(JudgedProposal judged, ReportCandidate chosen, ReportCandidate given) {
        return given.first() < chosen.first() ? judged.reports() : judged.contentProbability(chosen);
    }

    private static double least(SentenceContext context, int cue) {
        if (!context.isSpeech(cue)) {
            return LEAST_OF_ATTITUDES;
        }
        return context.token(cue).isNoun() ? LEAST_OF_SPEECH_NOUNS : LEAST_OF_SPEECH;
    }

    /** Returns the candidate of the highest worth that crosses no report accepted before; null if there is none. */
    private static @Nullable ReportCandidate choice(JudgedProposal judged, List<ReportCandidate> accepted) {
        double[] worths = judged.worths();
        int best = -1;
        for (int i = 0; i < worths.length; i++) {
            ReportCandidate candidate = judged.candidates().get(i);
            if ((best < 0 || worths[i] > worths[best])
                    && accepted.stream().allMatch(other -> areCompatible(candidate, other))) {
                best = i;
            }
        }
        return best < 0 ? null : judged.candidates().get(best);
    }

    private static boolean areCompatible(ReportCandidate one, ReportCandidate other) {
        return !one.overlaps(other) || one.encloses(other) || other.encloses(one);
    }
}
