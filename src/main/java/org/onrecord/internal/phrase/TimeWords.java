package org.onrecord.internal.phrase;

import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;

/**
 * Words for times, which often stand beside a phrase without being part of it: "the mayor Monday said".
 *
 * @param words the lists with the nouns of time and the names of days and months
 */
public record TimeWords(RuleWords words) {
    private static final Set<String> RELATIVE = Set.of("last", "next");

    /** Tells whether a token is a noun of time or names a day or a month: "last week", "Monday". */
    public boolean contains(Token token) {
        return words.of(WordList.TIME_NOUNS).contains(token.lemma().toLowerCase(Locale.ROOT)) || isDayOrMonth(token);
    }

    /** Tells whether a token names a day or a month; in capitals it is a part of a name: "USA TODAY". */
    boolean isDayOrMonth(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        return words.of(WordList.DAYS_AND_MONTHS).contains(lower)
                && !token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    /** Tells whether two words say when, such as "last week" and "next Monday". */
    boolean isRelative(String word, Token noun) {
        return RELATIVE.contains(word) && (words.of(WordList.PERIODS).contains(noun.lemma()) || isDayOrMonth(noun));
    }
}
