package org.onrecord.internal.phrase;

import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.linguistics.Token;

/** The nouns of time and the names of days and months, which often stand beside a description without being part of it. */
public final class TimeWords {
    private static final Set<String> NOUNS = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "night",
            "morning",
            "noon",
            "afternoon",
            "evening",
            "week",
            "weekend",
            "fortnight",
            "month",
            "year",
            "decade",
            "century",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "time",
            "moment",
            "today",
            "yesterday",
            "tomorrow",
            "tonight");

    private TimeWords() {}

    /** Returns whether a token is a noun of time or names a day or a month: "last week", "Monday". */
    public static boolean contains(Token token) {
        return NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT)) || CalendarWords.contains(token);
    }
}
