package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.onrecord.document.Extraction;

/**
 * Tables for spreadsheets and statistics programs: {@link #quotations} with a row for each quotation, {@link #mentions} with a
 * row for each mention of an entity.
 *
 * <p>RFC 4180 in UTF-8, with a header and with the byte order mark by which spreadsheets recognize UTF-8. Text that a spreadsheet
 * would take for a formula gets a {@code '} in front: any text that starts, after such {@code '}, with {@code = + - @}, their
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
 * @apiNote Columns may be added: read them by their names.
 */
public final class Csv implements Format {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvTable<?> table;

    private Csv(CsvTable<?> table) {
        this.table = table;
    }

    /**
     * Returns the format of the table of quotations: who said what. Its columns, after {@code article}:
     *
     * <dl>
     *   <dt>{@code quotation}
     *   <dd>its id, from 0 within the article
     *   <dt>{@code speaker}, {@code speaker_type}, {@code speaker_entity}, {@code speaker_confidence}
     *   <dd>the name, the type and the entity's id of the speaker, and the probability that the speaker is right. The type is that
     *       of the entity, or {@code UNNAMED} for somebody whom the article does not name ("officials"), or {@code UNRESOLVED} for
     *       a pronoun or description ("he") that could be given to nobody: two of these need not be the same person. Joint
     *       speakers share a row, joined by {@code "; "}
     *   <dt>{@code source_kind}, {@code gender}, {@code gender_basis}, {@code gender_word}, {@code role}, {@code affiliation}
     *   <dd>what {@linkplain org.onrecord.document.SourceKind kind of source} the speaker is, and what the article says of a named
     *       speaker; the {@linkplain org.onrecord.document.GenderEvidence word that tells the gender} has its kind beside it. Those of
     *       joint speakers are joined by {@code "; "}, with nothing in the place of one of whom it does not say
     *   <dt>{@code source}, {@code source_start}, {@code source_end}, {@code source_confidence}
     *   <dd>the phrase that the words are attributed to, and the probability that it is right
     *   <dt>{@code cue}, {@code cue_lemma}, {@code cue_start}, {@code cue_end}
     *   <dd>the reporting word
     *   <dt>{@code kind}, {@code text}, {@code sentence}
     *   <dd>DIRECT, MIXED or INDIRECT; the words, with {@code […]} for what interrupts them; the sentence around them
     *   <dt>{@code start}, {@code end}, {@code spans}
     *   <dd>from the first of the words to the last, and each part of them
     *   <dt>{@code enclosing}
     *   <dd>the id of the quotation that contains this one
     * </dl>
     *
     * <p>The article's {@code outlet}, {@code date}, {@code title} and {@code url} follow. A cell is empty where the text does not
     * say; speaker, source, cue and confidences are where it attributes the words to nobody.
     */
    public static Csv quotations() {
        return new Csv(new CsvTable<>(QuotationRow.columns(), QuotationRow::of));
    }

    /**
     * Returns the format of the table of mentions: who and what is named, and where. Its columns are {@code article}, {@code
     * entity} (its id, from 0 within the article), {@code name} and {@code type} of the entity, {@code mention} (the words), {@code
     * kind} (NAME, NOMINAL, PRONOUN), {@code start}, {@code end}, and the article's {@code outlet}, {@code date}, {@code title} and
     * {@code url}.
     */
    public static Csv mentions() {
        return new Csv(new CsvTable<>(MentionRow.columns(), MentionRow::of));
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public ExtractionWriter open(OutputStream out) throws IOException {
        Writer writer = TargetWriter.utf8(out);
        writer.write(BYTE_ORDER_MARK);
        var csv = new CSVPrinter(
                writer, CSVFormat.RFC4180.builder().setHeader(table.header()).get());
        return new TargetWriter<>(csv) {
            @Override
            public void write(Extraction extraction) throws IOException {
                table.print(extraction, csv);
            }
        };
    }
}
