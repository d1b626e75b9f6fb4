package org.onrecord.export;

import static org.onrecord.export.TableColumn.Type.INTEGER;
import static org.onrecord.export.TableColumn.Type.TEXT;

import java.util.List;
import java.util.Objects;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;

/**
 * A row of the table of mentions, as {@link Csv#mentions} and Spark have it.
 *
 * <pre>{@code
 * for (MentionRow row : MentionRow.of(extraction)) {
 *     System.out.println(row.entity().name() + ": " + row.mention().text());
 * }
 * }</pre>
 *
 * @param entity one of an article's entities
 * @param mention one of its mentions
 */
public record MentionRow(Entity entity, Mention mention) {

    private static final List<TableColumn<MentionRow>> COLUMNS = List.of(
            new TableColumn<>("entity", INTEGER, row -> row.entity.id()),
            new TableColumn<>("name", TEXT, row -> row.entity.name()),
            new TableColumn<>("type", TEXT, row -> row.entity.type().name()),
            new TableColumn<>("mention", TEXT, row -> row.mention.text()),
            new TableColumn<>("kind", TEXT, row -> row.mention.kind().name()),
            new TableColumn<>("start", INTEGER, row -> row.mention.span().start()),
            new TableColumn<>("end", INTEGER, row -> row.mention.span().end()));

    /** @throws NullPointerException if an argument is null */
    public MentionRow {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(mention, "mention");
    }

    /** Returns the columns in their order, without the article's id and metadata. */
    public static List<TableColumn<MentionRow>> columns() {
        return COLUMNS;
    }

    /** Returns the rows of an article: its entities in their order, the mentions of each in text order. */
    public static List<MentionRow> of(Extraction extraction) {
        return extraction.entities().stream()
                .flatMap(entity -> entity.mentions().stream().map(mention -> new MentionRow(entity, mention)))
                .toList();
    }
}
