package org.onrecord.export;

import static org.onrecord.export.TableColumn.Type.INTEGER;
import static org.onrecord.export.TableColumn.Type.PROBABILITY;
import static org.onrecord.export.TableColumn.Type.SPANS;
import static org.onrecord.export.TableColumn.Type.SPEAKERS;
import static org.onrecord.export.TableColumn.Type.TEXT;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Extraction;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.Mention;
import org.onrecord.document.Quotation;
import org.onrecord.document.Role;
import org.onrecord.document.Speaker;

/**
 * A row of the table of quotations, as {@link Csv#quotations} and Spark have it.
 *
 * @param extraction of the article
 * @param quotation one of its quotations
 */
public record QuotationRow(Extraction extraction, Quotation quotation) {

    private static final List<TableColumn<QuotationRow>> COLUMNS = List.of(
            column("quotation", INTEGER, row -> row.quotation.id()),
            column("speaker", TEXT, row -> row.joined(Speaker::name)),
            column("speaker_type", TEXT, row -> row.joined(QuotationRow::type)),
            column(
                    "source_kind",
                    TEXT,
                    row -> row.joined(speaker -> speaker.sourceKind().name())),
            column("gender", TEXT, row -> row.joinedIfTold(QuotationRow::gender)),
            column("gender_basis", TEXT, row -> row.joinedIfTold(QuotationRow::genderBasis)),
            column("gender_word", TEXT, row -> row.joinedIfTold(QuotationRow::genderWord)),
            column("role", TEXT, row -> row.joinedIfTold(QuotationRow::role)),
            column("affiliation", TEXT, row -> row.joinedIfTold(QuotationRow::affiliation)),
            column("speakers", SPEAKERS, row -> row.quotation.speakers()),
            column("speaker_confidence", PROBABILITY, row -> row.attribution(Attribution::speakerConfidence)),
            column("source", TEXT, row -> row.source(Mention::text)),
            column(
                    "source_start",
                    INTEGER,
                    row -> row.source(source -> source.span().start())),
            column(
                    "source_end",
                    INTEGER,
                    row -> row.source(source -> source.span().end())),
            column("source_confidence", PROBABILITY, row -> row.attribution(Attribution::sourceConfidence)),
            column("cue", TEXT, row -> row.cue(Cue::text)),
            column("cue_lemma", TEXT, row -> row.cue(Cue::lemma)),
            column("cue_start", INTEGER, row -> row.cue(cue -> cue.span().start())),
            column("cue_end", INTEGER, row -> row.cue(cue -> cue.span().end())),
            column("kind", TEXT, row -> row.quotation.kind().name()),
            column("text", TEXT, row -> row.extraction.textOf(row.quotation)),
            column("sentence", TEXT, row -> row.extraction.sentenceOf(row.quotation)),
            column("start", INTEGER, row -> row.quotation.extent().start()),
            column("end", INTEGER, row -> row.quotation.extent().end()),
            column("spans", SPANS, row -> row.quotation.spans()),
            column("enclosing", INTEGER, row -> row.quotation.enclosing()));

    /** @throws NullPointerException if an argument is null */
    public QuotationRow {
        Objects.requireNonNull(extraction, "extraction");
        Objects.requireNonNull(quotation, "quotation");
    }

    /** Returns the columns in their order, without the article's id and metadata. */
    public static List<TableColumn<QuotationRow>> columns() {
        return COLUMNS;
    }

    /** Returns the rows of an article, in text order. */
    public static List<QuotationRow> of(Extraction extraction) {
        return extraction.quotations().stream()
                .map(quotation -> new QuotationRow(extraction, quotation))
                .toList();
    }

    /** Returns the type of a speaker: that of the entity, {@code UNNAMED} or {@code UNRESOLVED}. */
    public static String type(Speaker speaker) {
        if (speaker instanceof Speaker.Named named) {
            return named.entity().type().name();
        }
        return speaker instanceof Speaker.Unresolved ? "UNRESOLVED" : "UNNAMED";
    }

    /** Returns the name of the gender in which the article speaks of a speaker; null where it does not show. */
    public static @Nullable String gender(Speaker speaker) {
        return speaker instanceof Speaker.Named named && named.entity().gender() != null
                ? named.entity().gender().name()
                : null;
    }

    private static @Nullable String genderBasis(Speaker speaker) {
        GenderEvidence evidence = genderEvidence(speaker);
        return evidence == null ? null : evidence.basis().name();
    }

    private static @Nullable String genderWord(Speaker speaker) {
        GenderEvidence evidence = genderEvidence(speaker);
        return evidence == null ? null : evidence.text();
    }

    private static @Nullable GenderEvidence genderEvidence(Speaker speaker) {
        return speaker instanceof Speaker.Named named ? named.entity().genderEvidence() : null;
    }

    /** Returns the article's words for the {@linkplain org.onrecord.document.Entity#role() role} of a speaker; null where it has none. */
    public static @Nullable String role(Speaker speaker) {
        Role role = roleOf(speaker);
        return role == null ? null : role.text();
    }

    /** Returns the article's words for what a speaker belongs to by this role; null where it does not say. */
    public static @Nullable String affiliation(Speaker speaker) {
        Role role = roleOf(speaker);
        return role == null || role.affiliation() == null
                ? null
                : role.affiliation().text();
    }

    private static @Nullable Role roleOf(Speaker speaker) {
        return speaker instanceof Speaker.Named named ? named.entity().role() : null;
    }

    /** Returns null if there is nothing to tell about any speaker; the place of one without a value is empty. */
    private @Nullable String joinedIfTold(Function<Speaker, @Nullable String> word) {
        return quotation.speakers().stream().map(word).allMatch(Objects::isNull)
                ? null
                : joined(speaker -> Objects.requireNonNullElse(word.apply(speaker), ""));
    }

    private @Nullable String joined(Function<Speaker, String> word) {
        return quotation.speakers().isEmpty()
                ? null
                : quotation.speakers().stream().map(word).collect(Collectors.joining("; "));
    }

    private @Nullable Object attribution(Function<Attribution, @Nullable Object> value) {
        return quotation.attribution() == null ? null : value.apply(quotation.attribution());
    }

    private @Nullable Object source(Function<Mention, Object> value) {
        return attribution(attribution -> value.apply(attribution.source()));
    }

    private @Nullable Object cue(Function<Cue, Object> value) {
        return attribution(attribution -> attribution.cue() == null ? null : value.apply(attribution.cue()));
    }

    private static TableColumn<QuotationRow> column(
            String name, TableColumn.Type type, Function<QuotationRow, @Nullable Object> value) {
        return new TableColumn<>(name, type, value);
    }
}
