package org.onrecord.evaluation;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.document.Span;

/** Decides whether reported words are in quotation marks or have some in them. */
final class QuotationMarks {

    private static final Pattern MARK = Pattern.compile("[“”\"„«»]|''|``");

    private QuotationMarks() {}

    /** Returns whether {@code text} has a quotation mark. */
    static boolean areIn(String text) {
        return MARK.matcher(text).find();
    }

    /** Returns whether a quotation mark is in one of the stretches of {@code text} or right beside it. */
    static boolean areInOrBeside(List<Span> spans, String text) {
        return spans.stream()
                .map(span -> text.substring(Math.max(0, span.start() - 1), Math.min(text.length(), span.end() + 1)))
                .anyMatch(QuotationMarks::areIn);
    }
}
