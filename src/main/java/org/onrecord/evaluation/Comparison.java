package org.onrecord.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Our figures, and those of the baseline on the same articles beside them.
 *
 * @param ours those of OnRecord
 * @param baseline those of stock CoreNLP; null where it was not asked for
 */
public record Comparison(Scores ours, @Nullable Scores baseline) {

    /**
     * One figure of both systems, either of which may lack it.
     *
     * @param group the score that it belongs to
     * @param name what it is
     * @param ours that of OnRecord
     * @param baseline that of stock CoreNLP
     */
    record Row(
            String group,
            String name,
            @Nullable Figure ours,
            @Nullable Figure baseline) {

        /** Ours by the baseline's, {@code "1.18"}; empty where that says nothing. */
        String ratio() {
            if (ours == null || baseline == null || ours.isCount() || !ours.isDefined() || !(baseline.value() > 0)) {
                return "";
            }
            return String.format(Locale.ROOT, "%.2f", ours.value() / baseline.value());
        }
    }

    private record Key(String group, String name) {
        private static Key of(Figure figure) {
            return new Key(figure.group(), figure.name());
        }
    }

    /** All figures in reading order. */
    List<Row> rows() {
        var rows = new LinkedHashMap<Key, Row>();
        for (Figure figure : Figure.of(ours)) {
            rows.put(Key.of(figure), new Row(figure.group(), figure.name(), figure, null));
        }
        Map<Key, Row> known = Map.copyOf(rows);
        if (baseline != null) {
            for (Figure figure : Figure.of(baseline)) {
                Row row = known.get(Key.of(figure));
                rows.put(
                        Key.of(figure),
                        new Row(figure.group(), figure.name(), row == null ? null : row.ours(), figure));
            }
        }
        return List.copyOf(rows.values());
    }
}
