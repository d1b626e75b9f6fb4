package org.onrecord.internal.phrase;

import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.linguistics.Token;

/** The names of days and months, which follow a phrase without being part of it: "the mayor Monday said". */
final class CalendarWords {
    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> PERIODS = Set.of("day", "month", "night", "week", "weekend", "year");

    private static final Set<String> RELATIVE = Set.of("last", "next");

    private CalendarWords() {}

    /** Returns whether two words say when, such as "last week" and "next Monday". */
    static boolean isRelative(String word, Token noun) {
        return RELATIVE.contains(word) && (PERIODS.contains(noun.lemma()) || contains(noun));
    }

    /** Returns whether a token names a day or a month; in capitals it is a part of a name: "USA TODAY". */
    static boolean contains(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        return WORDS.contains(lower) && !token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }
}
