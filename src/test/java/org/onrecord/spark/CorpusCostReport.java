package org.onrecord.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.onrecord.document.Provenance;
import org.onrecord.spark.CorpusCost.Pass;
import org.onrecord.spark.CorpusCost.Variant;

/**
 * The figures of {@link CorpusCost} in Markdown.
 *
 * @param articles of a pass
 * @param tokens of the mean article
 * @param by what read them
 * @param date when
 * @param passes of each variant, as many of each, measured by turns
 */
record CorpusCostReport(int articles, int tokens, Provenance by, LocalDate date, Map<Variant, List<Pass>> passes) {

    private static final int NIGHT_HOURS = 10;
    private static final int EXECUTOR_CORES = 4;

    @Override
    public String toString() {
        var page = new StringBuilder();
        page.append(String.format(
                Locale.ROOT,
                "Written by `mvn -q -Pbench test-compile exec:exec -Dbench.main=org.onrecord.spark.CorpusCost -Dbench=src/site/markdown/spark.md`, not by"
                        + " hand: OnRecord %s, models %s, %s; %d articles of %d tokens on average, read by turns in %d rounds: median [least,"
                        + " greatest]. Load of the machine before each pass: %s.\n\n",
                by.libraryVersion(),
                by.modelsDigest(),
                date,
                articles,
                tokens,
                passes.get(Variant.BATCH_1).size(),
                summary(
                        passes.values().stream()
                                .flatMap(List::stream)
                                .map(Pass::load)
                                .toList(),
                        "%.1f")));
        page.append(
                "| | articles/s | to one thread | articles/processor s | Spark to `Batch`, by processor time |\n| --- | --- | --- | --- | --- |\n");
        for (Variant variant : Variant.values()) {
            page.append("| ").append(variant.label);
            page.append(" | ").append(summary(values(variant, Pass::perSecond), "%.1f"));
            Variant one = variant.spark ? Variant.SPARK_1 : Variant.BATCH_1;
            page.append(" | ").append(variant == one ? "" : summary(ratios(variant, one, Pass::perSecond), "%.2f"));
            page.append(" | ").append(summary(values(variant, Pass::perProcessorSecond), "%.1f"));
            Variant batch = variant.threads == 1 ? Variant.BATCH_1 : Variant.BATCH_2;
            page.append(" | ")
                    .append(variant == batch ? "" : summary(ratios(variant, batch, Pass::perProcessorSecond), "%.2f"));
            page.append(" |\n");
        }
        double perCore = median(values(Variant.SPARK_2, Pass::perProcessorSecond));
        page.append(String.format(
                Locale.ROOT,
                "\nAt the median of `local[2]`, %.1f articles a second of a core, without"
                        + " the seconds that an executor takes to start; articles do not wait for each other:\n\n"
                        + "| articles | core-hours | executors of %d cores for a night of %d hours |\n| --- | --- | --- |\n",
                perCore,
                EXECUTOR_CORES,
                NIGHT_HOURS));
        for (long articles : new long[] {1_000_000, 100_000_000}) {
            double hours = articles / perCore / 3600;
            page.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,.0f | %,.0f |\n",
                    articles,
                    hours,
                    Math.ceil(hours / (EXECUTOR_CORES * NIGHT_HOURS))));
        }
        return page.toString();
    }

    private List<Double> values(Variant variant, ToDoubleFunction<Pass> value) {
        return passes.get(variant).stream().map(value::applyAsDouble).toList();
    }

    /** Round by round. */
    private List<Double> ratios(Variant variant, Variant to, ToDoubleFunction<Pass> value) {
        List<Double> ours = values(variant, value);
        List<Double> theirs = values(to, value);
        return IntStream.range(0, ours.size())
                .mapToObj(i -> ours.get(i) / theirs.get(i))
                .toList();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static String summary(List<Double> values, String format) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                format + " [" + format + ", " + format + "]",
                median(values),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }
}
