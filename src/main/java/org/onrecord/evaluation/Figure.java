package org.onrecord.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of a score, with what a reader needs to know of it.
 *
 * @param name what it is
 * @param value the number; NaN where it is not defined, such as a skill where there is nothing to tell apart
 * @param ratio how it came about, where it is a ratio; null elsewhere
 * @param isCount whether it is a whole number, of which a ratio says nothing
 */
public record Figure(String name, double value, @Nullable Ratio ratio, boolean isCount) {

    /** Returns F1, precision and recall; {@code suffix} is added to their names. */
    static List<Figure> of(String suffix, PrecisionRecall score) {
        return List.of(
                of("F1" + suffix, score.f1()),
                of("precision" + suffix, new Ratio(score.right(), score.found())),
                of("recall" + suffix, new Ratio(score.right(), score.gold())));
    }

    static Figure of(String name, Ratio ratio) {
        return new Figure(name, ratio.value(), ratio, false);
    }

    static Figure of(String name, double value) {
        return new Figure(name, value, null, false);
    }

    static Figure count(String name, int value) {
        return new Figure(name, value, null, true);
    }

    static Figure undefined(String name) {
        return of(name, Double.NaN);
    }

    /** Returns whether there is a number. */
    public boolean isDefined() {
        return !Double.isNaN(value);
    }

    /** Returns the number as it is printed: four decimals and what it is a share of, a whole number, or "undefined". */
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
        return ratio == null ? number : number + " (" + ratio.right() + "/" + ratio.of() + ")";
    }
}
