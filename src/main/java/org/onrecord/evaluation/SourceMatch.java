package org.onrecord.evaluation;

import java.util.List;
import org.onrecord.document.Span;

/** Decides whether a predicted source is the gold source. */
public final class SourceMatch {

    /** A source may always be this long, in UTF-16 code units. */
    private static final int SHORT = 60;

    /** The hyphens of ASCII and Unicode, and the non-breaking one. */
    private static final String HYPHENS = "-\u2010\u2011";

    private SourceMatch() {}

    /**
     * Returns whether {@code source} is whole words, touches none of the marked cues, and {@linkplain #isSame is one} of the marked
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
     * Returns whether {@code source} shares half of the shorter of the two with {@code marked}, and is no longer than {@value #SHORT}
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

    /**
     * Returns whether {@code source} begins or ends at a hyphen inside a word, where none of the marked sources does: "the 48-year" of "the
     * 48-year-old". {@code score.py} takes such a source for right, which is why {@link #isRight} does.
     */
    static boolean isCutShort(Span source, List<Span> markedSources, String text) {
        boolean start = isInHyphenated(text, source.start() - 1)
                && markedSources.stream().noneMatch(marked -> marked.start() == source.start());
        boolean end = isInHyphenated(text, source.end())
                && markedSources.stream().noneMatch(marked -> marked.end() == source.end());
        return start || end;
    }

    /** Returns whether a hyphen between two letters or digits is at {@code offset}. */
    private static boolean isInHyphenated(String text, int offset) {
        return offset > 0
                && offset + 1 < text.length()
                && HYPHENS.indexOf(text.charAt(offset)) >= 0
                && Words.isAlphanumeric(text.charAt(offset - 1))
                && Words.isAlphanumeric(text.charAt(offset + 1));
    }

    /** Returns whether no word continues across {@code offset}. Half a surrogate pair is no letter, as in {@code score.py}. */
    private static boolean isEdge(String text, int offset) {
        return offset <= 0
                || offset >= text.length()
                || !Words.isAlphanumeric(text.charAt(offset - 1))
                || !Words.isAlphanumeric(text.charAt(offset));
    }
}
