package org.onrecord.internal.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;

/**
 * Finds the description after a person's name that the resolver leaves alone because it might begin another clause or a list: "Ruiz, a
 * scientist at the centre based in Oslo", "Ruiz, 31, resident of Oslo and". As a role it does no harm to other phrases.
 */
final class Appositives {
    private static final Set<String> DASHES = Set.of("–", "—", "--");
    private static final Set<String> OPENING = Set.of("(", "-LRB-");
    private static final Set<String> CLOSING = Set.of(")", "-RRB-");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

    /** How many tokens a bracket or an age after the name has at most. */
    private static final int MAX_BRACKET = 4;

    private final ResolvedArticle article;
    private final PersonNouns nouns;

    Appositives(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
    }

    /** Returns the description after a name; null if there is none. */
    @Nullable
    Phrase after(Phrase name) {
        int end = article.sentenceEnd(name.first());
        int mark = afterBracket(name.end(), end);
        mark = afterAge(mark, end);
        if (mark + 1 >= end || !article.lower(mark).equals(",") && !DASHES.contains(article.lower(mark))) {
            return null;
        }
        Phrase next = article.startingAt(mark + 1);
        return next != null && isDescription(next) && !opensClause(next, end) ? next : null;
    }

    private boolean isDescription(Phrase phrase) {
        Token head = article.token(phrase.head());
        if (phrase.kind() != MentionKind.NOMINAL
                || head.tag().endsWith("S")
                || article.grammar().isQuoted(phrase)) {
            return false;
        }
        return nouns.isRole(head) || INDEFINITE.contains(article.lower(phrase.first())) && nouns.mayBeRole(head);
    }

    /**
     * Tells whether a description is the subject of a clause rather than said of the name: a finite verb follows at once, as in "after meeting
     * Ruiz, a senator said".
     */
    private boolean opensClause(Phrase phrase, int end) {
        int next = article.endOfTail(phrase.end());
        if (next >= end) {
            return false;
        }
        Token token = article.token(next);
        boolean verb = token.tag().equals("MD")
                || token.isVerb() && !token.tag().equals("VBG") && !token.tag().equals("VBN");
        return verb
                || article.token(phrase.first()).tag().equals("DT")
                        && !INDEFINITE.contains(article.lower(phrase.first()))
                        && token.tag().equals("CC");
    }

    private int afterBracket(int token, int end) {
        if (token >= end || !OPENING.contains(article.token(token).text())) {
            return token;
        }
        for (int close = token + 1; close < Math.min(end, token + MAX_BRACKET + 1); close++) {
            if (CLOSING.contains(article.token(close).text())) {
                return close + 1;
            }
        }
        return token;
    }

    private int afterAge(int token, int end) {
        boolean age = token + 2 < end
                && article.lower(token).equals(",")
                && article.token(token + 1).tag().equals("CD");
        return age ? token + 2 : token;
    }
}
