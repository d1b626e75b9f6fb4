package org.onrecord.query;

import java.util.Objects;

/**
 * How often one group of a {@link Breakdown} is quoted.
 *
 * @apiNote May get more components: read it by its accessors.
 * @param group the name of a constant, such as "FEMALE", or words of the articles, such as "spokesman"
 * @param told whether the articles tell it; the rows of which they do not are the unknown ones
 * @param quotations the number of quotations, counted once for each speaker
 * @param words the number of words quoted, counted once for each speaker
 * @param speakers the number of different speakers who have a name
 * @param articles the number of articles
 */
public record AuditRow(String group, boolean told, int quotations, long words, int speakers, int articles) {

    /** @throws NullPointerException if {@code group} is null */
    public AuditRow {
        Objects.requireNonNull(group, "group");
    }
}
