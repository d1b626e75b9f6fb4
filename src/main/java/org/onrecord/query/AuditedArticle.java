package org.onrecord.query;

import java.util.Objects;

/**
 * An article that an {@link Audit} counts.
 *
 * @param number its position among the articles of the audit, from 0
 * @param name what the caller calls it: its id, or the address of its page
 * @param outlet the outlet that its metadata name; "" if they name none
 * @param month the month that its metadata give, such as "2026-08"; "" if they give none that was understood
 */
public record AuditedArticle(int number, String name, String outlet, String month) {

    /** @throws NullPointerException if an argument is null */
    public AuditedArticle {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(month, "month");
    }
}
