package org.onrecord.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * What an article's metadata "date" says, as far as it was understood.
 *
 * <p>Understood are dates with the year in front ({@code 2026-08-16}, {@code 20260816}, {@code 2026/8/16}, {@code
 * 2026-08-16T10:00:00Z}), dates with an English name of the month ({@code 16 August 2026}, {@code Sunday, Aug. 16th, 2026}, {@code
 * Sun, 16 Aug 2026 10:00:00 GMT}, {@code August 2026}), and dates of numbers with the year at the end where only one of the two
 * orders gives a date ({@code 16/08/2026}, {@code 8/16/2026}). What follows a date, such as a time, is passed over; the day is the one
 * that is written, in whatever time zone.
 *
 * <p>All dates that cannot be counted, to be corrected:
 *
 * <pre>{@code
 * for (Quote quote : Quotes.in(extractions).withDateNotUnderstood().list()) {
 *     if (quote.articleDate().orElseThrow() instanceof ArticleDate.NotUnderstood date) {
 *         System.err.println(quote.article().id() + ": " + date.text() + " " + date.reason());
 *     }
 * }
 * }</pre>
 *
 * @apiNote May grow: a {@code switch} over it should have a default.
 */
public sealed interface ArticleDate permits ArticleDate.Day, ArticleDate.Month, ArticleDate.NotUnderstood {

    /** Returns the metadata as they are written, without blanks around them. */
    String text();

    /**
     * Reads a date.
     *
     * @param text what the metadata say
     * @throws NullPointerException if {@code text} is null
     */
    static ArticleDate of(String text) {
        return new DateReader(Objects.requireNonNull(text, "text").strip()).read();
    }

    /**
     * A day.
     *
     * @param text what the metadata say
     * @param day the day that they mean
     */
    record Day(String text, LocalDate day) implements ArticleDate {

        /** @throws NullPointerException if an argument is null */
        public Day {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * A month without a day.
     *
     * @param text what the metadata say
     * @param month the month that they mean
     */
    record Month(String text, YearMonth month) implements ArticleDate {

        /** @throws NullPointerException if an argument is null */
        public Month {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(month, "month");
        }
    }

    /**
     * Something that is no date, or not a certain one.
     *
     * @param text what the metadata say
     * @param reason why it was not understood
     */
    record NotUnderstood(String text, Reason reason) implements ArticleDate {

        /** @throws NullPointerException if an argument is null */
        public NotUnderstood {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Why a date was not understood. */
    enum Reason {
        /** Day and month can be exchanged: {@code 05/08/2026}. */
        DAY_OR_MONTH_FIRST,
        /** There is no such day or month: {@code 2026-02-30}. */
        NO_SUCH_DAY,
        /** The form is not known: {@code yesterday}, {@code 2026}. */
        UNKNOWN_FORM
    }
}
