package org.onrecord.internal.indirect;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Symbol;

/** Finds the words of a sentence that may report: verbs, nouns of speech and thought, "according" and "per", colons. */
final class CueCandidates {
    private CueCandidates() {}

    /** Returns the tokens that may report, in text order; none of them is in quotation marks. */
    static List<Integer> of(SentenceContext context) {
        var tokens = new ArrayList<Integer>();
        for (int token = context.sentence().first(); token < context.sentence().end(); token++) {
            if (!context.symbols().isQuoted(token) && mayReport(context, token)) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static boolean mayReport(SentenceContext context, int index) {
        Token token = context.token(index);
        Symbol symbol = context.symbol(index);
        if (symbol == Symbol.ACCORDING || symbol == Symbol.COLON) {
            return true;
        }
        if (token.isVerb()) {
            return !token.isAuxiliary();
        }
        return token.isNoun() && context.speech().isReportingNoun(context.lemma(index));
    }
}
