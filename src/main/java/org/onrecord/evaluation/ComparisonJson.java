package org.onrecord.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison for other programs: by group and name, ours and the baseline's value, with numerator and denominator where it is
 * a share; the reliability bins; the speed where it was measured.
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

    /** One object, indented, ended by {@code \n}. */
    @Override
    public String toString() {
        ObjectNode root = JSON.createObjectNode();
        root.put("schema", 1);
        root.put("library", run.by().libraryVersion());
        root.put("models", run.by().modelsDigest());
        root.put("commit", run.commit());
        root.put("date", run.date().toString());
        root.put("command", run.command());
        run.corpora().forEach(root.putArray("corpora")::add);
        ObjectNode figures = root.putObject("figures");
        for (Comparison.Row row : comparison.rows()) {
            ObjectNode figure = figures.withObjectProperty(row.group()).putObject(row.name());
            put(figure, "ours", row.ours());
            put(figure, "corenlp", row.baseline());
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

    private static void put(ObjectNode row, String system, @Nullable Figure figure) {
        if (figure == null) {
            return;
        }
        ObjectNode json = row.putObject(system);
        json.put("value", figure.value());
        Share share = figure.share();
        if (share != null) {
            json.put("right", share.right());
            json.put("of", share.of());
        }
    }

    private void bins(ObjectNode root) {
        ConfidenceScore confidence = comparison.ours().confidence();
        List<ConfidenceScore.Bin> bins = confidence == null ? List.of() : confidence.bins();
        var array = root.putArray("reliability");
        for (ConfidenceScore.Bin bin : bins) {
            array.addObject()
                    .put("from", bin.index() / 10.0)
                    .put("count", bin.count())
                    .put("confidence", bin.confidence())
                    .put("right", bin.right());
        }
    }
}
