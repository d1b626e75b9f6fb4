package org.onrecord.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/**
 * Prints the rows of a {@link Csv} document: the article's id, the columns of the table, the article's metadata.
 *
 * @param columns of the table
 * @param rows from an extraction to its rows
 */
record CsvTable<R>(List<TableColumn<R>> columns, Function<Extraction, List<R>> rows) {

    /** Matches what spreadsheets take for the start of a formula, and what was escaped before, so that the escape can be undone. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private static final List<String> METADATA = List.of("outlet", "date", "title", "url");

    String[] header() {
        List<String> header = new ArrayList<>(List.of("article"));
        for (TableColumn<R> column : columns) {
            // A cell has no room for a list of speakers: names and types are in columns of their own.
            header.add(column.type() == TableColumn.Type.SPEAKERS ? "speaker_entity" : column.name());
        }
        header.addAll(METADATA);
        return header.toArray(String[]::new);
    }

    void print(Extraction extraction, CSVPrinter csv) throws IOException {
        for (R row : rows.apply(extraction)) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(words(extraction.article().id()));
            for (TableColumn<R> column : columns) {
                cells.add(cell(column.value().apply(row)));
            }
            METADATA.forEach(
                    name -> cells.add(words(extraction.article().metadata().get(name))));
            csv.printRecord(cells);
        }
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof String text) {
            return words(text);
        }
        if (value instanceof Double probability) {
            return String.format(Locale.ROOT, "%.4f", probability);
        }
        return value instanceof List<?> list
                ? list.stream().map(CsvTable::element).collect(Collectors.joining("; "))
                : value;
    }

    private static String element(Object element) {
        if (element instanceof Span span) {
            return span.start() + ":" + span.end();
        }
        return element instanceof Speaker.Named named
                ? String.valueOf(named.entity().id())
                : "";
    }

    /** Returns words of the article or its metadata in a form that no spreadsheet takes for a formula. */
    static @Nullable String words(@Nullable String text) {
        return text != null && FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
