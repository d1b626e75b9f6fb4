package org.onrecord.export;

import static org.onrecord.export.CsvTable.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** A row for each quotation. */
record QuotationTable() implements CsvTable {

    private static final List<String> COLUMNS = List.of(
            "article",
            "quotation",
            "speaker",
            "speaker_type",
            "speaker_entity",
            "source",
            "source_start",
            "source_end",
            "cue",
            "cue_lemma",
            "cue_start",
            "cue_end",
            "kind",
            "text",
            "start",
            "end",
            "spans",
            "within",
            "confidence");

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(CsvTable.METADATA);
        return columns;
    }

    @Override
    public void print(Extraction extraction, CSVPrinter csv) throws IOException {
        for (Quotation quotation : extraction.quotations()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(words(extraction.article().id()));
            row.add(quotation.id());
            attribution(quotation.attribution(), row);
            row.add(quotation.kind());
            row.add(words(extraction.textOf(quotation)));
            row.add(quotation.extent().start());
            row.add(quotation.extent().end());
            row.add(joined(quotation.spans(), QuotationTable::place));
            row.add(quotation.enclosing());
            row.add(quotation.attribution() == null ? null : probability(quotation.attribution()));
            row.addAll(CsvTable.metadata(extraction.article()));
            csv.printRecord(row);
        }
    }

    private static void attribution(@Nullable Attribution attribution, List<@Nullable Object> row) {
        List<Speaker> speakers = attribution == null ? List.of() : attribution.speakers();
        row.add(words(joined(speakers, Speaker::name)));
        row.add(joined(speakers, QuotationTable::type));
        row.add(joined(speakers, QuotationTable::entity));
        Mention source = attribution == null ? null : attribution.source();
        row.add(source == null ? null : words(source.text()));
        place(source == null ? null : source.span(), row);
        Cue cue = attribution == null ? null : attribution.cue();
        row.add(cue == null ? null : words(cue.text()));
        row.add(cue == null ? null : words(cue.lemma()));
        place(cue == null ? null : cue.span(), row);
    }

    private static void place(@Nullable Span span, List<@Nullable Object> row) {
        row.add(span == null ? null : span.start());
        row.add(span == null ? null : span.end());
    }

    private static String place(Span span) {
        return span.start() + ":" + span.end();
    }

    private static String type(Speaker speaker) {
        if (speaker instanceof Speaker.Named named) {
            return named.entity().type().name();
        }
        return speaker instanceof Speaker.Unresolved ? "UNRESOLVED" : "UNNAMED";
    }

    private static String entity(Speaker speaker) {
        return speaker instanceof Speaker.Named named
                ? String.valueOf(named.entity().id())
                : "";
    }

    private static String probability(Attribution attribution) {
        return String.format(Locale.ROOT, "%.4f", attribution.sourceConfidence());
    }

    private static <T> String joined(List<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining("; "));
    }
}
