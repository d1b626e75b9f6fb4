package org.onrecord.evaluation;

import java.util.List;
import org.onrecord.document.Span;

/** When a source that was found is the one that annotators marked. */
public final class SourceMatch {

    /** A source may always be this long, in UTF-16 code units. */
    private static final int SHORT = 60;

    private SourceMatch() {}

    /**
     * Whether {@code source} is whole words, touches none of the marked cues, and {@linkplain #isSame is one} of the marked
     * sources.
     */
    static boolean isRight(Span source, List<Span> markedSources, List<Span> markedCues, String text) {
        return source.length() > 0
                && isEdge(text, source.start())
                && isEdge(text, source.end())
                && markedCues.stream().allMatch(cue -> source.overlap(cue) == 0)
                && markedSources.stream().anyMatch(marked -> isSame(source, marked));
    }

    /**
     * Whether {@code source} shares half of the shorter of the two with {@code marked}, and is no longer than {@value #SHORT}
     * code units or 1.5 times that long.
     *
     * <pre>{@code
     * boolean same = SourceMatch.isSame(new Span(4, 12), new Span(0, 12));
     * }</pre>
     */
    public static boolean isSame(Span source, Span marked) {
        int shared = source.overlap(marked);
        return shared > 0
                && shared >= 0.5 * Math.min(source.length(), marked.length())
                && source.length() <= Math.max(SHORT, 1.5 * marked.length());
    }

    /** Whether no word goes on over {@code offset}. Half surrogate pairs are no letters, as in {@code score.py}. */
    private static boolean isEdge(String text, int offset) {
        return offset <= 0
                || offset >= text.length()
                || !Words.isAlphanumeric(text.charAt(offset - 1))
                || !Words.isAlphanumeric(text.charAt(offset));
    }
}
