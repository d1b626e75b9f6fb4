package org.onrecord.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.ArticleDate.Reason;

/** Reads a date in the forms that {@link ArticleDate} lists. */
final class DateReader {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String YEAR = "(?<year>[12]\\d{3})";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String NAME =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String GAP = "[\\s-]+";
    /** A weekday, or words such as "Published on". */
    private static final String WORDS = "(?:\\p{L}+[.:,]*\\s+){0,4}?";

    private static final List<Pattern> DAYS = List.of(
            form(YEAR + "([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})"),
            // Also with a time behind it, as web archives write it: 20260816100000.
            form(YEAR + "(?<month>\\d{2})(?<day>\\d{2})(?:\\d{4}(?:\\d{2})?)?"),
            form(WORDS + DAY + "(?:\\s+of)?" + GAP + NAME + ",?" + GAP + YEAR),
            form(WORDS + NAME + GAP + DAY + ",?" + GAP + YEAR),
            form(YEAR + GAP + NAME + GAP + DAY));

    private static final List<Pattern> MONTHS_ALONE = List.of(
            form(YEAR + "[-/.]?(?<month>\\d{2})"), form(WORDS + NAME + ",?" + GAP + YEAR), form(YEAR + GAP + NAME));

    private static final Pattern YEAR_LAST = form("(?<one>\\d{1,2})([-/.])(?<other>\\d{1,2})\\2" + YEAR);

    private final String text;

    /** @param text without blanks around it */
    DateReader(String text) {
        this.text = text;
    }

    /** Returns a pattern for a date at the start of a text. No further digits may follow; anything else may. */
    private static Pattern form(String date) {
        return Pattern.compile(
                date + "(?![-/.]?\\d).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    ArticleDate read() {
        Matcher day = first(DAYS);
        if (day != null) {
            return day(number(day, "year"), month(day), number(day, "day"));
        }
        Matcher month = first(MONTHS_ALONE);
        if (month != null) {
            return month(number(month, "year"), month(month));
        }
        Matcher yearLast = first(List.of(YEAR_LAST));
        return yearLast == null
                ? not(Reason.UNKNOWN_FORM)
                : yearLast(number(yearLast, "one"), number(yearLast, "other"), number(yearLast, "year"));
    }

    private @Nullable Matcher first(List<Pattern> forms) {
        return forms.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .orElse(null);
    }

    private ArticleDate day(int year, int month, int day) {
        try {
            return new ArticleDate.Day(text, LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return not(Reason.NO_SUCH_DAY);
        }
    }

    private ArticleDate month(int year, int month) {
        try {
            return new ArticleDate.Month(text, YearMonth.of(year, month));
        } catch (DateTimeException e) {
            return not(Reason.NO_SUCH_DAY);
        }
    }

    /** Returns the date if only one order of day and month is possible, because countries differ in the order; otherwise null. */
    private ArticleDate yearLast(int one, int other, int year) {
        ArticleDate dayFirst = day(year, other, one);
        ArticleDate monthFirst = day(year, one, other);
        if (dayFirst.equals(monthFirst) || monthFirst instanceof ArticleDate.NotUnderstood) {
            return dayFirst;
        }
        return dayFirst instanceof ArticleDate.NotUnderstood ? monthFirst : not(Reason.DAY_OR_MONTH_FIRST);
    }

    private ArticleDate not(Reason reason) {
        return new ArticleDate.NotUnderstood(text, reason);
    }

    private static int month(Matcher date) {
        String month = date.group("month").toLowerCase(Locale.ROOT);
        return Character.isDigit(month.charAt(0)) ? number(date, "month") : MONTHS.indexOf(month.substring(0, 3)) + 1;
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }
}
