package org.onrecord.query;

import java.time.YearMonth;
import java.util.Optional;
import org.onrecord.document.Article;

/** What an article's metadata say about where and when it was published. */
record ArticleFacts(Article article) {

    /** Returns the metadata "outlet"; empty if there is none or it is blank. */
    Optional<String> outlet() {
        return metadata("outlet");
    }

    /** Returns what the metadata "date" says; empty if there is none or it is blank. */
    Optional<ArticleDate> date() {
        return metadata("date").map(ArticleDate::of);
    }

    /** Returns the month of {@link #date()}; empty if there is none or it was not understood. */
    Optional<YearMonth> month() {
        return date().flatMap(date -> {
            if (date instanceof ArticleDate.Month month) {
                return Optional.of(month.month());
            }
            return date instanceof ArticleDate.Day day ? Optional.of(YearMonth.from(day.day())) : Optional.empty();
        });
    }

    private Optional<String> metadata(String name) {
        return Optional.ofNullable(article.metadata().get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
