package org.onrecord.internal.attribution;

import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Symbol;

/**
 * How a content looks and is set into its surroundings: this tells speech from titles and terms, and on which side the source is.
 *
 * @param before the unit before it; START at its paragraph's start
 * @param after the unit after it; END at its paragraph's end
 * @param opening by its first character
 * @param ending by its last character
 * @param length in tokens
 * @param hasFiniteVerb whether it has a finite verb
 */
record ContentShape(Symbol before, Symbol after, Opening opening, Ending ending, int length, boolean hasFiniteVerb) {

    /** The least number of tokens of speech that is a quotation without a source. */
    private static final int LEAST_SPEECH_TOKENS = 4;

    /** Kinds of first character. The codes are part of the names of features. */
    enum Opening {
        /** An upper-case letter. */
        UPPER_CASE('A'),
        /** Another letter. */
        LOWER_CASE('a'),
        /** A digit. */
        DIGIT('0'),
        /** A full stop or dots. */
        DOTS('.'),
        /** Any other character. */
        OTHER('*');

        private final char code;

        Opening(char code) {
            this.code = code;
        }

        private static Opening of(Token token) {
            int first = token.text().codePointAt(0);
            if (Character.isUpperCase(first)) {
                return UPPER_CASE;
            } else if (Character.isLetter(first)) {
                return LOWER_CASE;
            } else if (Character.isDigit(first)) {
                return DIGIT;
            }
            return first == '.' || first == '…' ? DOTS : OTHER;
        }
    }

    /** Kinds of last character. The codes are part of the names of features. */
    enum Ending {
        /** A comma. */
        COMMA(','),
        /** A full stop or dots. */
        STOP('.'),
        /** A question mark or exclamation mark. */
        QUESTION('?'),
        /** A hyphen or dash. */
        DASH('-'),
        /** Any other character: a letter, mostly. */
        OTHER('x');

        private final char code;

        Ending(char code) {
            this.code = code;
        }

        private static Ending of(char last) {
            return switch (last) {
                case ',' -> COMMA;
                case '.', '…' -> STOP;
                case '?', '!' -> QUESTION;
                case '-', '–', '—', '―' -> DASH;
                default -> OTHER;
            };
        }
    }

    static ContentShape of(ArticleSymbols symbols, Content content) {
        Symbol before = symbols.symbol(symbols.unitAt(content.first()) - 1);
        Symbol after = symbols.symbol(symbols.unitAfter(content));
        Content.Part last = content.parts().get(content.parts().size() - 1);
        return new ContentShape(
                before == Symbol.PARAGRAPH ? Symbol.START : before,
                after == Symbol.PARAGRAPH ? Symbol.END : after,
                opening(symbols, content, before),
                Ending.of(symbols.analysis().text().charAt(last.span().end() - 1)),
                content.end() - content.first(),
                hasFiniteVerb(symbols, content));
    }

    /**
     * Returns the kind of first character. A capital that the word has anywhere is none of the content's own where it goes on
     * with a clause in small letters: “Asian version of …” after "an".
     */
    private static Opening opening(ArticleSymbols symbols, Content content, Symbol before) {
        Token first = symbols.analysis().token(content.first());
        Opening opening = Opening.of(first);
        boolean goesOn = content.first() + 1 < content.end()
                && !symbols.analysis().token(content.first() + 1).isCapitalized();
        boolean isPlain = before != Symbol.START && before != Symbol.PARAGRAPH && !isSetOff(before) && !before.isCue();
        return opening == Opening.UPPER_CASE
                        && goesOn
                        && isPlain
                        && (first.name() != null || first.tag().equals("JJ"))
                ? Opening.LOWER_CASE
                : opening;
    }

    private static boolean hasFiniteVerb(ArticleSymbols symbols, Content content) {
        for (int token = content.first(); token < content.end(); token++) {
            switch (symbols.analysis().token(token).tag()) {
                case "VBZ", "VBP", "VBD", "MD" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Returns whether it is set off as speech, rather than a part of the clause around it. */
    boolean isSetOff() {
        return isSetOff(before);
    }

    private static boolean isSetOff(Symbol before) {
        return switch (before) {
            case START, STOP, COMMA, COLON -> true;
            default -> false;
        };
    }

    /** Returns whether it is a paragraph by itself. */
    boolean isAlone() {
        return before == Symbol.START && after == Symbol.END;
    }

    /** Returns all of it but its length in one word, for features: {@code ^A,v} for a paragraph that opens with “We will go,”. */
    String type() {
        return "" + (isSetOff() ? before.code() : 'w') + opening.code + ending.code + (hasFiniteVerb ? 'v' : '-');
    }

    /** Returns the kind of last character and the unit after it, for features. */
    String endingAndAfter() {
        return "" + ending.code + after.code();
    }

    /** Returns the kind of last character, for features. */
    char endingCode() {
        return ending.code;
    }

    /** Returns the length in six steps, for features: 1, 2, 3, up to 6, up to 12, and more tokens. */
    char lengthStep() {
        return length <= 3 ? (char) ('0' + length) : length <= 6 ? '4' : length <= 12 ? '5' : '6';
    }

    /** Returns whether all that is reported is in the content ("We will go," she said) rather than also in the clause around it. */
    boolean isWhole() {
        return opening == Opening.LOWER_CASE
                ? before == Symbol.START || before == Symbol.STOP
                : isSetOff() || before.isCue();
    }

    /** Returns whether it is speech beyond doubt, even if the text names nobody: a sentence of its own between the marks. */
    boolean isSpeech() {
        return hasFiniteVerb
                && length >= LEAST_SPEECH_TOKENS
                && opening == Opening.UPPER_CASE
                && (before == Symbol.START || before == Symbol.STOP)
                && ending != Ending.OTHER;
    }

    /**
     * Returns whether it can continue a quotation after a reporting clause, rather than be a part of another clause. After a colon it
     * is reported anew: “…,” she said, adding: “…”.
     */
    boolean canResume() {
        return isSetOff() && before != Symbol.COLON || before == Symbol.DASH;
    }
}
