package org.onrecord.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.onrecord.internal.text.Lines.Line;

/**
 * Lines of a hard-wrapped text: typed in lines of, say, 72 columns, so that most line breaks mean nothing.
 *
 * <p>Three things tell such a text from one with a paragraph, a verse or an item on each line. Many lines break off in the middle of
 * a sentence; some lines begin in lower case, which verse rarely does; and lines end where the next word had no room.
 */
final class WrappedLines {

    /** The longest line, in characters, that can be a line of wrapped text; a longer one is a paragraph. */
    private static final int LONGEST = 100;

    /** The width, in characters, that wrapped text has at least. Verse and lists are mostly narrower. */
    private static final int NARROWEST = 40;

    /** With fewer line breaks than this, all of them must fall inside a sentence. */
    private static final int FEW_BREAKS = 3;

    /** The share of line breaks that fall inside a sentence: 0.9 in wrapped news, next to none in other text. */
    private static final double INSIDE_SENTENCE = 0.3;

    /** The same for text in one case, where only a short word at the end of a line tells. */
    private static final double INSIDE_SENTENCE_OF_ONE_CASE = 0.15;

    /** The share of lines after a break that begin in lower case; even where many names begin lines. */
    private static final double LOWER_CASE_STARTS = 0.125;

    /** The share of line breaks that the width explains. */
    private static final double FULL_LINES = 2.0 / 3;

    /** A line is full if it would be at least this share of the width with the next line's first word added. */
    private static final double FULL = 0.75;

    /** A line without a full stop is a heading if it stops this much earlier than others. */
    private static final double SHORT = 0.8;

    /** Words of up to so many letters at the end of a line ("the", "of", "his") mostly need another word after them. */
    private static final int SHORT_WORD = 3;

    private static final Pattern LIST_ITEM =
            Pattern.compile("(?:[-*+•–—·▪‣]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)])\\h+\\S.*");
    private static final Pattern QUESTION_OR_ANSWER = Pattern.compile("[QA]:\\h.*");
    private static final Pattern HEADER_FIELD = Pattern.compile("[A-Z][A-Za-z-]{1,19}:\\h.*");
    private static final Pattern COLUMNS = Pattern.compile(".*?(?:\\t|\\h{4}|\\|[^|]*\\|).*");

    private final String text;
    private final List<Line> lines;
    private final boolean oneCase;
    /** The length, next word included, from which on a line counts as broken for lack of room. */
    private int room;
    /** Whether blank lines or indents separate paragraphs. */
    private boolean separated;
    /** The indent that begins a paragraph, in columns; -1 if paragraphs begin at the margin. */
    private final int paragraphIndent;

    private WrappedLines(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.oneCase = LetterCase.of(text) != LetterCase.MIXED;
        this.paragraphIndent = paragraphIndent();
        this.separated = paragraphIndent >= 0;
    }

    /** Returns the index after the last line of the paragraph that starts with line {@code first}. */
    interface ParagraphEnds {
        int after(int first);
    }

    /** Returns where paragraphs end: after each line, unless the text is hard-wrapped. */
    static ParagraphEnds of(String text, List<Line> lines) {
        WrappedLines wrapped = new WrappedLines(text, lines);
        return wrapped.isWrapped() ? wrapped::paragraphEnd : first -> first + 1;
    }

    private boolean isWrapped() {
        int[] breaks = new int[lines.size()];
        int count = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).afterBlank() && !standsAlone(lines.get(i)) && !standsAlone(lines.get(i + 1))) {
                breaks[count++] = i;
            } else {
                separated |=
                        i > 0 && lines.get(i + 1).afterBlank() && !lines.get(i).afterBlank();
            }
        }
        return count > 0 && isWrapped(Arrays.copyOf(breaks, count));
    }

    /** Returns the indent of most lines that are followed by one nearer to the margin. */
    private int paragraphIndent() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line next = lines.get(i + 1);
            if (!next.afterBlank() && next.indent() < lines.get(i).indent() - 1) {
                counts.merge(lines.get(i).indent(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private boolean isWrapped(int[] breaks) {
        int width = quantile(Arrays.stream(breaks).map(i -> lines.get(i).columns()), 0.9);
        int[] inside = Arrays.stream(breaks).filter(this::isInsideSentence).toArray();
        long lowerCase = Arrays.stream(breaks).filter(this::nextIsLowerCase).count();
        int[] open = Arrays.stream(breaks).filter(i -> !endsSentence(i)).toArray();
        long full = Arrays.stream(open).filter(i -> filled(i) >= FULL * width).count();
        if (width < NARROWEST || open.length == 0 || full < FULL_LINES * open.length) {
            return false;
        }
        room = quantile(Arrays.stream(inside.length > 0 ? inside : open).map(this::filled), 0.1);
        if (breaks.length < FEW_BREAKS) {
            return inside.length == breaks.length;
        }
        if (oneCase && open.length > breaks.length / 2 && Arrays.stream(open).allMatch(i -> filled(i) >= 0.9 * width)) {
            return true;
        }
        return oneCase
                ? inside.length >= INSIDE_SENTENCE_OF_ONE_CASE * breaks.length
                : inside.length >= INSIDE_SENTENCE * breaks.length && lowerCase >= LOWER_CASE_STARTS * breaks.length;
    }

    private static int quantile(java.util.stream.IntStream values, double share) {
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
        if (next.afterBlank() || standsAlone(line) || standsAlone(next) || startsTurn(next)) {
            return false;
        }
        boolean item = is(LIST_ITEM, lines.get(first));
        boolean hasRoom = filled(i) < (separated ? SHORT * room : room);
        if (is(LIST_ITEM, next) && (item || hasRoom || endsSentence(i))) {
            return false;
        }
        boolean field = i == first && is(HEADER_FIELD, line);
        if (field && is(HEADER_FIELD, next)) {
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
        boolean complete = endsSentence(i) || i == first && !endsInShortWord(i) && text.charAt(end(i) - 1) != ',';
        return !(hasRoom && complete && !nextIsLowerCase(i));
    }

    /** Tells whether a line is certainly no line of wrapped prose: too long, quoted mail, a row of a table, a rule. */
    private boolean standsAlone(Line line) {
        return line.length() > LONGEST
                || text.charAt(line.span().start()) == '>'
                || is(COLUMNS, line)
                || line.span().in(text).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private boolean startsTurn(Line line) {
        return SpeakerLabel.end(text, line.span().start()) >= 0 || is(QUESTION_OR_ANSWER, line);
    }

    private boolean is(Pattern pattern, Line line) {
        return pattern.matcher(text)
                .region(line.span().start(), line.span().end())
                .matches();
    }

    private int end(int i) {
        return lines.get(i).span().end();
    }

    /** Returns how long line {@code i} would be with the first word of the next line added. */
    private int filled(int i) {
        Line next = lines.get(i + 1);
        int end = next.span().start();
        while (end < next.span().end() && !WhiteSpace.is(text.charAt(end))) {
            end++;
        }
        return lines.get(i).columns() + 1 + end - next.span().start();
    }

    private boolean isInsideSentence(int i) {
        return !endsSentence(i) && (nextIsLowerCase(i) || endsInShortWord(i));
    }

    /** Tells whether the next line begins in lower case; always false in a text of one case, where that says nothing. */
    private boolean nextIsLowerCase(int i) {
        return !oneCase
                && Character.isLowerCase(
                        text.codePointAt(lines.get(i + 1).span().start()));
    }

    private boolean endsInShortWord(int i) {
        int start = end(i);
        while (start > lines.get(i).span().start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int letters = end(i) - start;
        return letters > 0 && letters <= SHORT_WORD && (oneCase || Character.isLowerCase(text.charAt(start)));
    }

    private boolean endsSentence(int i) {
        int end = end(i);
        int start = lines.get(i).span().start();
        while (end > start + 1
                && (Glyph.kind(text.charAt(end - 1)) != null || isClosingBracket(text.charAt(end - 1)))) {
            end--;
        }
        return ".!?…:;".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isClosingBracket(char c) {
        return c == ')' || c == ']';
    }
}
