package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;

/**
 * The stretches between double quotation marks, for corpora that annotate attributions and no segments: a line at a time, each
 * mark closed by its own kind or by the end of the line. Made to give what the project's own gold has.
 */
final class QuotedSegments {

    /** A segment belongs to the attribution that covers at least this part of it. */
    private static final double COVERED = 0.5;

    /** All of what is reported counts as quoted from this part of its characters on. */
    private static final double DIRECT = 0.8;

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    private QuotedSegments(String text) {
        this.text = text;
    }

    static List<GoldArticle.Segment> of(String text, List<GoldArticle.Attribution> attributions) {
        var segments = new QuotedSegments(text);
        segments.scan();
        return segments.spans.stream()
                .map(span -> segments.segment(span, attributions))
                .toList();
    }

    private void scan() {
        char close = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (close != 0 && (c == close || c == '\n')) {
                add(start, c == '\n' ? withoutSpace(start, i) : i);
                close = 0;
            } else if (close == 0 && (c == '"' || c == '“')) {
                close = c == '"' ? '"' : '”';
                start = i + 1;
            }
        }
    }

    private int withoutSpace(int start, int end) {
        int last = end;
        while (last > start && Words.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private void add(int start, int end) {
        if (text.substring(start, end).codePoints().anyMatch(Words::isAlphanumeric)) {
            spans.add(new Span(start, end));
        }
    }

    private GoldArticle.Segment segment(Span span, List<GoldArticle.Attribution> attributions) {
        GoldArticle.Attribution best = null;
        int covered = 0;
        for (GoldArticle.Attribution attribution : attributions) {
            int shared = shared(span, attribution.content());
            if (shared > covered) {
                covered = shared;
                best = attribution;
            }
        }
        if (best == null || covered < COVERED * span.length()) {
            return new GoldArticle.Segment(span, false, null, List.of(), List.of());
        }
        return new GoldArticle.Segment(span, true, isDirect(best) ? "direct" : "mixed", best.source(), best.cue());
    }

    private static int shared(Span span, List<Span> contents) {
        return contents.stream()
                .mapToInt(content ->
                        Math.max(0, Math.min(span.end(), content.end()) - Math.max(span.start(), content.start())))
                .sum();
    }

    private boolean isDirect(GoldArticle.Attribution attribution) {
        int all = 0;
        int quoted = 0;
        for (Span content : attribution.content()) {
            for (int i = content.start(); i < content.end(); i++) {
                all++;
                quoted += isQuoted(i) ? 1 : 0;
            }
        }
        return quoted >= DIRECT * all;
    }

    private boolean isQuoted(int offset) {
        return spans.stream().anyMatch(span -> span.contains(offset));
    }
}
