package org.onrecord.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
import org.onrecord.document.Warning;

/** Rows of {@link Columns#extractions}. */
final class ExtractionRow {

    private ExtractionRow() {}

    /**
     * What was found in an article.
     *
     * @param article a row of {@link Columns#read}
     */
    static Row of(Row article, Extraction extraction) {
        return row(
                article,
                rows(extraction.quotations(), quotation -> quotation(extraction, quotation)),
                extraction.entities().stream()
                        .flatMap(entity -> entity.mentions().stream().map(mention -> mention(entity, mention)))
                        .toArray(Row[]::new),
                extraction.warnings().stream().map(Warning::message).toArray(String[]::new),
                extraction.provenance().libraryVersion(),
                extraction.provenance().modelsDigest(),
                null,
                null);
    }

    /**
     * An article that failed.
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

    private static Row quotation(Extraction extraction, Quotation quotation) {
        Attribution attribution = quotation.attribution();
        List<Speaker> speakers = quotation.speakers();
        Mention source = attribution == null ? null : attribution.source();
        Cue cue = attribution == null ? null : attribution.cue();
        return RowFactory.create(
                quotation.id(),
                joined(speakers, Speaker::name),
                joined(speakers, ExtractionRow::type),
                rows(speakers, speaker -> RowFactory.create(speaker.name(), type(speaker), entity(speaker))),
                source == null ? null : source.text(),
                source == null ? null : source.span().start(),
                source == null ? null : source.span().end(),
                cue == null ? null : cue.text(),
                cue == null ? null : cue.lemma(),
                cue == null ? null : cue.span().start(),
                cue == null ? null : cue.span().end(),
                quotation.kind().name(),
                extraction.textOf(quotation),
                quotation.extent().start(),
                quotation.extent().end(),
                rows(quotation.spans(), ExtractionRow::span),
                quotation.enclosing(),
                attribution == null ? null : attribution.sourceConfidence());
    }

    private static Row mention(Entity entity, Mention mention) {
        return RowFactory.create(
                entity.id(),
                entity.name(),
                entity.type().name(),
                mention.text(),
                mention.kind().name(),
                mention.span().start(),
                mention.span().end());
    }

    private static Row span(Span span) {
        return RowFactory.create(span.start(), span.end());
    }

    private static String type(Speaker speaker) {
        if (speaker instanceof Speaker.Named named) {
            return named.entity().type().name();
        }
        return speaker instanceof Speaker.Unresolved ? "UNRESOLVED" : "UNNAMED";
    }

    private static @Nullable Integer entity(Speaker speaker) {
        return speaker instanceof Speaker.Named named ? named.entity().id() : null;
    }

    private static <T> Row[] rows(List<T> values, Function<T, Row> row) {
        return values.stream().map(row).toArray(Row[]::new);
    }

    private static @Nullable String joined(List<Speaker> speakers, Function<Speaker, String> word) {
        return speakers.isEmpty() ? null : speakers.stream().map(word).collect(Collectors.joining("; "));
    }
}
