package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.document.Extraction;
import org.onrecord.document.MentionKind;

/**
 * How often the pronouns and descriptions of a named entity are mentions of that entity.
 *
 * @param pronouns the third-person pronouns
 * @param nominals the descriptions
 */
public record LinkScore(Part pronouns, Part nominals) implements Score {

    /**
     * One kind of mention.
     *
     * @param precision of our mentions that meet a marked one, those that belong to its entity
     * @param recall of the marked mentions, those that one of ours gives their entity
     */
    public record Part(Ratio precision, Ratio recall) {

        /** Returns the harmonic mean of precision and recall, 0 to 1. */
        public double f1() {
            return PrecisionRecall.harmonicMean(precision.value(), recall.value());
        }

        Part plus(Part other) {
            return new Part(precision.plus(other.precision), recall.plus(other.recall));
        }
    }

    @Override
    public String group() {
        return "links";
    }

    @Override
    public List<Figure> figures() {
        var figures = new ArrayList<>(figures("", total()));
        figures.addAll(figures(", pronouns", pronouns));
        figures.addAll(figures(", descriptions", nominals));
        return figures;
    }

    private static List<Figure> figures(String suffix, Part part) {
        return List.of(
                Figure.of("F1" + suffix, part.f1()),
                Figure.of("precision" + suffix, part.precision()),
                Figure.of("recall" + suffix, part.recall()));
    }

    /** Returns the score over the chains of {@code gold}; an article without an extraction counts as all missed. */
    static LinkScore of(List<GoldArticle> gold, Map<String, Extraction> extractions) {
        var nothing = new Part(new Ratio(0, 0), new Ratio(0, 0));
        Part pronouns = nothing;
        Part nominals = nothing;
        for (GoldArticle article : gold) {
            var links = new Links(article, extractions.get(article.id()));
            pronouns = pronouns.plus(links.part(MentionKind.PRONOUN));
            nominals = nominals.plus(links.part(MentionKind.NOMINAL));
        }
        return new LinkScore(pronouns, nominals);
    }

    /** Returns both kinds together. */
    public Part total() {
        return pronouns.plus(nominals);
    }
}
