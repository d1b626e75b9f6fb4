package org.onrecord.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.onrecord.Extractor;
import org.onrecord.batch.Batch;
import org.onrecord.batch.Outcome;
import org.onrecord.document.Article;

/** Reads a partition of articles on an executor: rows of {@link Columns#read} in, rows of {@link Columns#extractions} out. */
final class ReadPartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1;

    private final Settings settings;

    ReadPartition(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        // Spark makes many empty partitions: they need no models.
        Batch batch = articles.hasNext() ? batch(LoadedExtractors.get(settings.extractor())) : null;
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return articles.hasNext();
            }

            @Override
            public Row next() {
                return read(articles.next(), batch);
            }
        };
    }

    private Batch batch(Extractor extractor) {
        return settings.batch(extractor::extract);
    }

    private static Row read(Row row, Batch batch) {
        String id = row.getString(Columns.ID);
        String text = row.getString(Columns.TEXT);
        if (id == null || id.isEmpty() || text == null) {
            return ExtractionRow.of(
                    row, new IllegalArgumentException("the article has no " + (text == null ? "text" : "id")));
        }
        List<Row> rows = new ArrayList<>();
        try {
            batch.run(List.of(new Article(id, text)), outcome -> rows.add(row(row, outcome)));
        } catch (InterruptedException e) {
            // This is how Spark kills a task.
            Thread.currentThread().interrupt();
            throw new CancellationException("the task was interrupted at article " + id);
        }
        return rows.get(0);
    }

    private static Row row(Row article, Outcome outcome) {
        return outcome instanceof Outcome.Extracted extracted
                ? ExtractionRow.of(article, extracted.extraction())
                : ExtractionRow.of(article, ((Outcome.Failed) outcome).cause());
    }
}
