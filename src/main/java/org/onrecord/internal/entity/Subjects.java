package org.onrecord.internal.entity;

import java.util.BitSet;
import java.util.List;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;

/** Where an article's phrases stand: before which verbs, in which sentences, in which order. */
final class Subjects {
    private static final int LONGEST_APPOSITION = 20;

    private final Analysis analysis;
    private final List<Phrase> phrases;
    private final BitSet quoted;

    Subjects(Analysis analysis, List<Phrase> phrases, BitSet quoted) {
        this.analysis = analysis;
        this.phrases = phrases;
        this.quoted = quoted;
    }

    /** Whether no verb of its sentence stands before a phrase. */
    boolean leads(Phrase phrase) {
        int start = analysis.sentenceOf(phrase.first()).first();
        for (int i = start; i < phrase.first(); i++) {
            if (isFinite(analysis.token(i)) && !quoted.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb follows, if after a comma or an apposition between commas: the phrase is a subject. */
    boolean acts(Phrase phrase) {
        int next = phrase.end();
        if (next < analysis.size() && isComma(next)) {
            return next + 1 < analysis.size() && isFinite(analysis.token(next + 1))
                    || isFinite(analysis.token(afterApposition(next + 1)));
        }
        return next < analysis.size() && isFinite(analysis.token(next));
    }

    /** The token behind the next comma; {@code start} itself if none is near. */
    private int afterApposition(int start) {
        int from = Math.min(start, analysis.size() - 1);
        int limit = Math.min(analysis.sentenceOf(from).end() - 1, from + LONGEST_APPOSITION);
        for (int i = from; i < limit; i++) {
            if (isComma(i)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isComma(int token) {
        return analysis.token(token).text().equals(",");
    }

    /** Whether it stands in quotation marks. */
    boolean isQuoted(Phrase phrase) {
        return quoted.get(phrase.head());
    }

    /** The position of the last phrase that begins before {@code phrase}; -1 if there is none. */
    int before(Phrase phrase) {
        int low = 0;
        int high = phrases.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases.get(middle).first() >= phrase.first()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /** The number of the sentence that a token is in. */
    int sentence(int token) {
        return analysis.sentenceOf(token).index();
    }

    private static boolean isFinite(Token token) {
        return token.tag().equals("MD")
                || token.isVerb() && !token.tag().equals("VBG") && !token.tag().equals("VBN");
    }
}
