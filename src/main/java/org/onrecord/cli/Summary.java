package org.onrecord.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The last line of a run. */
final class Summary {

    private Summary() {}

    /** Returns, for example, "12 articles, 3.1 articles/s; 1 failed, listed in out.jsonl.failed". */
    static String of(
            OutcomeSink sink, FailureLog failures, @Nullable ResumeState before, Inputs inputs, Progress progress) {
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
        if (inputs.passedOver() > 0) {
            boolean one = inputs.passedOver() == 1;
            text.append(number(
                    one ? "; %,d record that is no page passed over" : "; %,d records that are no pages passed over",
                    inputs.passedOver()));
        }
        if (!inputs.unread().isEmpty()) {
            text.append("; ").append(unread(inputs.unread()));
        }
        return text.toString();
    }

    /** Returns "3 files of kinds that are not read: 2 .pdf, 1 .xml". */
    static String unread(Map<String, Integer> unread) {
        int files = unread.values().stream().mapToInt(Integer::intValue).sum();
        return number(
                        files == 1 ? "%,d file of a kind that is not read: " : "%,d files of kinds that are not read: ",
                        files)
                + unread.entrySet().stream()
                        .map(kind -> number("%,d ", kind.getValue())
                                + (kind.getKey().isEmpty() ? "without an extension" : "." + kind.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String number(String format, long number) {
        return String.format(Locale.ROOT, format, number);
    }
}
