package org.onrecord.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.Speaker;

/**
 * A quotation with the article it is from.
 *
 * <p>Those that a question is answered with:
 *
 * <pre>{@code
 * for (Quote quote : Quotes.in(extractions).by("Ana Ruiz").list()) {
 *     System.out.println(quote.outlet().orElse("?") + ", " + quote.speaker() + ": " + quote.text());
 * }
 * }</pre>
 *
 * @param extraction what was found in the article
 * @param quotation one of its quotations
 */
public record Quote(Extraction extraction, Quotation quotation) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-?(\\d{2})(?:-?(\\d{2}))?(?:\\D.*)?", Pattern.DOTALL);

    /** @throws NullPointerException if an argument is null */
    public Quote {
        Objects.requireNonNull(extraction, "extraction");
        Objects.requireNonNull(quotation, "quotation");
    }

    /** The article that quotes. */
    public Article article() {
        return extraction.article();
    }

    /** The quoted words. */
    public String text() {
        return extraction.textOf(quotation);
    }

    /** Who is quoted; empty where the text attributes the words to nobody. */
    public List<Speaker> speakers() {
        return quotation.speakers();
    }

    /** Their names, joined by " &amp; "; "(nobody)" where there are none. */
    public String speaker() {
        return extraction.speakerLabel(quotation);
    }

    /** The article's metadata "outlet", where it is not blank. */
    public Optional<String> outlet() {
        return metadata("outlet");
    }

    /** The month of the article's metadata "date", which starts like {@code 2026-03} or {@code 202603}. */
    public Optional<YearMonth> month() {
        return dated(date -> YearMonth.of(number(date, 1), number(date, 2)));
    }

    /** The day of the article's metadata "date", which starts like {@code 2026-03-04} or {@code 20260304}. */
    public Optional<LocalDate> date() {
        return dated(
                date -> date.group(3) == null ? null : LocalDate.of(number(date, 1), number(date, 2), number(date, 3)));
    }

    private <T> Optional<T> dated(Function<Matcher, @Nullable T> read) {
        Matcher date = DATE.matcher(metadata("date").orElse(""));
        try {
            return date.matches() ? Optional.ofNullable(read.apply(date)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private Optional<String> metadata(String name) {
        return Optional.ofNullable(article().metadata().get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Who said what, and in which article. */
    @Override
    public String toString() {
        return speaker() + ": " + text() + " [" + article().id() + "]";
    }
}
