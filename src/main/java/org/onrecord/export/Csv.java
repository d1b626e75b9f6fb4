package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.onrecord.document.Extraction;

/**
 * Tables for spreadsheets and statistics programs: {@link #quotations} with a row for each quotation, {@link #mentions} with a
 * row for each mention of an entity.
 *
 * <p>RFC 4180 in UTF-8, with a header and with the byte order mark that spreadsheets tell UTF-8 by. Text that a spreadsheet
 * would take for a formula gets a {@code '} in front: any that starts, after such {@code '}, with {@code = + - @}, their
 * full-width forms, a tab or a line break. Ids and offsets are those of the JSON formats.
 *
 * <p>Two tables of the same articles:
 *
 * <pre>{@code
 * try (ExtractionWriter quotations = Csv.quotations().open(Files.newOutputStream(Path.of("quotations.csv")));
 *         ExtractionWriter mentions = Csv.mentions().open(Files.newOutputStream(Path.of("mentions.csv")))) {
 *     for (Extraction extraction : extractions) {
 *         quotations.write(extraction);
 *         mentions.write(extraction);
 *     }
 * }
 * }</pre>
 *
 * @apiNote Columns are only ever added, at the end.
 */
public final class Csv implements Format {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvTable table;

    private Csv(CsvTable table) {
        this.table = table;
    }

    /**
     * Who said what. Joint speakers share a row: their names, types and entity ids are joined by {@code "; "}. A speaker who is
     * no named entity has the type {@code UNNAMED}; a quotation that the text attributes to nobody has no speaker and no type.
     */
    public static Csv quotations() {
        return new Csv(new QuotationTable());
    }

    /** Who and what is named, and where. */
    public static Csv mentions() {
        return new Csv(new MentionTable());
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public ExtractionWriter open(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        var csv = new CSVPrinter(
                writer,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader(table.columns().toArray(String[]::new))
                        .get());
        return new ExtractionWriter() {
            @Override
            public void write(Extraction extraction) throws IOException {
                table.print(extraction, csv);
            }

            @Override
            public void flush() throws IOException {
                csv.flush();
            }

            @Override
            public void close() throws IOException {
                csv.close();
            }
        };
    }
}
