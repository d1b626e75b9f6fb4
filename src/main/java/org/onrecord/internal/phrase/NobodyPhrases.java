package org.onrecord.internal.phrase;

import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.linguistics.Analysis;

/** Tells phrases that mean nobody: what nobody said is not attributed to anybody. */
public final class NobodyPhrases {
    private static final Set<String> NOBODY = Set.of("no", "nobody", "no-one", "none", "neither");

    private NobodyPhrases() {}

    /**
     * Tells whether a phrase means nobody: "nobody", "no minister", "none of the ministers", "neither of them", "not one minister", "not a
     * single minister". "No 10" is a house.
     */
    public static boolean contains(Analysis analysis, Phrase phrase) {
        if (phrase.name() != null) {
            return false;
        }
        int first = phrase.first();
        boolean isNumbered =
                phrase.base() > first + 1 && analysis.token(first + 1).tag().equals("CD");
        return NOBODY.contains(word(analysis, first)) && !isNumbered
                || word(analysis, first - 1).equals("of") && NOBODY.contains(word(analysis, first - 2))
                || word(analysis, first - 1).equals("not") && isSingle(analysis, first);
    }

    private static boolean isSingle(Analysis analysis, int first) {
        return word(analysis, first).equals("one")
                || word(analysis, first).equals("a")
                        && word(analysis, first + 1).equals("single");
    }

    private static String word(Analysis analysis, int token) {
        return token < 0 || token >= analysis.size()
                ? ""
                : analysis.token(token).text().toLowerCase(Locale.ROOT);
    }
}
