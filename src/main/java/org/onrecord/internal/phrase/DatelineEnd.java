package org.onrecord.internal.phrase;

import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;

/** Finds where the dateline of a sentence ends: "JAKARTA, May 4 – | Farmers", "ABIDJAN, Ivory Coast (KNS) — | Farmers". */
public final class DatelineEnd {
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

    /** How many tokens a dateline has at most, its dash included. */
    private static final int MAX_TOKENS = 14;

    private static final int LEAST_LETTERS = 3;

    private DatelineEnd() {}

    /** Returns the first token after the dash of a dateline, whose first word is in capitals; the first of the sentence if it has none. */
    public static int of(Analysis analysis, Sentence sentence) {
        int last = Math.min(sentence.end() - 1, sentence.first() + MAX_TOKENS);
        for (int token = sentence.first(); token < last && isInCapitals(analysis, sentence.first()); token++) {
            if (DASHES.contains(analysis.token(token).text()) && !isInWord(analysis, token)) {
                return token + 1;
            }
            if (analysis.token(token).isVerb()) {
                break;
            }
        }
        return sentence.first();
    }

    /** Tells whether a word has three letters or more, all of them capitals: "LUSAKA". */
    public static boolean isInCapitals(Analysis analysis, int token) {
        String word = analysis.token(token).text();
        return word.length() >= LEAST_LETTERS
                && word.equals(word.toUpperCase(Locale.ROOT))
                && Character.isLetter(word.charAt(0));
    }

    /** Tells whether no blanks are around a dash: "NATO Secretary-General". */
    private static boolean isInWord(Analysis analysis, int dash) {
        return dash > 0
                && analysis.token(dash - 1).end() == analysis.token(dash).start()
                && analysis.token(dash).end() == analysis.token(dash + 1).start();
    }
}
