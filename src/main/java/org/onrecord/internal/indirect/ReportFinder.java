package org.onrecord.internal.indirect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.SpeechWords;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.Ranker;
import org.onrecord.internal.phrase.NobodyPhrases;
import org.onrecord.internal.phrase.ScoredPhrases;

/**
 * Finds what is reported without quotation marks. Each sentence is decoded by itself: the surest reports first, and none that crosses a
 * surer one. Immutable and safe to share.
 */
public final class ReportFinder {
    /** The least probability of a report of speech. Low, because the corpus that this is learned from leaves out some of them. */
    private static final double LEAST_OF_SPEECH = 0.28;

    /** The least probability of a report of an attitude. */
    private static final double LEAST_OF_ATTITUDES = 0.36;

    private final ReportProposer proposer;
    private final Ranker ranker;
    private final SpeechWords speech;

    /** @param model the weights of {@link org.onrecord.internal.model.ModelFile#INDIRECT} */
    public ReportFinder(LinearModel model, SpeechWords speech) {
        this.proposer = new ReportProposer(model);
        this.ranker = new Ranker(model, 0);
        this.speech = speech;
    }

    /** Returns the reports of an article, in the order of their contents. */
    public List<Report> find(ScoredPhrases scored) {
        var reports = new ArrayList<Report>();
        for (Sentence sentence : scored.symbols().analysis().sentences()) {
            var problem = new SentenceProblem(scored, sentence, speech);
            reports.addAll(decode(problem));
        }
        return reports;
    }

    private record Judged(Proposal proposal, double[] probabilities) {
        double reports() {
            return 1 - probabilities[probabilities.length - 1];
        }
    }

    private List<Report> decode(SentenceProblem problem) {
        var judged = new ArrayList<Judged>();
        for (Proposal proposal : proposer.propose(problem)) {
            var one = new Judged(proposal, ranker.probabilities(proposal.features(), proposal.nothing()));
            if (one.reports() >= (problem.context().isSpeech(proposal.cue()) ? Double.parseDouble(System.getProperty("least.s", "0.28")) : Double.parseDouble(System.getProperty("least.t", "0.36")))) {
                judged.add(one);
            }
        }
        judged.sort(Comparator.comparingDouble(one -> -one.reports()));
        var accepted = new ArrayList<ReportCandidate>();
        var reports = new ArrayList<Report>();
        for (Judged one : judged) {
            Report report = report(problem.context(), one, accepted);
            if (report != null) {
                reports.add(report);
            }
        }
        reports.sort(
                Comparator.comparingInt((Report report) -> report.candidate().first())
                        .thenComparingInt(report -> -report.candidate().end()));
        return reports;
    }

    private static @Nullable Report report(SentenceContext context, Judged judged, List<ReportCandidate> accepted) {
        List<ReportCandidate> candidates = judged.proposal().candidates();
        double[] values = values(judged);
        int best = -1;
        for (int i = 0; i < candidates.size(); i++) {
            ReportCandidate candidate = candidates.get(i);
            boolean better = best < 0 || values[i] > values[best];
            if (better && accepted.stream().allMatch(other -> areCompatible(candidate, other))) {
                best = i;
            }
        }
        if (best < 0) {
            return null;
        }
        ReportCandidate chosen = candidates.get(best);
        double match = 0;
        for (int j = 0; j < candidates.size(); j++) match += chosen.likeness(candidates.get(j)) >= 0.5 ? judged.probabilities()[j] : 0;
        if (match < Double.parseDouble(System.getProperty(context.isSpeech(chosen.cue()) ? "match.s" : "match.t", "0"))) return null;
        double confidence = 0;
        for (int i = 0; i < candidates.size(); i++) {
            confidence += candidates.get(i).source() == chosen.source() ? judged.probabilities()[i] : 0;
        }
        if (NobodyPhrases.contains(context.symbols().analysis(), chosen.source())) {
            return null;
        }
        accepted.add(chosen);
        return new Report(chosen, context.isSpeech(chosen.cue()), confidence);
    }

    private static double[] values(Judged judged) {
        List<ReportCandidate> candidates = judged.proposal().candidates();
        double[] values = new double[candidates.size()];
        double A = Double.parseDouble(System.getProperty("mbr.exact", "0.2")), B = Double.parseDouble(System.getProperty("mbr.iou", "0")), C=Double.parseDouble(System.getProperty("mbr.src", "0.5"));
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                double like = candidates.get(i).likeness(candidates.get(j));
                double v = (like >= 0.5 ? 1 : 0) + B * like + (i == j ? A : 0);
                values[i] += judged.probabilities()[j] * v * (candidates.get(i).source() == candidates.get(j).source() ? 1 : C);
            }
        }
        return values;
    }

    private static boolean areCompatible(ReportCandidate one, ReportCandidate other) {
        return !one.overlaps(other) || one.encloses(other) || other.encloses(one);
    }
}
