package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the confidences are the probabilities to be right that they claim to be, over the segments that were given a source.
 *
 * @param calibrationError expected calibration error over ten bins of equal width, 0 at best
 * @param brier mean squared difference between confidence and outcome, 0 at best
 * @param skill one minus the ratio of {@code brier} to the Brier score of always giving the mean outcome, 1 at best; null where
 *     all outcomes are the same (all right, all wrong, or none), for which the ratio is not defined
 * @param recallAtPrecision recall that is left at the lowest confidence down to which precision is at least 0.97
 * @param threshold that confidence; null where there is none
 * @param bins those that hold something, in order
 */
public record ConfidenceScore(
        double calibrationError,
        double brier,
        @Nullable Double skill,
        double recallAtPrecision,
        @Nullable Double threshold,
        List<Bin> bins)
        implements Score {

    /** The precision of {@link #recallAtPrecision}. */
    public static final double PRECISION = 0.97;

    /** Copies the list. */
    public ConfidenceScore {
        bins = List.copyOf(bins);
    }

    /**
     * The attributions of about one confidence.
     *
     * @param index tenths: 9 is 0.9 to 1.0
     * @param count how many
     * @param confidence their mean confidence
     * @param right the part of them that is right
     */
    public record Bin(int index, int count, double confidence, double right) {

        private static Bin of(int index, List<Judged> judged) {
            return new Bin(index, judged.size(), meanConfidence(judged), partRight(judged));
        }
    }

    private record Judged(double confidence, boolean isRight) {}

    @Override
    public String group() {
        return "confidence";
    }

    @Override
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("ECE", calibrationError));
        figures.add(Figure.of("Brier", brier));
        figures.add(skill == null ? Figure.undefined("skill") : Figure.of("skill", skill));
        figures.add(Figure.of("recall at precision 0.97", recallAtPrecision));
        if (threshold != null) {
            figures.add(Figure.of("threshold for it", threshold));
        }
        return figures;
    }

    /** Returns the score over all segments except those whose gold attribution names no source. */
    static ConfidenceScore of(List<Alignment> articles) {
        var judged = new ArrayList<Judged>();
        int attributed = 0;
        for (Alignment article : articles) {
            for (int k = 0; k < article.gold().segments().size(); k++) {
                GoldArticle.Segment segment = article.gold().segments().get(k);
                var attribution = article.attribution(k);
                if (segment.attributed() && segment.sources().isEmpty()) {
                    continue;
                }
                attributed += segment.attributed() ? 1 : 0;
                if (attribution != null) {
                    judged.add(new Judged(
                            attribution.sourceConfidence(), segment.attributed() && article.isSourceRight(k)));
                }
            }
        }
        return of(judged, attributed);
    }

    private static ConfidenceScore of(List<Judged> judged, int attributed) {
        List<Bin> bins = bins(judged);
        double error = 0;
        for (Bin bin : bins) {
            error += bin.count() * Math.abs(bin.confidence() - bin.right());
        }
        double brier = judged.stream()
                .mapToDouble(one -> Math.pow(one.confidence() - (one.isRight() ? 1 : 0), 2))
                .average()
                .orElse(0);
        double mean = partRight(judged);
        Double skill = mean > 0 && mean < 1 ? 1 - brier / (mean * (1 - mean)) : null;

        // The right ones first among equals, as score.py sorts them.
        judged.sort(Comparator.comparingDouble(Judged::confidence)
                .thenComparing(Judged::isRight)
                .reversed());
        double recall = 0;
        Double threshold = null;
        int right = 0;
        for (int k = 0; k < judged.size(); k++) {
            right += judged.get(k).isRight() ? 1 : 0;
            if ((double) right / (k + 1) >= PRECISION) {
                recall = (double) right / Math.max(1, attributed);
                threshold = judged.get(k).confidence();
            }
        }
        return new ConfidenceScore(error / Math.max(1, judged.size()), brier, skill, recall, threshold, bins);
    }

    private static List<Bin> bins(List<Judged> judged) {
        var bins = new ArrayList<Bin>();
        for (int i = 0; i < 10; i++) {
            int index = i;
            List<Judged> members = judged.stream()
                    .filter(one -> Math.min(9, (int) (one.confidence() * 10)) == index)
                    .toList();
            if (!members.isEmpty()) {
                bins.add(Bin.of(index, members));
            }
        }
        return bins;
    }

    private static double meanConfidence(List<Judged> judged) {
        return judged.stream().mapToDouble(Judged::confidence).average().orElse(0);
    }

    private static double partRight(List<Judged> judged) {
        return judged.stream().mapToInt(one -> one.isRight() ? 1 : 0).average().orElse(0);
    }
}
