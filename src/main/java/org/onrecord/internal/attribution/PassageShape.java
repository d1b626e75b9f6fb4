package org.onrecord.internal.attribution;

import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.QuotedContent;

/**
 * How a passage looks and is set into its surroundings: what tells speech from titles and terms, and which side the
 * source is on.
 *
 * @param before the unit before it, {@code ^} at its paragraph's start
 * @param after the unit after it, {@code $} at its paragraph's end
 * @param ending the last character of the content: {@code ,} {@code .} {@code ?} {@code -} or {@code x} for a letter
 * @param opening {@code A} upper case, {@code a} lower case, {@code 0} a digit, {@code .} dots, {@code *} other
 * @param length tokens, in six steps
 * @param verb whether the content has a finite verb
 */
record PassageShape(char before, char after, char ending, char opening, char length, boolean verb) {

    static PassageShape of(ArticleSymbols reading, QuotedContent passage) {
        int unit = reading.unitAt(passage.first());
        char before = reading.unit(unit - 1);
        char after = reading.unit(reading.unitAt(passage.end() - 1) + 1);
        int size = passage.end() - passage.first();
        boolean verb = false;
        for (int i = passage.first(); i < passage.end() && !verb; i++) {
            String tag = reading.analysis.token(i).tag();
            verb = tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("MD");
        }
        return new PassageShape(
                before == ArticleSymbols.PARAGRAPH ? '^' : before,
                after == ArticleSymbols.PARAGRAPH ? '$' : after,
                ending(reading.analysis.text(), passage),
                opening(reading.analysis.token(passage.first())),
                size == 1 ? '1' : size == 2 ? '2' : size == 3 ? '3' : size <= 6 ? '4' : size <= 12 ? '5' : '6',
                verb);
    }

    private static char ending(String text, QuotedContent passage) {
        char last = text.charAt(passage.lastPart().end() - 1);
        return switch (last) {
            case ',' -> ',';
            case '.', '…' -> '.';
            case '?', '!' -> '?';
            case '-', '–', '—', '―' -> '-';
            default -> 'x';
        };
    }

    private static char opening(Token token) {
        int c = token.text().codePointAt(0);
        return Character.isUpperCase(c)
                ? 'A'
                : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c == '.' || c == '…' ? '.' : '*';
    }

    /** Set off as speech: all of it quoted, not a part of the surrounding clause. */
    boolean setOff() {
        return before == '^' || before == '.' || before == ',' || before == ':';
    }

    /** A paragraph of its own, with nothing beside it. */
    boolean alone() {
        return before == '^' && after == '$';
    }

    /** In one word, for conjunctions with other features. */
    String type() {
        return "" + (setOff() ? before : 'w') + opening + ending + (verb ? 'v' : '-');
    }

    /** All that is reported stands in the marks: "We will go," she said. */
    boolean whole() {
        return opening != 'a' && (setOff() || before == ArticleSymbols.STRONG_CUE || before == ArticleSymbols.WEAK_CUE)
                || opening == 'a' && (before == '^' || before == '.');
    }

    /** Speech beyond doubt, if the text names nobody: a sentence of its own between the marks. */
    boolean speech() {
        return verb && length >= '4' && opening == 'A' && (before == '^' || before == '.') && ending != 'x';
    }

    /** Able to go on after a reporting clause: not a part of another clause. */
    boolean resumes() {
        return setOff() || before == '-';
    }
}
