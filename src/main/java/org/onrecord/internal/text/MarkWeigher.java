package org.onrecord.internal.text;

import org.jspecify.annotations.Nullable;

/** Finds the costs of reading a quotation mark as opening, closing or neither, by its shape and its surroundings. */
record MarkWeigher(Elisions elisions) {

    /** The cost for each point by which the surroundings lean the other way. */
    private static final int AGAINST_SURROUNDINGS = 2;

    private static final int AGAINST_SHAPE = 2;
    private static final int IGNORED = 3;
    private static final int NESTED = 2;
    private static final int UNCLOSED = 2;

    /** The least number of characters from a mark inside a sentence to the end of the paragraph, if the closing mark is missing. */
    private static final int LEAST_PART_OF_SENTENCE = 30;

    /** Returns a mark with its costs; null if it can neither open nor close, such as an apostrophe inside a word. */
    @Nullable
    Mark weigh(Surroundings around, int start, int end, MarkKind kind) {
        return kind == MarkKind.SINGLE ? weighSingle(around, start) : weighDouble(around, start, end, kind);
    }

    private static Mark weighDouble(Surroundings around, int start, int end, MarkKind kind) {
        char shape = around.text().charAt(start);
        int direction = Glyph.direction(shape);
        int lean = around.lean(kind);
        int open = Math.max(0, -lean) * AGAINST_SURROUNDINGS + (direction == Glyph.CLOSING ? AGAINST_SHAPE : 0);
        int close = Math.max(0, lean) * AGAINST_SURROUNDINGS + (direction == Glyph.OPENING ? AGAINST_SHAPE : 0);
        int ignore = IGNORED;
        if (Glyph.isLow(shape)) {
            close = Mark.IMPOSSIBLE;
        } else if (shape == '"' && around.afterDigit() && lean <= 0) {
            // The mark stands for inches or seconds as often as it closes a quotation that ends in a number.
            open += 2 * AGAINST_SURROUNDINGS;
            ignore = 0;
        }
        char last = around.lastBefore();
        boolean afterSentence = endsSentence(last) || Glyph.kind(last) != null;
        return new Mark(
                start,
                end,
                kind,
                direction == Glyph.EITHER,
                open,
                close,
                ignore,
                afterSentence ? 2 * NESTED : NESTED,
                unclosed(around, last, shape));
    }

    /**
     * Returns the extra cost of an opening mark that is never closed. The start of a paragraph, a comma or a colon
     * announces a quotation, and words in small letters on both sides show that a part of the sentence is quoted. A
     * mark that stands apart is a stray one.
     */
    private static int unclosed(Surroundings around, char last, char shape) {
        char after = around.after();
        if (WhiteSpace.is(after) && !WhiteSpace.isNoBreak(after)) {
            return Mark.IMPOSSIBLE;
        }
        boolean announced = around.atStart() || last == ',' || last == ':';
        // Two straight single marks are as likely one mark before an elided word: ''Tis late.
        boolean quotes = quotesLastSentences(around, last) || quotesInsideSentence(around, last);
        return announced || shape != '\'' && quotes ? UNCLOSED : Mark.UNANNOUNCED;
    }

    /**
     * Tells whether the mark stands inside a sentence before words in small letters that go on for a while: the pier was “a waste of
     * the islanders' money. Where a short term is left open, as in: a so-called “expert left, nobody can tell where it ends.
     */
    private static boolean quotesInsideSentence(Surroundings around, char last) {
        int end = around.paragraph().end();
        return Character.isLowerCase(last)
                && WhiteSpace.is(around.before())
                && Character.isLowerCase(around.after())
                && end - around.to() >= LEAST_PART_OF_SENTENCE
                && endsSentence(around.text().charAt(end - 1));
    }

    /** Tells whether a sentence begins with the mark and the paragraph ends with a sentence: the closing mark was forgotten after it. */
    private static boolean quotesLastSentences(Surroundings around, char last) {
        int end = around.paragraph().end();
        return endsSentence(last)
                && Character.isUpperCase(around.after())
                && endsSentence(around.text().charAt(end - 1));
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private @Nullable Mark weighSingle(Surroundings around, int position) {
        if (around.insideWord()) {
            return null;
        }
        char shape = around.text().charAt(position);
        int direction = Glyph.direction(shape);
        int lean = around.lean(MarkKind.SINGLE);
        boolean afterLetter = Character.isLetterOrDigit(around.before());
        boolean beforeLetter = Character.isLetterOrDigit(around.after());
        if (lean > 0 || lean == 0 && direction == Glyph.OPENING && !afterLetter) {
            return opening(around, position, direction);
        }
        if (!Glyph.isLow(shape) && (lean < 0 || direction == Glyph.CLOSING && !beforeLetter)) {
            int close = direction == Glyph.OPENING ? AGAINST_SHAPE : 0;
            return new Mark(
                    position,
                    position + 1,
                    MarkKind.SINGLE,
                    direction == Glyph.EITHER,
                    Mark.IMPOSSIBLE,
                    close,
                    ignoredClosing(around),
                    0,
                    Mark.IMPOSSIBLE);
        }
        return null;
    }

    private Mark opening(Surroundings around, int position, int direction) {
        boolean elision =
                elisions.startsAt(around.text(), around.to(), around.paragraph().end());
        int open = (direction == Glyph.CLOSING ? AGAINST_SHAPE : 0) + (elision ? 2 : 0);
        int ignore = elision || direction == Glyph.CLOSING ? 0 : direction == Glyph.OPENING ? 3 : 2;
        return new Mark(
                position,
                position + 1,
                MarkKind.SINGLE,
                direction == Glyph.EITHER,
                open,
                Mark.IMPOSSIBLE,
                ignore,
                1,
                Mark.IMPOSSIBLE);
    }

    /** Returns the cost of reading a mark at the end of a word as an apostrophe: the workers' rights, droppin' by. */
    private static int ignoredClosing(Surroundings around) {
        char before = around.before();
        if (!Character.isLetterOrDigit(before)) {
            return 3;
        }
        boolean plainApostrophe = before == 's' || before == 'n' || Character.isDigit(before);
        boolean beforeSpace = WhiteSpace.is(around.after());
        return (plainApostrophe ? 0 : 1) + (beforeSpace ? 0 : 1);
    }
}
