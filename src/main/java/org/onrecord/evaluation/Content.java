package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;

/**
 * Reported words as they are compared: without a leading "that", and without punctuation and blanks at the ends of each stretch.
 *
 * @param spans in text order, neither overlapping nor touching
 */
record Content(List<Span> spans) {

    private static final String THAT = "that";

    /** Copies the list. */
    Content {
        spans = List.copyOf(spans);
    }

    /** Returns the words under {@code spans}, which may come in any order. */
    static Content of(List<Span> spans, String text) {
        List<Span> sorted = spans.stream().sorted().toList();
        var trimmed = new ArrayList<Span>();
        for (int k = 0; k < sorted.size(); k++) {
            trimmed.add(trimmed(sorted.get(k), text, k == 0));
        }
        trimmed.removeIf(span -> span.length() == 0);
        trimmed.sort(null);
        var joined = new ArrayList<Span>();
        for (Span span : trimmed) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.start() <= last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return new Content(joined);
    }

    private static Span trimmed(Span span, String text, boolean first) {
        int start = first ? afterThat(span, text) : span.start();
        int end = span.end();
        while (end > start && !Words.isAlphanumeric(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && !Words.isAlphanumeric(text.charAt(start))) {
            start++;
        }
        return new Span(start, Math.max(start, end));
    }

    private static int afterThat(Span span, String text) {
        int start = afterSpace(span.start(), span.end(), text);
        int word = start + THAT.length();
        boolean that = word <= span.end() && text.regionMatches(true, start, THAT, 0, THAT.length());
        int next = that ? afterSpace(word, span.end(), text) : start;
        return next > word ? next : start;
    }

    private static int afterSpace(int start, int end, String text) {
        int next = start;
        while (next < end && Words.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** Returns the number of code units. */
    int size() {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** Returns the number of code units that both have. */
    int shared(Content other) {
        int shared = 0;
        int k = 0;
        for (Span span : spans) {
            while (k < other.spans.size() && other.spans.get(k).end() <= span.start()) {
                k++;
            }
            for (int i = k; i < other.spans.size() && other.spans.get(i).start() < span.end(); i++) {
                shared += span.overlap(other.spans.get(i));
            }
        }
        return shared;
    }

    /** Returns the shared code units as a part of all that one of the two has, 0 to 1. */
    double likeness(Content other) {
        int shared = shared(other);
        return shared == 0 ? 0 : (double) shared / (size() + other.size() - shared);
    }

    /** Returns whether at least half of this lies in {@code other}. */
    boolean liesMostlyIn(Content other) {
        return shared(other) >= 0.5 * size();
    }
}
