package org.onrecord.internal.indirect;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.SpeechWords;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.DatelineEnd;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.ScoredPhrases;
import org.onrecord.internal.phrase.Symbol;

/**
 * A sentence as the features see it: by words, and by units as {@link ArticleSymbols} has them. What lies outside the sentence is its
 * start or its end.
 *
 * @param scored the article's phrases
 * @param sentence the sentence
 * @param speech which words are words of speech
 */
record SentenceContext(ScoredPhrases scored, Sentence sentence, SpeechWords speech) {
    private static final String START = "^";
    private static final String END = "$";

    ArticleSymbols symbols() {
        return scored.symbols();
    }

    Token token(int index) {
        return symbols().analysis().token(index);
    }

    /** Returns the first token after a dateline such as "JAKARTA, May 4 –"; the first of the sentence if it has none. */
    int afterDateline() {
        return DatelineEnd.of(symbols().analysis(), sentence);
    }

    boolean contains(int token) {
        return token >= sentence.first() && token < sentence.end();
    }

    /** Returns the lemma of a token in lower case, a mark for content in quotation marks, or a mark for an end of the sentence. */
    String lemma(int token) {
        if (token < sentence.first()) {
            return START;
        }
        if (token >= sentence.end()) {
            return END;
        }
        return symbols().isQuoted(token) ? "Q" : token(token).lemma().toLowerCase(Locale.ROOT);
    }

    String tag(int token) {
        return token < sentence.first()
                ? START
                : token >= sentence.end() ? END : token(token).tag();
    }

    /** Returns whether a token is a word of speech: what it reports is said or written, not thought or shown. */
    boolean isSpeech(int token) {
        Symbol symbol = symbol(token);
        return symbol == Symbol.ACCORDING
                || symbol == Symbol.COLON
                || (token(token).isVerb() ? speech.isSpeechVerb(lemma(token)) : speech.isSpeechNoun(lemma(token)));
    }

    boolean isFiniteVerb(int token) {
        return contains(token) && token(token).isFiniteVerb();
    }

    /** Returns the cluster of a token; -1 outside the sentence and in quotation marks. */
    int cluster(int token) {
        return !contains(token) || symbols().isQuoted(token) ? -1 : token(token).cluster();
    }

    Symbol symbol(int token) {
        if (token < sentence.first()) {
            return Symbol.START;
        }
        return token >= sentence.end() ? Symbol.END : symbols().symbol(symbols().unitAt(token));
    }

    /** Returns the unit of a token, or the one after the last of the sentence. */
    int unit(int token) {
        if (token < sentence.end()) {
            return symbols().unitAt(Math.max(token, sentence.first()));
        }
        return symbols().unitAt(sentence.end() - 1) + 1;
    }

    /** Returns whether a token is the first one of its unit, or the end of the sentence. */
    boolean startsUnit(int token) {
        return token == sentence.end()
                || token == sentence.first()
                || symbols().unitAt(token) != symbols().unitAt(token - 1);
    }

    /** Returns the codes of the units from a token on to before another token's unit, as far as the sentence has them. */
    String codes(int from, int to) {
        return symbols().codes(unit(from), unit(to));
    }

    /** Returns the codes of up to {@code count} units from a token on. */
    String codesFrom(int token, int count) {
        int unit = unit(token);
        int last = unit(sentence.end());
        return unit + count <= last
                ? symbols().codes(unit, unit + count)
                : symbols().codes(unit, last) + Symbol.END.code();
    }

    /** Returns the codes of up to {@code count} units before a token. */
    String codesBefore(int token, int count) {
        int unit = unit(token);
        int first = unit(sentence.first());
        return unit - count >= first
                ? symbols().codes(unit - count, unit)
                : Symbol.START.code() + symbols().codes(first, unit);
    }

    /** Returns whether a hyphen without blanks, as in "man-made", joins a token to the one before it. */
    boolean joins(int token) {
        if (token <= sentence.first() || token >= sentence.end()) {
            return false;
        }
        boolean touches = token(token).start() == token(token - 1).end();
        return touches && (isHyphen(token) || isHyphen(token - 1));
    }

    private boolean isHyphen(int token) {
        return token(token).text().equals("-");
    }

    /** Returns the phrase that a token's unit is; null if it is none. */
    @Nullable
    Phrase phraseAt(int token) {
        return contains(token) ? symbols().phraseOf(symbols().unitAt(token)) : null;
    }

    /** Returns how many verbs that are no auxiliaries lie between two tokens, the first included. */
    int verbs(int from, int to) {
        int verbs = 0;
        for (int token = Math.max(from, sentence.first()); token < Math.min(to, sentence.end()); token++) {
            verbs += symbol(token).isFullVerb() ? 1 : 0;
        }
        return verbs;
    }

    /** Returns the last comma of the sentence before a token; a token before the sentence if there is none. */
    int lastComma(int before) {
        int token = before - 1;
        while (token >= sentence.first() && symbol(token) != Symbol.COMMA) {
            token--;
        }
        return token;
    }

    /** Returns how many units of a kind lie between two tokens, the first included. */
    int count(Symbol symbol, int from, int to) {
        int count = 0;
        for (int token = Math.max(from, sentence.first()); token < Math.min(to, sentence.end()); token++) {
            count += symbol(token) == symbol && startsUnit(token) ? 1 : 0;
        }
        return count;
    }

    /** Returns a number in up to nine steps that grow wider. */
    static int step(int distance) {
        int size = Math.abs(distance);
        int step = size <= 4 ? size : size <= 6 ? 5 : size <= 9 ? 6 : size <= 15 ? 7 : 8;
        return distance < 0 ? -step : step;
    }
}
