package org.onrecord.internal.phrase;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The alphabet of {@link ArticleSymbols}: the kind of each unit of an article. A unit is a stretch of content, a noun phrase, or else a
 * single word or mark.
 *
 * <p>The codes are part of the names of features, so they are part of the learned files: a new meaning for a code, or a new code for
 * a kind of unit, needs a new training. This enum is the only place where they are written; a regular expression over codes is made
 * with {@link #anyOf} and {@link #noneOf}.
 */
public enum Symbol {
    /** A stretch of content with the marks around it: “We will go,”. */
    CONTENT('Q'),

    /** A verb that mostly reports, at a rate of {@link org.onrecord.internal.lexicon.ReportingWords#STRONG} or more: said. */
    STRONG_CUE('C'),
    /** A verb that sometimes reports, at a rate of {@link org.onrecord.internal.lexicon.ReportingWords#WEAK} or more: called. */
    WEAK_CUE('c'),
    /** Another verb: left. */
    VERB('V'),
    /** A form of be, have, do or get. */
    AUXILIARY('a'),
    /** A modal verb: will, should. */
    MODAL('m'),
    /** "According" or "per". */
    ACCORDING('L'),

    /** A phrase whose head is a person's name: the mayor Ana Ruiz. */
    PERSON('N'),
    /** A phrase whose head is another name: the Harbour Board. */
    OTHER_NAME('O'),
    /** A description whose head noun is now and then a source: the spokesman. */
    SPEAKING_NOUN('H'),
    /** Another description: the table. */
    NOUN('n'),
    /** "He" or "she". */
    HE_OR_SHE('P'),
    /** "It". */
    IT('e'),
    /** "I", "we", "you" or "they". */
    I_OR_WE('p'),
    /** "Who". */
    WHO('W'),
    /** Another pronoun: him, himself, whom. */
    OTHER_PRONOUN('o'),

    /** "Which", "what" and "that" as pronouns; "when", "where", "why" and "how". */
    WHICH_OR_WHEN('w'),
    /** "That" as a conjunction. */
    THAT('T'),
    /** "As". */
    AS('s'),
    /** "By". */
    BY('b'),
    /** "To". */
    TO('t'),
    /** Another preposition, conjunction of a clause, or particle: in, because, up. */
    PREPOSITION('i'),
    /** A conjunction between equals: and, but. */
    AND('&'),
    /** An adverb: not, also. */
    ADVERB('r'),
    /** Another word: yes. */
    OTHER_WORD('x'),

    /** A comma. */
    COMMA(','),
    /** A full stop, question mark or exclamation mark. */
    STOP('.'),
    /** A colon. */
    COLON(':'),
    /** A semicolon. */
    SEMICOLON(';'),
    /** A hyphen or dash of its own. */
    DASH('-'),
    /** An opening bracket. */
    OPENING_BRACKET('('),
    /** A closing bracket. */
    CLOSING_BRACKET(')'),
    /** Another mark: a quotation mark that opens or closes nothing, a percent sign. */
    OTHER_MARK('*'),

    /** The border of two paragraphs. */
    PARAGRAPH('|'),
    /** Before the first unit. */
    START('^'),
    /** After the last unit. */
    END('$');

    private final char code;

    Symbol(char code) {
        this.code = code;
    }

    /** Returns the character for this kind of unit in strings of symbols and in the names of features. */
    public char code() {
        return code;
    }

    /** Returns whether the unit is a verb, reporting or not, and no auxiliary. */
    public boolean isFullVerb() {
        return this == VERB || isCue();
    }

    /** Returns whether the unit is a verb that reports, mostly or sometimes. */
    public boolean isCue() {
        return this == STRONG_CUE || this == WEAK_CUE;
    }

    /** Returns whether the unit is in a string of codes. */
    public boolean isIn(String codes) {
        return codes.indexOf(code) >= 0;
    }

    /** Returns a regular expression for one unit of any of these kinds. */
    public static String anyOf(Symbol... symbols) {
        return "[" + escaped(symbols) + "]";
    }

    /** Returns a regular expression for one unit of none of these kinds. */
    public static String noneOf(Symbol... symbols) {
        return "[^" + escaped(symbols) + "]";
    }

    private static String escaped(Symbol... symbols) {
        return Arrays.stream(symbols)
                .map(symbol -> Character.isLetter(symbol.code) ? "" + symbol.code : "\\" + symbol.code)
                .collect(Collectors.joining());
    }
}
