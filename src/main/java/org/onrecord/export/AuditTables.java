package org.onrecord.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Audit;
import org.onrecord.query.AuditRow;
import org.onrecord.query.AuditSpeaker;
import org.onrecord.query.Breakdown;
import org.onrecord.query.Voice;

/** The figures of an audit as tables in CSV, in the form of {@link Csv}. */
record AuditTables(Audit audit, List<ReportedArticle> articles) {

    private static final List<String> QUOTATION_COLUMNS = List.of(
            "article",
            "quotation",
            "outlet",
            "month",
            "speaker",
            "speaker_type",
            "gender",
            "gender_basis",
            "gender_word",
            "source_kind",
            "role",
            "affiliation",
            "kind",
            "words",
            "text",
            "page");

    private static final List<String> FIGURES = List.of(
            "breakdown",
            "group",
            "told",
            "quotations",
            "share_quotations",
            "words",
            "share_words",
            "speakers",
            "articles");

    /** Returns the tables by the names of their files. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("overall.csv", table(List.of(), csv -> figures(csv, List.of(), audit)));
        files.put("outlets.csv", table(List.of("outlet"), csv -> {
            for (Map.Entry<String, Audit> part : audit.perOutlet().entrySet()) {
                figures(csv, List.of(part.getKey()), part.getValue());
            }
        }));
        files.put("months.csv", table(List.of("month"), csv -> {
            for (Map.Entry<String, Audit> part : audit.perMonth().entrySet()) {
                figures(csv, List.of(part.getKey()), part.getValue());
            }
        }));
        files.put("outlets-months.csv", table(List.of("outlet", "month"), csv -> {
            for (Map.Entry<String, Audit> outlet : audit.perOutlet().entrySet()) {
                for (Map.Entry<String, Audit> month :
                        outlet.getValue().perMonth().entrySet()) {
                    figures(csv, List.of(outlet.getKey(), month.getKey()), month.getValue());
                }
            }
        }));
        files.put("speakers.csv", speakers());
        files.put("quotations.csv", quotations());
        return files;
    }

    private static void figures(CSVPrinter csv, List<String> part, Audit audit) throws IOException {
        int quotations = audit.voices().size();
        for (Breakdown breakdown : Breakdown.values()) {
            for (AuditRow row : audit.by(breakdown)) {
                List<@Nullable Object> cells = new ArrayList<>();
                part.forEach(name -> cells.add(name.isEmpty() ? null : CsvTable.words(name)));
                cells.add(breakdown.name());
                cells.add(CsvTable.words(row.group()));
                cells.add(row.told());
                cells.add(row.quotations());
                cells.add(share(row.quotations(), quotations));
                cells.add(row.words());
                cells.add(share(row.words(), audit.words()));
                cells.add(row.speakers());
                cells.add(row.articles());
                csv.printRecord(cells);
            }
        }
    }

    private static @Nullable String share(long part, long all) {
        return all == 0 ? null : String.format(Locale.ROOT, "%.4f", (double) part / all);
    }

    private String speakers() {
        List<String> header = List.of(
                "speaker",
                "speaker_type",
                "gender",
                "source_kind",
                "role",
                "affiliation",
                "quotations",
                "words",
                "articles");
        return print(header, csv -> {
            for (AuditSpeaker speaker : audit.speakers()) {
                csv.printRecord(
                        CsvTable.words(speaker.name()),
                        speaker.type(),
                        speaker.gender(),
                        speaker.sourceKind(),
                        CsvTable.words(speaker.role()),
                        CsvTable.words(speaker.affiliation()),
                        speaker.quotations(),
                        speaker.words(),
                        speaker.articles());
            }
        });
    }

    private String quotations() {
        return print(QUOTATION_COLUMNS, csv -> {
            for (Voice voice : audit.voices()) {
                IndexedQuotation quotation =
                        articles.get(voice.article().number()).quotations().get(voice.quotation());
                csv.printRecord(
                        CsvTable.words(voice.article().name()),
                        voice.quotation(),
                        CsvTable.words(voice.article().outlet()),
                        voice.article().month(),
                        CsvTable.words(voice.speaker()),
                        voice.type(),
                        voice.gender(),
                        voice.genderBasis(),
                        CsvTable.words(voice.genderWord()),
                        voice.sourceKind(),
                        CsvTable.words(voice.role()),
                        CsvTable.words(voice.affiliation()),
                        voice.kind(),
                        voice.words(),
                        CsvTable.words(quotation.words()),
                        CsvTable.words(quotation.href()));
            }
        });
    }

    private static String table(List<String> part, Rows rows) {
        List<String> header = new ArrayList<>(part);
        header.addAll(FIGURES);
        return print(header, rows);
    }

    @FunctionalInterface
    private interface Rows {
        void print(CSVPrinter csv) throws IOException;
    }

    private static String print(List<String> header, Rows rows) {
        var text = new StringBuilder().append(Csv.BYTE_ORDER_MARK);
        try {
            var csv = new CSVPrinter(
                    text,
                    CSVFormat.RFC4180
                            .builder()
                            .setHeader(header.toArray(String[]::new))
                            .get());
            rows.print(csv);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
        return text.toString();
    }
}
