package org.onrecord.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One number of the scores, with what a reader needs to know of it.
 *
 * @param group the score that it belongs to: {@code sources}, {@code speakers}, {@code confidence}, {@code entities}
 * @param name what it is, unique within its group
 * @param value the number; NaN where it is not defined, such as a skill where there is nothing to tell apart
 * @param share how it came about, where it is a share; null elsewhere
 * @param isCount whether it is a whole number, of which a ratio says nothing
 */
record Figure(
        String group, String name, double value, @Nullable Share share, boolean isCount) {

    /** All figures of {@code scores}, in the order in which they are read. */
    static List<Figure> of(Scores scores) {
        var figures = new ArrayList<Figure>();
        SourceScore sources = scores.sources();
        if (sources != null) {
            figures.addAll(of("sources", "", sources.total()));
            sources.recall().forEach((group, share) -> figures.add(of("sources", "recall, " + group, share)));
            figures.add(of("sources", "cue, where the source is right", sources.cue()));
            figures.add(of("sources", "kept out", sources.keptOut()));
            figures.add(new Figure("sources", "spurious", sources.spurious(), null, true));
        }
        SpeakerScore speakers = scores.speakers();
        if (speakers != null) {
            figures.add(of("speakers", "strict", speakers.strict()));
            figures.add(of("speakers", "lenient", speakers.lenient()));
            figures.add(of("speakers", "strict where the source is right", speakers.resolved()));
            speakers.byKind()
                    .forEach((kind, share) ->
                            figures.add(of("speakers", "strict, " + kind.toLowerCase(Locale.ROOT), share)));
        }
        ConfidenceScore confidence = scores.confidence();
        if (confidence != null) {
            figures.add(of("confidence", "ECE", confidence.calibrationError()));
            figures.add(of("confidence", "Brier", confidence.brier()));
            Double skill = confidence.skill();
            figures.add(skill == null ? undefined("confidence", "skill") : of("confidence", "skill", skill));
            figures.add(of("confidence", "recall at precision 0.97", confidence.recallAtPrecision()));
            Double threshold = confidence.threshold();
            if (threshold != null) {
                figures.add(of("confidence", "threshold for it", threshold));
            }
        }
        EntityScore entities = scores.entities();
        if (entities != null) {
            figures.addAll(of("entities", "", entities.total()));
            entities.byType()
                    .forEach((type, part) ->
                            figures.addAll(of("entities", ", " + type.name().toLowerCase(Locale.ROOT), part)));
            entities.byGroup().forEach((group, part) -> figures.add(of("entities", "F1, group " + group, part.f1())));
        }
        figures.add(new Figure("articles", "unanswered", scores.unanswered(), null, true));
        return List.copyOf(figures);
    }

    private static List<Figure> of(String group, String suffix, PrecisionRecall score) {
        return List.of(
                of(group, "F1" + suffix, score.f1()),
                of(group, "precision" + suffix, new Share(score.right(), score.found())),
                of(group, "recall" + suffix, new Share(score.right(), score.gold())));
    }

    private static Figure of(String group, String name, Share share) {
        return new Figure(group, name, share.value(), share, false);
    }

    private static Figure of(String group, String name, double value) {
        return new Figure(group, name, value, null, false);
    }

    private static Figure undefined(String group, String name) {
        return new Figure(group, name, Double.NaN, null, false);
    }

    boolean isDefined() {
        return !Double.isNaN(value);
    }

    /** The number as it is printed: four decimals and what it is a share of, a whole number, or "undefined". */
    @Override
    public String toString() {
        if (!isDefined()) {
            return "undefined";
        }
        if (isCount) {
            return String.valueOf((long) value);
        }
        String number =
                new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
        return share == null ? number : number + " (" + share.right() + "/" + share.of() + ")";
    }
}
