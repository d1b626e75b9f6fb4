package org.onrecord.internal.text;

import java.util.List;
import org.onrecord.internal.text.Lines.Line;

/**
 * Describes the line breaks of a text. A break has the index of the line before it.
 *
 * @param oneCase whether the text is all in capitals or all in lower case
 */
record LineBreaks(String text, List<Line> lines, boolean oneCase) {

    /** Words of up to so many letters at the end of a line ("the", "of", "his") mostly need another word after them. */
    private static final int SHORT_WORD = 3;

    private int end(int i) {
        return lines.get(i).span().end();
    }

    /** Returns how long line {@code i} would be with the first word of the next line added. */
    int filled(int i) {
        Line next = lines.get(i + 1);
        int end = next.span().start();
        while (end < next.span().end() && !WhiteSpace.is(text.charAt(end))) {
            end++;
        }
        return lines.get(i).columns() + 1 + end - next.span().start();
    }

    /** Tells whether the break certainly falls inside a sentence. */
    boolean isInsideSentence(int i) {
        return !endsSentence(i) && (nextIsLowerCase(i) || endsInShortWord(i));
    }

    /** Tells whether the next line begins in lower case; in a text of one case that says nothing, so it is false there. */
    boolean nextIsLowerCase(int i) {
        return !oneCase
                && Character.isLowerCase(
                        text.codePointAt(lines.get(i + 1).span().start()));
    }

    /** Tells whether the next line begins with a short word with a capital: "And", "The". */
    boolean nextIsShortCapitalized(int i) {
        int start = lines.get(i + 1).span().start();
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int letters = end - start;
        return letters > 1
                && letters <= SHORT_WORD
                && Character.isUpperCase(text.charAt(start))
                && Character.isLowerCase(text.charAt(end - 1));
    }

    /** Tells whether the line ends in a word like "the", "of" or "his", without a mark after it. */
    boolean endsInShortWord(int i) {
        int start = end(i);
        while (start > lines.get(i).span().start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int letters = end(i) - start;
        return letters > 0 && letters <= SHORT_WORD && (oneCase || Character.isLowerCase(text.charAt(start)));
    }

    /** Tells whether the line ends with a full stop or the like, marks and brackets after it left aside. */
    boolean endsSentence(int i) {
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

    /** Tells whether the line ends with a comma. */
    boolean endsWithComma(int i) {
        return text.charAt(end(i) - 1) == ',';
    }
}
