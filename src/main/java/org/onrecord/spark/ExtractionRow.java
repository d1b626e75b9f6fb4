package org.onrecord.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
import org.onrecord.document.Warning;
import org.onrecord.export.MentionRow;
import org.onrecord.export.QuotationRow;
import org.onrecord.export.TableColumn;

/** Rows of {@link Columns#extractions}. */
final class ExtractionRow {

    private ExtractionRow() {}

    /**
     * Returns the row of an extracted article.
     *
     * @param article a row of {@link Columns#read}
     */
    static Row of(Row article, Extraction extraction) {
        return row(
                article,
                rows(QuotationRow.of(extraction), QuotationRow.columns()),
                rows(MentionRow.of(extraction), MentionRow.columns()),
                extraction.warnings().stream().map(Warning::message).toArray(String[]::new),
                extraction.provenance().libraryVersion(),
                extraction.provenance().modelsDigest(),
                null,
                null);
    }

    /**
     * Returns the row of an article that failed.
     *
     * @param article a row of {@link Columns#read}
     */
    static Row of(Row article, Throwable cause) {
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return row(
                article, null, null, null, null, null, message, cause.getClass().getName());
    }

    private static Row row(Row article, @Nullable Object... found) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < article.size(); i++) {
            if (i != Columns.TEXT) {
                values.add(article.get(i));
            }
        }
        values.addAll(Arrays.asList(found));
        return RowFactory.create(values.toArray());
    }

    private static <R> Row[] rows(List<R> rows, List<TableColumn<R>> columns) {
        return rows.stream()
                .map(row -> RowFactory.create(columns.stream()
                        .map(column -> value(column.value().apply(row)))
                        .toArray()))
                .toArray(Row[]::new);
    }

    private static @Nullable Object value(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(ExtractionRow::element).toArray(Row[]::new)
                : value;
    }

    private static Row element(Object element) {
        if (element instanceof Span span) {
            return RowFactory.create(span.start(), span.end());
        }
        Speaker speaker = (Speaker) element;
        Integer entity = speaker instanceof Speaker.Named named ? named.entity().id() : null;
        return RowFactory.create(
                speaker.name(),
                QuotationRow.type(speaker),
                speaker.sourceKind().name(),
                QuotationRow.gender(speaker),
                QuotationRow.role(speaker),
                QuotationRow.affiliation(speaker),
                entity);
    }
}
