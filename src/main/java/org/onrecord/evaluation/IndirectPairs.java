package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;

/**
 * The indirect speech that was found in one article, paired one to one with what annotators marked: the most alike first, and
 * only where the contents share at least half of what either has.
 */
final class IndirectPairs {

    /** The least likeness of a pair. */
    static final double ALIKE = 0.5;

    private final GoldArticle article;
    private final IndirectGold gold;
    private final List<Found> found = new ArrayList<>();
    private final Map<Integer, Integer> goldOf = new HashMap<>();
    private final Map<Integer, Integer> foundOf = new HashMap<>();

    /**
     * A quotation without marks that counts.
     *
     * @param content its words
     * @param quotation as it was found
     * @param attribution its attribution
     */
    record Found(Content content, Quotation quotation, Attribution attribution) {

        /** Returns whether the cue has a verb of communication. */
        boolean isSpeech() {
            Cue cue = attribution.cue();
            return cue != null && ReportingCue.isSpeech(cue.text());
        }
    }

    /**
     * What was found for one of the attributions that annotators marked.
     *
     * @param report the annotators' attribution
     * @param found null where nothing was found
     * @param isSourceRight whether the source is the marked one
     * @param isCueRight whether the cue shares a character with the marked one, or neither has a cue
     */
    record Pair(IndirectGold.Report report, @Nullable Found found, boolean isSourceRight, boolean isCueRight) {}

    private record Likeness(double value, int found, int gold) {}

    private IndirectPairs(GoldArticle article) {
        this.article = article;
        gold = IndirectGold.of(article);
    }

    /** @param extraction null where the system gave no answer: all is missed then */
    static IndirectPairs of(GoldArticle article, @Nullable Extraction extraction) {
        var pairs = new IndirectPairs(article);
        if (extraction != null) {
            extraction.quotations().forEach(pairs::add);
        }
        pairs.pair();
        return pairs;
    }

    private void add(Quotation quotation) {
        Attribution attribution = quotation.attribution();
        if (attribution == null || quotation.kind() != QuotationKind.INDIRECT) {
            return;
        }
        Content content = Content.of(quotation.spans(), article.text());
        if (content.size() > 0 && !gold.leavesAside(content)) {
            found.add(new Found(content, quotation, attribution));
        }
    }

    private void pair() {
        var likenesses = new ArrayList<Likeness>();
        for (int j = 0; j < found.size(); j++) {
            for (int k = 0; k < gold.wanted().size(); k++) {
                double value =
                        found.get(j).content().likeness(gold.wanted().get(k).content());
                if (value >= ALIKE) {
                    likenesses.add(new Likeness(value, j, k));
                }
            }
        }
        likenesses.sort(Comparator.comparingDouble(Likeness::value)
                .thenComparingInt(Likeness::found)
                .thenComparingInt(Likeness::gold)
                .reversed());
        for (Likeness likeness : likenesses) {
            if (!goldOf.containsKey(likeness.found()) && !foundOf.containsKey(likeness.gold())) {
                goldOf.put(likeness.found(), likeness.gold());
                foundOf.put(likeness.gold(), likeness.found());
            }
        }
    }

    /** Returns the annotators' attributions in order, each with what was found for it. */
    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int k = 0; k < gold.wanted().size(); k++) {
            IndirectGold.Report report = gold.wanted().get(k);
            Integer j = foundOf.get(k);
            pairs.add(j == null ? new Pair(report, null, false, false) : pair(report, found.get(j)));
        }
        return pairs;
    }

    private Pair pair(IndirectGold.Report report, Found it) {
        GoldArticle.Attribution marked = report.attribution();
        Cue cue = it.attribution().cue();
        boolean isSourceRight =
                SourceMatch.isRight(it.attribution().source().span(), marked.source(), marked.cue(), article.text());
        boolean isCueRight = cue == null
                ? marked.cue().isEmpty()
                : marked.cue().stream().anyMatch(span -> span.overlap(cue.span()) > 0);
        return new Pair(report, it, isSourceRight, isCueRight);
    }

    /** Returns everything that was found and counts. */
    List<Found> found() {
        return found;
    }

    /** Returns the attribution that something found was paired with; null where there is none. */
    IndirectGold.@Nullable Report gold(int position) {
        Integer k = goldOf.get(position);
        return k == null ? null : gold.wanted().get(k);
    }
}
