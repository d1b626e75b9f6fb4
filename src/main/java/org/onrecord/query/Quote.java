package org.onrecord.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.Speaker;

/**
 * A quotation with the article it is from.
 *
 * <p>The answer to a question, line by line:
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

    /** @throws NullPointerException if an argument is null */
    public Quote {
        Objects.requireNonNull(extraction, "extraction");
        Objects.requireNonNull(quotation, "quotation");
    }

    /** Returns the article that quotes. */
    public Article article() {
        return extraction.article();
    }

    /** Returns the reported words as {@link Extraction#textOf(Quotation)} shows them. */
    public String text() {
        return extraction.textOf(quotation);
    }

    /** Returns who is quoted; empty if the text attributes the words to nobody. */
    public List<Speaker> speakers() {
        return quotation.speakers();
    }

    /** Returns the speakers' names, joined by " &amp; "; "(nobody)" if there are none. */
    public String speaker() {
        return extraction.speakerLabel(quotation);
    }

    /** Returns the article's metadata "outlet"; empty if there is none or it is blank. */
    public Optional<String> outlet() {
        return new ArticleFacts(article()).outlet();
    }

    /** Returns what the article's metadata "date" says; empty if there is none or it is blank. */
    public Optional<ArticleDate> articleDate() {
        return new ArticleFacts(article()).date();
    }

    /** Returns the month of {@link #articleDate()}; empty if there is none or it was not understood. */
    public Optional<YearMonth> month() {
        return new ArticleFacts(article()).month();
    }

    /** Returns the day of {@link #articleDate()}; empty if there is none or it was not understood. */
    public Optional<LocalDate> date() {
        return articleDate()
                .flatMap(date -> date instanceof ArticleDate.Day day ? Optional.of(day.day()) : Optional.empty());
    }

    /** Returns who said what, and in which article. */
    @Override
    public String toString() {
        return speaker() + ": " + text() + " [" + article().id() + "]";
    }
}
