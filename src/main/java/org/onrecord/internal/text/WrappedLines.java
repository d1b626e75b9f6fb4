package org.onrecord.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.onrecord.internal.text.Lines.Line;

/**
 * Lines of a hard-wrapped text: typed in lines of, say, 72 columns, so that most line breaks mean nothing.
 *
 * <p>Three things tell such a text from one with a paragraph, a verse or an item on each line. Many lines break off in the middle of
 * a sentence; they end where the next word had no room; and unlike verse they begin in lower case, or at least not with "And" or "The".
 */
final class WrappedLines {

    /** The width, in characters, that wrapped text has at least. Verse and lists are mostly narrower. */
    private static final int NARROWEST = 40;

    /** With fewer line breaks than this, all of them must fall inside a sentence. */
    private static final int FEW_BREAKS = 3;

    /** The share of line breaks that fall inside a sentence: 0.9 in wrapped news, next to none in other text. */
    private static final double INSIDE_SENTENCE = 0.3;

    /** The same for text in one case, where only a short word at the end of a line tells. */
    private static final double INSIDE_SENTENCE_OF_ONE_CASE = 0.15;

    /** The share of lines after a break that begin in lower case, as few verses do. */
    private static final double LOWER_CASE_STARTS = 0.125;

    /**
     * The share of lines whose next line begins with "And" or "The": a third and more in verse; in wrapped prose only
     * names such as "Ana".
     */
    private static final double VERSES = 0.2;

    /** The share of line breaks inside a sentence that the width explains. */
    private static final double FULL_LINES = 2.0 / 3;

    /** A line is full if it would be at least this share of the width with the next line's first word added. */
    private static final double FULL = 0.75;

    /** The same share for a line that can hardly be anything but full. */
    private static final double QUITE_FULL = 0.9;

    /** A line without a full stop is a heading if it stops this much earlier than others. */
    private static final double SHORT = 0.8;

    /** The same for a line that ends with a comma. */
    private static final double VERY_SHORT = 0.5;

    private final List<Line> lines;
    private final LineBreaks breaks;
    private final LineKinds kinds;
    /** The length, next word included, from which on a line counts as broken for lack of room. */
    private int room;
    /** Tells whether blank lines or indents separate paragraphs. */
    private boolean separated;
    /** The indent that begins a paragraph, in columns; -1 if paragraphs begin at the margin. */
    private final int paragraphIndent;

    private WrappedLines(String text, List<Line> lines) {
        this.lines = lines;
        this.breaks = new LineBreaks(text, lines, LetterCase.of(text) != LetterCase.MIXED);
        this.kinds = new LineKinds(text);
        this.paragraphIndent = paragraphIndent();
        this.separated = paragraphIndent >= 0;
    }

    /** Tells where paragraphs end. */
    interface ParagraphEnds {
        /** Returns the index after the last line of the paragraph that starts with line {@code first}. */
        int after(int first);
    }

    /** Returns where paragraphs end: after each line, unless the text is hard-wrapped. */
    static ParagraphEnds of(String text, List<Line> lines) {
        WrappedLines wrapped = new WrappedLines(text, lines);
        return wrapped.isWrapped() ? wrapped::paragraphEnd : first -> first + 1;
    }

    private boolean isWrapped() {
        int[] single = new int[lines.size()];
        int count = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).afterBlank()
                    && !kinds.standsAlone(lines.get(i))
                    && !kinds.standsAlone(lines.get(i + 1))) {
                single[count++] = i;
            } else {
                separated |=
                        i > 0 && lines.get(i + 1).afterBlank() && !lines.get(i).afterBlank();
            }
        }
        return count > 0 && isWrapped(Arrays.copyOf(single, count));
    }

    /** Returns the indent of most lines that are followed by one nearer to the margin. */
    private int paragraphIndent() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line next = lines.get(i + 1);
            if (!next.afterBlank() && next.indent() < lines.get(i).indent() - 1 && !kinds.isListItem(next)) {
                counts.merge(lines.get(i).indent(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private boolean isWrapped(int[] single) {
        int width = quantile(Arrays.stream(single).map(i -> lines.get(i).columns()), 0.9);
        int[] inside = Arrays.stream(single).filter(breaks::isInsideSentence).toArray();
        int[] open = Arrays.stream(single).filter(i -> !breaks.endsSentence(i)).toArray();
        // In text of one case a break before a name looks like any other, so all lines that do not end a sentence have
        // to be full.
        int[] broken = breaks.oneCase() ? open : inside;
        if (width < NARROWEST || broken.length == 0 || shareAbove(FULL * width, broken) < FULL_LINES) {
            return false;
        }
        room = quantile(Arrays.stream(inside.length > 0 ? inside : open).map(breaks::filled), 0.1);
        double insideShare = (double) inside.length / single.length;
        if (single.length < FEW_BREAKS) {
            return insideShare == 1;
        }
        boolean allFull = 2 * open.length > single.length && shareAbove(QUITE_FULL * width, open) == 1;
        if (breaks.oneCase()) {
            return allFull || insideShare >= INSIDE_SENTENCE_OF_ONE_CASE;
        }
        long verses = Arrays.stream(open).filter(breaks::nextIsShortCapitalized).count();
        long lowerCase = Arrays.stream(single).filter(breaks::nextIsLowerCase).count();
        boolean prose = lowerCase >= LOWER_CASE_STARTS * single.length || verses < VERSES * open.length;
        return prose && (allFull || insideShare >= INSIDE_SENTENCE);
    }

    /** Returns the share of the lines that are at least so long with the next word. */
    private double shareAbove(double length, int[] single) {
        return (double) Arrays.stream(single)
                        .filter(i -> breaks.filled(i) >= length)
                        .count()
                / single.length;
    }

    private static int quantile(IntStream values, double share) {
        int[] sorted = values.sorted().toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private int paragraphEnd(int first) {
        int last = first;
        while (last + 1 < lines.size() && goesOn(first, last)) {
            last++;
        }
        return last + 1;
    }

    private boolean goesOn(int first, int i) {
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        if (next.afterBlank()
                || kinds.standsAlone(line)
                || kinds.standsAlone(next)
                || !breaks.oneCase() && kinds.startsTurn(next)) {
            return false;
        }
        boolean item = kinds.isListItem(lines.get(first));
        boolean hasRoom = breaks.filled(i) < (separated || !breaks.endsSentence(i) ? SHORT * room : room);
        if (kinds.isListItem(next) && (item || hasRoom || breaks.endsSentence(i))) {
            return false;
        }
        boolean field = i == first && kinds.isHeaderField(line);
        if (field && kinds.isHeaderField(next)) {
            return false;
        }
        if (next.indent() == paragraphIndent) {
            return false;
        }
        if (next.indent() > line.indent() + 1) {
            return i == first && (item || field);
        }
        if (next.indent() < line.indent() - 1 && (i > first || item)) {
            return false;
        }
        boolean complete = breaks.endsSentence(i) || i == first && isHeading(i);
        return !(hasRoom && complete && !breaks.nextIsLowerCase(i));
    }

    /** Tells whether a line with room for the next word may be a headline, a byline or a line of a signature: "Yours,". */
    private boolean isHeading(int i) {
        return !breaks.endsInShortWord(i) && (!breaks.endsWithComma(i) || breaks.filled(i) < VERY_SHORT * room);
    }
}
