package org.onrecord.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.SourceEvidence;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.Ranker;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.NobodyPhrases;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.ScoredPhrases;

/**
 * Decides each content's source, from the article's beginning to its end: by the layout, else by alternation in a dialogue, else by a
 * learned choice among the candidates. Immutable and safe to share.
 */
final class SourceRanker {
    /** How sure a label or a signature makes; an estimate, since corpora have too few of them to count. */
    private static final double LAYOUT_PROBABILITY = 0.97;

    /** How sure alternation in a dialogue makes; an estimate, for the same reason. */
    private static final double ALTERNATION_PROBABILITY = 0.8;

    /**
     * By how much, in log-odds, a phrase must be likelier than nobody: a wrong attribution is worse than a missing one. In
     * cross-validation the F1 of sources is the same between 0.28 and 0.56 (0.918 to 0.921 on the world's news), while more and
     * more of the words in marks that are no quotations are left alone (0.83 to 0.87). At 0.36 the reference article is whole.
     */
    private static final double MARGIN = 0.36;

    private final Ranker ranker;

    /** @param model the weights of {@link org.onrecord.internal.model.ModelFile#ATTRIBUTION} */
    SourceRanker(LinearModel model) {
        this.ranker = new Ranker(model, MARGIN);
    }

    /** Returns a decision for each of the contents, in text order. */
    List<SourceDecision> decide(ScoredPhrases scored) {
        var problems = new AttributionProblems(scored);
        var layout = new LayoutSpeakers(scored.symbols());
        var dialogue = new Dialogue(scored.symbols(), problems);
        List<Content> contents = scored.symbols().contents();
        var decisions = new ArrayList<SourceDecision>();
        History history = History.NONE;
        for (int k = 0; k < contents.size(); k++) {
            Content content = contents.get(k);
            SourceCandidate named = layout.of(content);
            SourceCandidate turn = named == null ? dialogue.of(k, history) : null;
            SourceDecision decision = named != null
                    ? new SourceDecision(content, named, LAYOUT_PROBABILITY)
                    : turn != null
                            ? new SourceDecision(content, turn, ALTERNATION_PROBABILITY)
                            : ranked(scored.symbols().analysis(), problems.of(content, history));
            decisions.add(decision);
            history = history.then(scored.symbols(), content, decision.phrase());
        }
        return decisions;
    }

    private SourceDecision ranked(Analysis analysis, AttributionProblem problem) {
        List<SourceCandidate> candidates = problem.candidates();
        List<FeatureSource> features =
                candidates.stream().map(SourceCandidate::features).toList();
        Ranker.Opinion opinion = opinion(analysis, problem);
        Ranker.Choice choice = opinion == null
                ? ranker.choose(features, problem.nobody())
                : ranker.choose(features, problem.nobody(), opinion);
        SourceCandidate chosen = choice.index() == Ranker.Choice.NONE ? null : candidates.get(choice.index());
        boolean isNobody = chosen != null && NobodyPhrases.contains(analysis, chosen.phrase());
        return new SourceDecision(problem.content(), isNobody ? null : chosen, choice.probability());
    }

    /** Returns what something that has read the article says of the candidates; null for nothing. */
    private static Ranker.@Nullable Opinion opinion(Analysis analysis, AttributionProblem problem) {
        Content content = problem.content();
        SourceEvidence.Opinion opinion = analysis.sources().of(content.first(), content.end());
        if (opinion == null) {
            return null;
        }
        List<SourceCandidate> candidates = problem.candidates();
        var scores = new double[candidates.size() + 1];
        for (int i = 0; i < candidates.size(); i++) {
            Phrase phrase = candidates.get(i).phrase();
            scores[i] = opinion.of(phrase.first(), phrase.jointEnd());
        }
        scores[candidates.size()] = opinion.ofNobody();
        return new Ranker.Opinion(scores, opinion.share());
    }
}
