package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The speed of both systems, measured by turns.
 *
 * @param tokens how many tokens each pass read
 * @param threads how many threads "all cores" are
 * @param ours one trial a round
 * @param baseline one trial a round; empty where the baseline was not asked for
 */
public record SpeedComparison(int tokens, int threads, List<SpeedTrial> ours, List<SpeedTrial> baseline) {

    /** Copies the lists. */
    public SpeedComparison {
        ours = List.copyOf(ours);
        baseline = List.copyOf(baseline);
    }

    /**
     * One measured quantity over all rounds.
     *
     * @param name what, with its unit
     * @param ours one value a round
     * @param baseline one value a round
     */
    record Row(String name, List<Double> ours, List<Double> baseline) {

        /** Returns the ratio of OnRecord's value to the baseline's in each round. */
        public List<Double> ratios() {
            return IntStream.range(0, Math.min(ours.size(), baseline.size()))
                    .mapToObj(i -> ours.get(i) / baseline.get(i))
                    .toList();
        }

        /** Returns the median, and in brackets the least and the greatest where there are several. */
        static String summary(List<Double> values, String format) {
            if (values.isEmpty()) {
                return "-";
            }
            List<Double> sorted = values.stream().sorted().toList();
            int half = sorted.size() / 2;
            double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
            String text = String.format(Locale.ROOT, format, median);
            return values.size() == 1
                    ? text
                    : String.format(
                            Locale.ROOT,
                            "%s [" + format + ", " + format + "]",
                            text,
                            sorted.get(0),
                            sorted.get(sorted.size() - 1));
        }
    }

    /** Returns all quantities. */
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(row("tokens/s, 1 thread", trial -> tokens / trial.seconds()));
        rows.add(row("tokens/processor s, 1 thread", trial -> tokens / trial.processorSeconds()));
        rows.add(row("tokens/s, " + threads + " threads", trial -> tokens / trial.secondsOnAllCores()));
        rows.add(row("load, s", SpeedTrial::loadSeconds));
        rows.add(row("live heap, MB", trial -> trial.liveHeap() / 1e6));
        rows.add(row("peak heap, MB", trial -> trial.peakHeap() / 1e6));
        return rows;
    }

    private Row row(String name, ToDoubleFunction<SpeedTrial> value) {
        return new Row(
                name,
                ours.stream().map(value::applyAsDouble).toList(),
                baseline.stream().map(value::applyAsDouble).toList());
    }

    /** Returns the quantities as a table in plain text. */
    @Override
    public String toString() {
        var page = new StringBuilder(String.format(
                Locale.ROOT, "%-32s %-32s %-32s %s\n", "speed (" + tokens + " tokens)", "ours", "CoreNLP", "ratio"));
        for (Row row : rows()) {
            String line = String.format(
                    Locale.ROOT,
                    "  %-30s %-32s %-32s %s",
                    row.name(),
                    Row.summary(row.ours(), "%.1f"),
                    Row.summary(row.baseline(), "%.1f"),
                    Row.summary(row.ratios(), "%.2f"));
            page.append(line.stripTrailing()).append('\n');
        }
        return page.append(failures()).toString();
    }

    /** Returns a line about articles without an answer, whose tokens are counted nevertheless; empty if there are none. */
    String failures() {
        int ofOurs = ours.stream().mapToInt(SpeedTrial::failures).sum();
        int ofBaseline = baseline.stream().mapToInt(SpeedTrial::failures).sum();
        return ofOurs + ofBaseline == 0
                ? ""
                : "articles given up while it was measured: ours " + ofOurs + ", CoreNLP " + ofBaseline + "\n";
    }
}
