package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.document.Extraction;

/**
 * The share of the reports without quotation marks that a system finds.
 *
 * @param total pairs of a found and a marked attribution whose contents share at least half of what either has
 * @param relation of these, the pairs whose source and cue are right
 * @param speech {@code total} of speech only: reports whose cue is a verb of communication
 * @param speechRelation {@code relation} of speech only
 * @param reporting recall of the attributions whose cue has a verb of communication
 * @param other recall of the others ("wants", "believes", "shows")
 * @param source the pairs with the right source
 * @param cue the pairs with the right cue
 * @param exact the pairs with the same content
 */
public record IndirectScore(
        PrecisionRecall total,
        PrecisionRecall relation,
        PrecisionRecall speech,
        PrecisionRecall speechRelation,
        Ratio reporting,
        Ratio other,
        Ratio source,
        Ratio cue,
        Ratio exact)
        implements Score {

    @Override
    public String group() {
        return "indirect";
    }

    @Override
    public List<Figure> figures() {
        var figures = new ArrayList<>(Figure.of("", total));
        figures.add(Figure.of("relation F1", relation.f1()));
        figures.addAll(Figure.of(", speech", speech));
        figures.add(Figure.of("relation F1, speech", speechRelation.f1()));
        figures.add(Figure.of("recall, reporting cue", reporting));
        figures.add(Figure.of("recall, other cue", other));
        figures.add(Figure.of("source, of pairs", source));
        figures.add(Figure.of("cue, of pairs", cue));
        figures.add(Figure.of("exact content, of pairs", exact));
        return figures;
    }

    /** Returns the score over the attributions of {@code gold}; an article without an extraction counts as all missed. */
    static IndirectScore of(List<GoldArticle> gold, Map<String, Extraction> extractions) {
        var count = new Count();
        for (GoldArticle article : gold) {
            count.add(IndirectPairs.of(article, extractions.get(article.id())));
        }
        return count.score();
    }

    private static final class Count {
        private int found;
        private int gold;
        private int right;
        private int relation;
        private int source;
        private int cue;
        private int exact;
        private Ratio reporting = new Ratio(0, 0);
        private Ratio other = new Ratio(0, 0);
        private int speechFound;
        private int speechRight;
        private int speechRelation;

        void add(IndirectPairs article) {
            found += article.found().size();
            for (int j = 0; j < article.found().size(); j++) {
                IndirectGold.Report report = article.gold(j);
                boolean counts = report == null || report.isSpeech();
                speechFound += article.found().get(j).isSpeech() && counts ? 1 : 0;
            }
            article.pairs().forEach(this::add);
        }

        private void add(IndirectPairs.Pair pair) {
            IndirectPairs.Found its = pair.found();
            boolean isSpeech = pair.report().isSpeech();
            gold++;
            if (isSpeech) {
                reporting = reporting.plus(its != null);
            } else {
                other = other.plus(its != null);
            }
            if (its == null) {
                return;
            }
            int related = pair.isSourceRight() && pair.isCueRight() ? 1 : 0;
            right++;
            relation += related;
            source += pair.isSourceRight() ? 1 : 0;
            cue += pair.isCueRight() ? 1 : 0;
            exact += its.content().equals(pair.report().content()) ? 1 : 0;
            if (isSpeech && its.isSpeech()) {
                speechRight++;
                speechRelation += related;
            }
        }

        private IndirectScore score() {
            return new IndirectScore(
                    new PrecisionRecall(right, found, gold),
                    new PrecisionRecall(relation, found, gold),
                    new PrecisionRecall(speechRight, speechFound, reporting.of()),
                    new PrecisionRecall(speechRelation, speechFound, reporting.of()),
                    reporting,
                    other,
                    new Ratio(source, right),
                    new Ratio(cue, right),
                    new Ratio(exact, right));
        }
    }
}
