package org.onrecord.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;

/** Finds the quotation marks of a paragraph. Marks in markup, for feet and inches, and inside words are left out. */
final class MarkScanner {

    private final MarkWeigher weigher;
    private final String text;
    private final Span paragraph;
    private final List<Mark> marks = new ArrayList<>();
    /** Tells whether two single marks stood for an opening double mark that two more would close. */
    private boolean pairedSinglesOpen;
    /** Tells whether the last double mark looked like an opening one. */
    private boolean doubleOpen;

    private MarkScanner(MarkWeigher weigher, String text, Span paragraph) {
        this.weigher = weigher;
        this.text = text;
        this.paragraph = paragraph;
    }

    static List<Mark> scan(MarkWeigher weigher, String text, Span paragraph) {
        MarkScanner scanner = new MarkScanner(weigher, text, paragraph);
        scanner.scan();
        return scanner.marks;
    }

    private void scan() {
        int i = paragraph.start();
        while (i < paragraph.end()) {
            char c = text.charAt(i);
            if (c == '<') {
                i = afterTag(i);
            } else if (Glyph.kind(c) != null) {
                int end = i + 1;
                while (end < paragraph.end() && Glyph.kind(text.charAt(end)) != null) {
                    end++;
                }
                scanRun(new Surroundings(text, paragraph, i, end));
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Returns the end of a tag with attributes, whose values are no quotations; after any other {@code <}, the next position. */
    private int afterTag(int start) {
        int next = start + 1;
        if (next == paragraph.end() || !Character.isLetter(text.charAt(next))) {
            return next;
        }
        boolean attributes = false;
        int i = next;
        while (i < paragraph.end() && text.charAt(i) != '<' && text.charAt(i) != '>') {
            attributes |= text.charAt(i) == '=';
            i++;
        }
        boolean tag = attributes && i < paragraph.end() && text.charAt(i) == '>';
        return tag ? i + 1 : next;
    }

    private void scanRun(Surroundings around) {
        int i = around.from();
        while (i < around.to()) {
            char c = text.charAt(i);
            MarkKind kind = Glyph.kind(c);
            int length = 1;
            if (kind == MarkKind.DOUBLE && i == around.from() && isSeconds(around)) {
                kind = null;
            } else if (kind == MarkKind.SINGLE_GUILLEMET && isPaired(around, i)) {
                kind = MarkKind.GUILLEMET;
                length = 2;
            } else if (kind == MarkKind.SINGLE && isPairedSingles(around, i)) {
                kind = MarkKind.DOUBLE;
                length = 2;
            }
            Mark mark = kind == null ? null : weigher.weigh(around, i, i + length, kind);
            if (mark != null) {
                marks.add(mark);
                doubleOpen = kind == MarkKind.DOUBLE ? mark.open() < mark.close() : doubleOpen;
            }
            i += length;
        }
    }

    private boolean isPaired(Surroundings around, int i) {
        return i + 1 < around.to() && text.charAt(i + 1) == text.charAt(i);
    }

    /**
     * Tells whether the single mark at {@code i} and the next one stand for a double mark, as TeX and some newsrooms
     * write it. They do if they open, or if a double mark is open. Of three single marks, the outer two do.
     */
    private boolean isPairedSingles(Surroundings around, int i) {
        int start = i;
        while (isAlike(around, i, start - 1) && i - start < 3) {
            start--;
        }
        int end = i + 1;
        while (isAlike(around, i, end) && end - start <= 3) {
            end++;
        }
        boolean leansOpen = around.lean(MarkKind.DOUBLE) > 0;
        int first = end - start == 3 && !leansOpen ? start + 1 : start;
        if (end - start > 3 || end - start < 2 || i != first) {
            return false;
        }
        boolean curly = Glyph.isCurlySingle(text.charAt(i));
        boolean pointsOpen = isPaired(around, i) && Glyph.direction(text.charAt(i)) == Glyph.OPENING;
        boolean opens = leansOpen || pointsOpen && !pairedSinglesOpen;
        boolean paired = opens || pairedSinglesOpen || curly && doubleOpen;
        pairedSinglesOpen = opens;
        return paired;
    }

    /** Tells whether both positions are in the run and hold the same mark, or two curly ones. */
    private boolean isAlike(Surroundings around, int i, int j) {
        if (j < around.from() || j >= around.to()) {
            return false;
        }
        char a = text.charAt(i);
        char b = text.charAt(j);
        return a == b || Glyph.isCurlySingle(a) && Glyph.isCurlySingle(b);
    }

    /** Tells whether the marks stand for feet and inches or minutes and seconds, as in 6'2" and 26' 46". */
    private boolean isSeconds(Surroundings around) {
        int i = around.from() - 1;
        int digits = 0;
        while (i > paragraph.start() && digits < 2 && Character.isDigit(text.charAt(i))) {
            i--;
            digits++;
        }
        if (digits == 0) {
            return false;
        }
        if (WhiteSpace.is(text.charAt(i)) && i > paragraph.start()) {
            i--;
        }
        return MarkKind.SINGLE == Glyph.kind(text.charAt(i))
                && i > paragraph.start()
                && Character.isDigit(text.charAt(i - 1));
    }
}
