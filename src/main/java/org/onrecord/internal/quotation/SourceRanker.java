package org.onrecord.internal.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.entity.Phrase;
import org.onrecord.internal.model.LinearModel;

/** Chooses each passage's source by a log-linear model over its alternatives, from the article's beginning to its end. */
public final class SourceRanker {
    public static final String MODEL = "attribution.tsv";

    /** How sure a label makes; an estimate, since corpora have too few transcripts to count. */
    private static final double LABELLED = 0.97;

    private final LinearModel model;

    public SourceRanker(LinearModel model) {
        this.model = model;
    }

    /**
     * A passage's source.
     *
     * @param candidate the phrase chosen; null if nobody is quoted
     * @param confidence the model's probability of the choice
     */
    public record Choice(Passage passage, @Nullable Candidate candidate, double confidence) {}

    /** One choice for each passage, in text order. */
    public List<Choice> choose(Choices choices) {
        var chosen = new ArrayList<Choice>();
        Phrase previous = null;
        for (int k = 0; k < choices.passages().size(); k++) {
            Passage passage = choices.passages().get(k);
            Candidate label = choices.label(passage);
            Choice choice = label != null ? new Choice(passage, label, LABELLED) : choose(choices.at(k, previous));
            chosen.add(choice);
            previous = choice.candidate() == null ? null : choice.candidate().phrase();
        }
        return chosen;
    }

    private Choice choose(Alternatives alternatives) {
        double nobody = model.score(alternatives.nobody().features());
        double best = nobody;
        Candidate winner = null;
        double[] scores = new double[alternatives.candidates().size()];
        for (int i = 0; i < scores.length; i++) {
            Candidate candidate = alternatives.candidates().get(i);
            scores[i] = model.score(candidate.features());
            if (scores[i] > best) {
                best = scores[i];
                winner = candidate;
            }
        }
        double sum = Math.exp(nobody - best);
        for (double score : scores) {
            sum += Math.exp(score - best);
        }
        return new Choice(alternatives.passage(), winner, 1 / sum);
    }
}
