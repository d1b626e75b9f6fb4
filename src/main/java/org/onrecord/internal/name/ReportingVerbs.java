package org.onrecord.internal.name;

import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Token;

/** Tells which words beside a name are verbs whose subject has said something. */
final class ReportingVerbs {
    /** Verbs that report less often than not show nothing of their subject: a price can rise or show something, too. */
    private static final double MIN_CUE_RATE = 0.5;

    private final ReportingWords words;

    ReportingVerbs(Lexicon lexicon) {
        words = lexicon.reportingWords();
    }

    /** Tells whether a token is a finite reporting verb in the sentence of another. */
    boolean isAt(NameDraft draft, int token, int other) {
        return draft.sameSentence(token, other) && isOne(draft.token(token));
    }

    private boolean isOne(Token token) {
        return token.isFiniteVerb() && words.cueRate(token.lemma()) >= MIN_CUE_RATE;
    }
}
