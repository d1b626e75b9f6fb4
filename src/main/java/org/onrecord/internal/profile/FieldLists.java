package org.onrecord.internal.profile;

import org.onrecord.document.MentionKind;
import org.onrecord.internal.phrase.Phrase;

/** Finds where a list of the fields of a role ends: "director of sales, transport and ports at". */
record FieldLists(ResolvedArticle article, PersonNouns nouns) {
    /** How many phrases a list of what somebody is for has after the first at most. */
    private static final int MAX_LIST = 4;

    /**
     * Returns the token after the "and transport" of "director of sales and transport at", or after ", transport and
     * sales".
     */
    int end(int end, int limit) {
        int second = end;
        for (int words = 0; words < MAX_LIST && second + 1 < limit; words++) {
            boolean isLast = article.lower(second).equals("and");
            if (!isLast && !article.lower(second).equals(",")) {
                return end;
            }
            Phrase next = article.startingAt(second + 1);
            boolean fits = next != null
                    && next.kind() == MentionKind.NOMINAL
                    && !article.token(next.first()).tag().equals("DT")
                    && !nouns.isOfPerson(article.token(next.head()))
                    && next.base() < limit;
            if (!fits) {
                return end;
            }
            second = next.base();
            boolean isEnd = RoleTails.TIES.contains(article.lower(second))
                    || isLast && !article.token(second).isWord();
            if (isEnd && (isLast || hasConjunction(next))) {
                return second;
            }
        }
        return end;
    }

    private boolean hasConjunction(Phrase phrase) {
        for (int token = phrase.first(); token < phrase.base(); token++) {
            if (article.lower(token).equals("and")) {
                return true;
            }
        }
        return false;
    }
}
