package org.onrecord.internal.indirect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.phrase.Phrase;

/** Proposes what the words of a sentence report: the most probable sources, starts and ends, each by itself. Immutable and safe to share. */
public final class ReportProposer {
    private static final int SOURCES = 2;
    private static final int STARTS = 4;
    private static final int ENDS = 5;
    private static final int CANDIDATES = 12;

    /**
     * The least probability that a word reports with which it gets candidates.
     *
     * @param ofSpeech of a word of speech
     * @param ofAttitudes of other words
     */
    public record Least(double ofSpeech, double ofAttitudes) {
        /** What whole reports are learned from: words that report nothing teach, too. */
        public static final Least ALL = new Least(0.06, 0.06);

        double of(SentenceProblem problem, int cue) {
            return problem.isSpeech(cue) ? ofSpeech : ofAttitudes;
        }
    }

    private final LinearModel model;

    public ReportProposer(LinearModel model) {
        this.model = model;
    }

    /** Returns the proposals for a sentence, in text order. */
    public List<Proposal> propose(SentenceProblem problem, Least least) {
        var cues = new ArrayList<CueReports>();
        for (int cue : problem.cues()) {
            double probability = 1 / (1 + Math.exp(-model.score(problem.cue(cue))));
            if (probability >= least.of(problem, cue)) {
                List<ReportCandidate> candidates = candidates(problem, cue);
                if (!candidates.isEmpty()) {
                    cues.add(new CueReports(cue, probability, candidates));
                }
            }
        }
        var features = new ReportFeatures(problem.context(), problem.cueFeatures(), cues);
        return cues.stream().map(features::proposal).toList();
    }

    /** An alternative with the logarithm of its probability. */
    private record Scored<T>(T value, double logProbability) {}

    private List<ReportCandidate> candidates(SentenceProblem problem, int cue) {
        List<Scored<Phrase>> sources = sources(problem, cue);
        if (sources.isEmpty()) {
            return List.of();
        }
        Phrase source = sources.get(0).value();
        List<Scored<Integer>> starts = best(problem.starts(cue), problem.start(cue, source), null, STARTS);
        List<Scored<Integer>> ends = best(problem.ends(cue), problem.end(cue, source), null, ENDS);
        var candidates = new ArrayList<ReportCandidate>();
        for (Scored<Phrase> phrase : sources) {
            for (Scored<Integer> start : starts) {
                for (Scored<Integer> end : ends) {
                    ReportCandidate candidate = ReportCandidate.of(
                            problem.context(),
                            cue,
                            phrase.value(),
                            start.value(),
                            end.value(),
                            phrase.logProbability() + start.logProbability() + end.logProbability());
                    if (candidate != null) {
                        candidates.add(candidate);
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.logProbability()));
        return List.copyOf(candidates.subList(0, Math.min(CANDIDATES, candidates.size())));
    }

    private List<Scored<Phrase>> sources(SentenceProblem problem, int cue) {
        List<Phrase> phrases = problem.sources(cue);
        return best(
                phrases,
                phrases.stream().map(phrase -> problem.source(cue, phrase)).toList(),
                problem.nobody(cue),
                SOURCES);
    }

    /** Returns the most probable source of a word, by the model; null if there is no phrase. */
    public @Nullable Phrase source(SentenceProblem problem, int cue) {
        List<Scored<Phrase>> sources = sources(problem, cue);
        return sources.isEmpty() ? null : sources.get(0).value();
    }

    /** Returns the most probable of some alternatives, beside which there may be the answer "none". */
    private <T> List<Scored<T>> best(
            List<T> values, List<FeatureSource> features, @Nullable FeatureSource none, int count) {
        double[] scores = new double[values.size()];
        double highest = none == null ? Double.NEGATIVE_INFINITY : model.score(none);
        double scoreOfNone = highest;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = model.score(features.get(i));
            highest = Math.max(highest, scores[i]);
        }
        double sum = none == null ? 0 : Math.exp(scoreOfNone - highest);
        for (double score : scores) {
            sum += Math.exp(score - highest);
        }
        double all = highest + Math.log(sum);
        var scored = new ArrayList<Scored<T>>();
        for (int i = 0; i < scores.length; i++) {
            scored.add(new Scored<>(values.get(i), scores[i] - all));
        }
        scored.sort(Comparator.comparingDouble(alternative -> -alternative.logProbability()));
        return scored.subList(0, Math.min(count, scored.size()));
    }
}
