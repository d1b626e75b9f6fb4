package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often quoted words are attributed to the right source.
 *
 * @param total over the attributed segments; a segment whose gold attribution names no source does not count
 * @param recall by kind of quotation (direct, mixed) and form of source (named, nominal, pronoun)
 * @param cue of the right sources whose segment has a cue in gold, those that were given a cue that overlaps it
 * @param cutShort of the right sources, those that begin or end at a hyphen inside a word ("the 48-year" of "the 48-year-old")
 * @param specificity of the segments that nobody is quoted with, those that were left without a source
 * @param spurious quotations with a source that claim no segment; they are among the found of {@code total}
 */
public record SourceScore(
        PrecisionRecall total,
        SortedMap<String, Ratio> recall,
        Ratio cue,
        int cutShort,
        Ratio specificity,
        int spurious)
        implements Score {

    /** Copies the map. */
    public SourceScore {
        recall = Collections.unmodifiableSortedMap(new TreeMap<>(recall));
    }

    @Override
    public String group() {
        return "sources";
    }

    @Override
    public List<Figure> figures() {
        var figures = new ArrayList<>(Figure.of("", total));
        recall.forEach((form, ratio) -> figures.add(Figure.of("recall, " + form, ratio)));
        figures.add(Figure.of("cue, where the source is right", cue));
        figures.add(Figure.count("sources cut short at a hyphen", cutShort));
        figures.add(Figure.of("kept out", specificity));
        figures.add(Figure.count("spurious", spurious));
        return figures;
    }

    /** Returns the score over all segments of the articles. */
    static SourceScore of(List<Alignment> articles) {
        var count = new Count();
        articles.forEach(count::add);
        return new SourceScore(
                new PrecisionRecall(count.right, count.found, count.gold),
                count.recall,
                count.cue,
                count.cutShort,
                count.specificity,
                count.spurious);
    }

    private static final class Count {
        private final SortedMap<String, Ratio> recall = new TreeMap<>();
        private Ratio cue = new Ratio(0, 0);
        private int cutShort;
        private Ratio specificity = new Ratio(0, 0);
        private int right;
        private int found;
        private int gold;
        private int spurious;

        void add(Alignment article) {
            spurious += article.spurious().size();
            found += article.spurious().size();
            for (int k = 0; k < article.gold().segments().size(); k++) {
                add(article, k, article.gold().segments().get(k));
            }
        }

        private void add(Alignment article, int k, GoldArticle.Segment segment) {
            boolean sourced = article.attribution(k) != null;
            if (!segment.attributed()) {
                specificity = specificity.plus(article.extraction() != null && !sourced);
                found += sourced ? 1 : 0;
            } else if (!segment.sources().isEmpty()) {
                boolean isRight = article.isSourceRight(k);
                gold++;
                found += sourced ? 1 : 0;
                right += isRight ? 1 : 0;
                cutShort += article.isSourceCutShort(k) ? 1 : 0;
                if (isRight && !segment.cues().isEmpty()) {
                    cue = cue.plus(article.isCueRight(k));
                }
                SourceForm form =
                        SourceForm.of(segment.sources().get(0), article.gold().text());
                tally(String.valueOf(segment.kind()), isRight);
                tally(form.name().toLowerCase(Locale.ROOT), isRight);
            }
        }

        private void tally(String group, boolean isRight) {
            recall.put(group, recall.getOrDefault(group, new Ratio(0, 0)).plus(isRight));
        }
    }
}
