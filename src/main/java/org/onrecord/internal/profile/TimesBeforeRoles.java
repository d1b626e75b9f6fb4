package org.onrecord.internal.profile;

import java.util.Set;
import org.onrecord.internal.lexicon.WordList;

/** Tells the time before a role, which is no part of it, from a role that has one: "Monday Mayor" and "night editor". */
final class TimesBeforeRoles {
    /** What tells which week or day it was. */
    private static final Set<String> WHICH = Set.of("last", "next", "this", "that", "same", "past", "every");

    /** Days that are counted from today. */
    private static final Set<String> DEICTIC = Set.of("today", "yesterday", "tomorrow", "tonight");

    private static final Set<String> EARLY_OR_LATE = Set.of("early", "late");

    /** Parts of speech beside a time: "the same day", "late March", "12 May". */
    private static final Set<String> BESIDE_TIMES = Set.of("DT", "CD", "JJ", "RB", "IN");

    private final ResolvedArticle article;
    private final PersonNouns nouns;

    TimesBeforeRoles(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
    }

    /**
     * Returns the token after the time that stands before a role: "Monday" of "On Monday Mayor Uma Rao", "Last week", "that
     * afternoon", "Tuesday night"; the token itself where none tells when something was: "night editor".
     */
    int after(int first, int head) {
        // "by night editor" is nobody's time, "on Monday Mayor" and "at noon Governor" are
        boolean isTold = first > 0
                && article.token(first - 1).tag().equals("IN")
                && (article.token(first).isCapitalized()
                        || article.token(head).isCapitalized()
                        || !nouns.isTime(article.token(first)));
        boolean opens = opensWithTime(first);
        int afterTime = first;
        int token = first;
        while (token < head && article.entities().startingAt(token) == null) {
            boolean isTime = nouns.isTime(article.token(token));
            boolean tells = WHICH.contains(article.lower(token)) || DEICTIC.contains(article.lower(token));
            if (!isTime && !tells && !BESIDE_TIMES.contains(article.token(token).tag())) {
                break;
            }
            // "Late Friday fire chief", but "Friday prayer leader"
            isTold |= tells || opens && isTime && token > first;
            token++;
            afterTime = isTime ? token : afterTime;
        }
        return isTold ? afterTime : first;
    }

    /** Tells whether a sentence begins at a token with what may say when: "Saturday night", "Late Friday", "Around 5pm". */
    private boolean opensWithTime(int first) {
        String word = article.lower(first);
        return first == article.analysis().sentenceOf(first).first()
                && (EARLY_OR_LATE.contains(word)
                        || nouns.has(WordList.DAYS_AND_MONTHS, word)
                        || article.token(first).tag().equals("IN"));
    }
}
