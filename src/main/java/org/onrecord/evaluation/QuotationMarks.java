package org.onrecord.evaluation;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.document.Span;

/** Tells contents in quotation marks, or with some in them, from contents without. */
final class QuotationMarks {

    private static final Pattern MARK = Pattern.compile("[“”\"„«»]|''|``");

    private QuotationMarks() {}

    /** Returns whether a quotation mark stands in {@code text}. */
    static boolean areIn(String text) {
        return MARK.matcher(text).find();
    }

    /** Returns whether a quotation mark stands in one of the stretches of {@code text} or right beside it. */
    static boolean areInOrBeside(List<Span> spans, String text) {
        return spans.stream()
                .map(span -> text.substring(Math.max(0, span.start() - 1), Math.min(text.length(), span.end() + 1)))
                .anyMatch(QuotationMarks::areIn);
    }
}
