package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * The stretches between double quotation marks, for corpora that annotate attributions and no segments: a line at a time, each
 * mark closed by its own kind or by the end of the line. Made to give what the project's own gold has.
 */
final class QuotedSegments {

    /** A segment belongs to the attribution that covers at least this part of it. */
    private static final double COVERED = 0.5;

    /** The share of a report's characters in marks from which all of it counts as quoted. */
    private static final double DIRECT = 0.8;

    /** The kinds of quotation that a segment may have. */
    private static final Set<String> KINDS = Set.of("direct", "mixed");

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    /**
     * An attribution as a corpus has it.
     *
     * @param attribution source, cue and content
     * @param kind null where the corpus does not say; then it follows from the content
     * @param speaker null where the corpus does not say
     */
    record Report(
            GoldArticle.Attribution attribution, @Nullable String kind, GoldSpeakers.@Nullable GoldSpeaker speaker) {}

    private QuotedSegments(String text) {
        this.text = text;
    }

    static List<GoldArticle.Segment> of(String text, List<Report> reports) {
        var segments = new QuotedSegments(text);
        segments.scan();
        return segments.spans.stream()
                .map(span -> segments.segment(span, reports))
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

    private GoldArticle.Segment segment(Span span, List<Report> reports) {
        Report best = null;
        int covered = 0;
        for (Report report : reports) {
            int shared = report.attribution().content().stream()
                    .mapToInt(span::overlap)
                    .sum();
            if (shared > covered) {
                covered = shared;
                best = report;
            }
        }
        if (best == null || covered < COVERED * span.length()) {
            return new GoldArticle.Segment(span, false, null, List.of(), List.of());
        }
        GoldArticle.Attribution attribution = best.attribution();
        return new GoldArticle.Segment(span, true, kind(best), attribution.source(), attribution.cue(), best.speaker());
    }

    private String kind(Report report) {
        String kind = report.kind();
        return kind != null && KINDS.contains(kind) ? kind : isDirect(report.attribution()) ? "direct" : "mixed";
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
