package org.onrecord.export;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table of quotations or of mentions, for programs that write such a table in a form of their own:
 *
 * <pre>{@code
 * for (QuotationRow row : QuotationRow.of(extraction)) {
 *     for (TableColumn<QuotationRow> column : QuotationRow.columns()) {
 *         System.out.println(column.name() + ": " + column.value().apply(row));
 *     }
 * }
 * }</pre>
 *
 * @param <R> the rows of the table
 * @param name in lower case, with underscores between words
 * @param type the type of the values
 * @param value from a row to its value; null where the text does not say
 */
public record TableColumn<R>(String name, Type type, Function<R, @Nullable Object> value) {

    /**
     * The type of a column's values.
     *
     * @apiNote May grow: a {@code switch} over it should have a default.
     */
    public enum Type {
        /** A {@code String}. */
        TEXT,
        /** An {@code Integer}. */
        INTEGER,
        /** A {@code Double} from 0 to 1. */
        PROBABILITY,
        /** A {@code List} of {@link org.onrecord.document.Span}s. */
        SPANS,
        /** A {@code List} of {@link org.onrecord.document.Speaker}s. */
        SPEAKERS
    }

    /** @throws NullPointerException if an argument is null */
    public TableColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }
}
