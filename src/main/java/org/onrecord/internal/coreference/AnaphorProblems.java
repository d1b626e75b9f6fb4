package org.onrecord.internal.coreference;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.model.FeatureSource;

/** The questions whom an article's anaphors mean, one after the other: each depends on the answers before it. */
final class AnaphorProblems {
    private final Discourse discourse;
    private final Lexicon lexicon;
    private final DiscourseModel model;
    private final CandidateReferents referents;
    private final WordOrder order;

    AnaphorProblems(Discourse discourse, Lexicon lexicon, DiscourseModel model) {
        this.discourse = discourse;
        this.lexicon = lexicon;
        this.model = model;
        this.referents = new CandidateReferents(discourse, lexicon, model);
        this.order = new WordOrder(discourse);
    }

    /** Returns the question for an anaphor. */
    AnaphorProblem of(Anaphor anaphor) {
        List<Candidate> candidates = referents.of(anaphor);
        var context = new AnaphorContext(discourse, lexicon, model, anaphor, candidates);
        var alternatives = new ArrayList<FeatureSource>();
        for (int i = 0; i < candidates.size(); i++) {
            alternatives.add(new CandidateFeatures(context, order, i));
        }
        return new AnaphorProblem(anaphor, candidates, alternatives, new NobodyFeatures(context, order));
    }
}
