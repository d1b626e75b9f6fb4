package org.onrecord.internal.attribution;

import java.util.Locale;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Symbol;

/** The features of the answer that nobody is quoted: the content is a title, a term, or words that the text keeps its distance from. */
final class NobodyFeatures implements FeatureSource {
    private static final int MAX_TOKENS_ASIDE = 40;
    private static final int MAX_TITLE_TOKENS = 12;

    /** Lower-case words up to this length, such as "of" and "the", are usual in titles. */
    private static final int MAX_SMALL_WORD = 3;

    private final ArticleSymbols symbols;
    private final Content content;
    private final ContentShape shape;
    private final History history;

    NobodyFeatures(ArticleSymbols symbols, Content content, ContentShape shape, History history) {
        this.symbols = symbols;
        this.content = content;
        this.shape = shape;
        this.history = history;
    }

    @Override
    public void features(FeatureSink f) {
        int unit = symbols.unitAt(content.first());
        char length = shape.lengthStep();
        f.add("nobody");
        f.add("nobody type=", shape.type());
        f.add("nobody before=", wordBefore());
        f.add("nobody after=", wordAfter());
        f.add("nobody left=", symbols.codes(unit - 4, unit));
        f.add("nobody left=", symbols.codes(unit - 2, unit));
        f.add("nobody reporting=", strongestCue(), " type=", shape.type());
        f.add("nobody titled=", capitals().code, " length=", length);
        f.add("nobody first=", symbols.analysis().token(content.first()).cluster(), " length=", length);
        f.add("nobody last=", symbols.analysis().token(content.end() - 1).cluster(), " length=", length);
        history.nobodyFeatures(f, symbols, content);
    }

    private String wordBefore() {
        int unit = symbols.unitAt(content.first());
        int token = symbols.firstToken(unit) - 1;
        return token < 0 || symbols.symbol(unit - 1) == Symbol.PARAGRAPH ? "^" : lemma(token);
    }

    private String wordAfter() {
        int unit = symbols.unitAfter(content);
        Symbol symbol = symbols.symbol(unit);
        return symbol == Symbol.END || symbol == Symbol.PARAGRAPH ? "$" : lemma(symbols.firstToken(unit));
    }

    private String lemma(int token) {
        return symbols.analysis().token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** Returns the rate, in five steps, of the strongest reporting word beside the content, in the first or last sentence of it. */
    private char strongestCue() {
        int from = symbols.analysis().sentenceOf(content.first()).first();
        int to = symbols.analysis().sentenceOf(content.end() - 1).end();
        double best = Math.max(
                strongestCue(Math.max(from, content.first() - MAX_TOKENS_ASIDE), content.first()),
                strongestCue(content.end(), Math.min(to, content.end() + MAX_TOKENS_ASIDE)));
        return ArticleSymbols.rateStep(best);
    }

    private double strongestCue(int from, int to) {
        double best = 0;
        for (int token = from; token < to; token++) {
            if (!symbols.isQuoted(token)) {
                boolean according = symbols.analysis().token(token).lemma().equals("accord");
                best = Math.max(best, according ? 1 : symbols.cueRate(token));
            }
        }
        return best;
    }

    /** How the words of a content are capitalized. The codes are part of the names of features. */
    private enum Capitals {
        /** A long word has a small letter. */
        NOT_ALL('n'),
        /** All long words are capitalized, and at least two words: a title. */
        ALL('y'),
        /** One word is capitalized, and no other word is long. */
        ONE('1'),
        /** No word is capitalized, and none is long. */
        NONE('0');

        private final char code;

        Capitals(char code) {
            this.code = code;
        }
    }

    private Capitals capitals() {
        int capitalized = 0;
        for (int i = content.first(); i < Math.min(content.end(), content.first() + MAX_TITLE_TOKENS); i++) {
            Token token = symbols.analysis().token(i);
            if (token.isCapitalized()) {
                capitalized++;
            } else if (token.text().length() > MAX_SMALL_WORD
                    && Character.isLetter(token.text().codePointAt(0))) {
                return Capitals.NOT_ALL;
            }
        }
        return capitalized > 1 ? Capitals.ALL : capitalized == 1 ? Capitals.ONE : Capitals.NONE;
    }
}
