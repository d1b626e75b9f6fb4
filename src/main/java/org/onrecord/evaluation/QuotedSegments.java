package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * The segments of an article whose annotators marked attributions: each stretch between double quotation marks in one
 * paragraph, attributed if more than half of it lies in the content of an attribution. Of several contents the shortest
 * counts, which is the innermost.
 */
final class QuotedSegments {

    private final String text;
    private final List<GoldArticle.Attribution> attributions;

    private QuotedSegments(String text, List<GoldArticle.Attribution> attributions) {
        this.text = text;
        this.attributions = attributions;
    }

    static List<GoldArticle.Segment> of(String text, List<GoldArticle.Attribution> attributions) {
        var segments = new QuotedSegments(text, attributions);
        List<Span> spans = spans(text);
        return spans.stream().map(span -> segments.segment(span, spans)).toList();
    }

    /** Every stretch between double marks; one that is still open at the end of its paragraph ends there. */
    static List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean ends = c == '\n' || c == '”' || c == '"' || c == '“';
            if (start >= 0 && ends) {
                if (i > start) {
                    spans.add(new Span(start, i));
                }
                start = c == '“' ? i + 1 : -1;
            } else if (c == '“' || c == '"') {
                start = i + 1;
            }
        }
        return spans;
    }

    private GoldArticle.Segment segment(Span span, List<Span> all) {
        GoldArticle.Attribution attribution = attributions.stream()
                .filter(one -> 2 * shared(span, one.content()) > span.length())
                .min(Comparator.comparingInt(one -> length(one.content())))
                .orElse(null);
        return attribution == null
                ? new GoldArticle.Segment(span, false, null, List.of(), List.of())
                : new GoldArticle.Segment(span, true, kind(attribution, all), attribution.source(), attribution.cue());
    }

    /** Direct if nothing but the quoted is reported. */
    private @Nullable String kind(GoldArticle.Attribution attribution, List<Span> quoted) {
        for (Span content : attribution.content()) {
            for (int i = content.start(); i < content.end(); i++) {
                int offset = i;
                if (Words.isAlphanumeric(text.charAt(i)) && quoted.stream().noneMatch(span -> span.contains(offset))) {
                    return "mixed";
                }
            }
        }
        return "direct";
    }

    private static int shared(Span span, List<Span> contents) {
        return contents.stream()
                .mapToInt(content ->
                        Math.max(0, Math.min(span.end(), content.end()) - Math.max(span.start(), content.start())))
                .sum();
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
