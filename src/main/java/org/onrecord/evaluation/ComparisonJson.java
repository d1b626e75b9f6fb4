package org.onrecord.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A comparison for other programs: by group, corpus and name, our value and the baseline's (null where a figure is not defined),
 * with numerator and denominator where it is a ratio; the reliability bins by corpus; the speed where it was measured.
 *
 * <p>Beside a report for people:
 *
 * <pre>{@code
 * EvaluationRun run = new EvaluationRun(
 *         extractor.provenance(), "0c37fae", LocalDate.of(2026, 11, 24), "our command", List.of("our corpus"));
 * Files.writeString(path, new ComparisonJson(run, new Comparison(scores, null), null).toString());
 * }</pre>
 *
 * @apiNote Figures and fields may be added; {@code schema} counts changes that are more than that.
 */
public record ComparisonJson(
        EvaluationRun run, Comparison comparison, @Nullable SpeedComparison speed) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Returns one object, indented, that ends with {@code \n}. */
    @Override
    public String toString() {
        ObjectNode root = JSON.createObjectNode();
        root.put("schema", 2);
        root.put("library", run.by().libraryVersion());
        root.put("models", run.by().modelsDigest());
        root.put("commit", run.commit());
        root.put("date", run.date().toString());
        root.put("command", run.command());
        run.corpora().forEach(root.putArray("corpora")::add);
        ObjectNode figures = root.putObject("figures");
        for (Comparison.Section section : comparison.sections()) {
            ObjectNode group = figures.putObject(section.group());
            for (Comparison.Column column : section.columns()) {
                ObjectNode corpus = group.putObject(column.corpus());
                for (String name : section.names()) {
                    put(corpus, name, "ours", column.ours().get(name));
                    put(corpus, name, "corenlp", column.baseline().get(name));
                }
            }
        }
        bins(root);
        if (speed != null) {
            ObjectNode rows = root.putObject("speed");
            speed.rows().forEach(row -> {
                ObjectNode figure = rows.putObject(row.name());
                row.ours().forEach(figure.putArray("ours")::add);
                row.baseline().forEach(figure.putArray("corenlp")::add);
                row.ratios().forEach(figure.putArray("ratios")::add);
            });
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(root)
                            .replace("\r", "") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(ObjectNode corpus, String name, String system, @Nullable Figure figure) {
        if (figure == null) {
            return;
        }
        ObjectNode json = corpus.withObjectProperty(name).putObject(system);
        json.put("value", figure.isDefined() ? figure.value() : null);
        Ratio ratio = figure.ratio();
        if (ratio != null) {
            json.put("right", ratio.right());
            json.put("of", ratio.of());
        }
    }

    private void bins(ObjectNode root) {
        ObjectNode reliability = root.putObject("reliability");
        comparison.confidences().forEach((corpus, score) -> {
            var array = reliability.putArray(corpus);
            for (ConfidenceScore.Bin bin : score.bins()) {
                array.addObject()
                        .put("from", bin.index() / 10.0)
                        .put("count", bin.count())
                        .put("confidence", bin.confidence())
                        .put("right", bin.right());
            }
        });
    }
}
