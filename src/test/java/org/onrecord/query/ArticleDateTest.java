package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-16",
                "2026-08-16T10:00:00Z",
                "2026-08-16 23:30:00-05:00",
                "20260816",
                "20260816100000",
                "2026/8/16",
                "2026.08.16",
                "16 August 2026",
                "16 AUG. 2026",
                "16th August, 2026",
                "the 16th of August 2026",
                "Aug 16, 2026",
                "August 16th 2026 at 10 a.m.",
                "Sunday, August 16, 2026",
                "Sun, 16 Aug 2026 10:00:00 GMT",
                "Published on: 16 August 2026, 10:00",
                "16-Aug-2026",
                "2026 August 16",
                "16/08/2026",
                "8/16/2026",
                "16.08.2026 10:00",
                " 16-08-2026 "
            })
    void aDayIsUnderstoodInEveryUsualForm(String text) {
        assertThat(ArticleDate.of(text)).isEqualTo(new ArticleDate.Day(text.strip(), LocalDate.of(2026, 8, 16)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "202603", "March 2026", "Mar. 2026", "2026 March"})
    void aMonthIsUnderstoodWithoutADay(String text) {
        assertThat(ArticleDate.of(text)).isEqualTo(new ArticleDate.Month(text, YearMonth.of(2026, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "05/08/2026, DAY_OR_MONTH_FIRST",
        "5.8.2026, DAY_OR_MONTH_FIRST",
        "2026-02-30, NO_SUCH_DAY",
        "2026-13-01, NO_SUCH_DAY",
        "32 August 2026, NO_SUCH_DAY",
        "13/13/2026, NO_SUCH_DAY",
        "yesterday, UNKNOWN_FORM",
        "2026, UNKNOWN_FORM",
        "16 août 2026, UNKNOWN_FORM",
        "16/08/26, UNKNOWN_FORM",
        "1786874400, UNKNOWN_FORM",
        "2026-08-161, UNKNOWN_FORM"
    })
    void whatIsNoCertainDateSaysWhy(String text, ArticleDate.Reason reason) {
        assertThat(ArticleDate.of(text)).isEqualTo(new ArticleDate.NotUnderstood(text, reason));
    }

    @Test
    void bothOrdersMayGiveTheSameDay() {
        assertThat(ArticleDate.of("08/08/2026")).isEqualTo(new ArticleDate.Day("08/08/2026", LocalDate.of(2026, 8, 8)));
    }

    @Property(seed = "20261126")
    void anyTextGetsAnAnswer(@ForAll String text) {
        assertThat(ArticleDate.of(text).text()).isEqualTo(text.strip());
    }
}
