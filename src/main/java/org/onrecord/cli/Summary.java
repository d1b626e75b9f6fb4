package org.onrecord.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The last line of a run. */
final class Summary {

    private Summary() {}

    /** "12 articles, 3.1 articles/s; 1 failed, listed in out.jsonl.failed". */
    static String of(
            OutcomeSink sink,
            FailureLog failures,
            @Nullable ResumeState before,
            ArticleReader articles,
            Progress progress) {
        var text = new StringBuilder(Progress.count(sink.extracted()));
        text.append(progress.rate(sink.extracted() + failures.count()));
        if (failures.count() > 0) {
            text.append(number("; %,d failed", failures.count()));
            if (failures.listed() != null) {
                text.append(", listed in ").append(failures.listed());
            }
        }
        if (before != null) {
            text.append(number("; %,d done before", before.covered()));
        }
        if (articles.passedOver() > 0) {
            text.append(number("; %,d records that are no pages passed over", articles.passedOver()));
        }
        return text.toString();
    }

    private static String number(String format, long number) {
        return String.format(Locale.ROOT, format, number);
    }
}
