package org.onrecord.evaluation;

import org.onrecord.document.Span;

/** When a source that was found is the one that the annotators marked. */
final class SourceMatch {

    /** A source may always be this long, in UTF-16 code units. */
    private static final int SHORT = 60;

    private SourceMatch() {}

    /**
     * Whether {@code source} is whole words, touches no cue of the segment, shares half of the shorter of the two with one of
     * its sources, and is no longer than {@value #SHORT} characters or 1.5 times that source.
     */
    static boolean isRight(Span source, GoldArticle.Segment segment, String text) {
        return source.length() > 0
                && isEdge(text, source.start())
                && isEdge(text, source.end())
                && segment.cues().stream().allMatch(cue -> source.overlap(cue) == 0)
                && segment.sources().stream().anyMatch(gold -> isSame(source, gold));
    }

    private static boolean isSame(Span source, Span gold) {
        int shared = source.overlap(gold);
        return shared > 0
                && shared >= 0.5 * Math.min(source.length(), gold.length())
                && source.length() <= Math.max(SHORT, 1.5 * gold.length());
    }

    /** Whether no word goes on over {@code offset}. Half surrogate pairs are no letters, as in {@code score.py}. */
    private static boolean isEdge(String text, int offset) {
        return offset <= 0
                || offset >= text.length()
                || !Words.isAlphanumeric(text.charAt(offset - 1))
                || !Words.isAlphanumeric(text.charAt(offset));
    }
}
