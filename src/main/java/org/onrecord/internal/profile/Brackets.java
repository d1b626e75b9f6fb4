package org.onrecord.internal.profile;

import java.util.Set;

/**
 * Passes over words in brackets beside names and roles: "Kelmora Party (KP) leader", "consultant (heart surgery),
 * Kelmora Hospital".
 */
final class Brackets {
    /** How many tokens are in a bracket at most. */
    private static final int MAX_WORDS = 4;

    private static final Set<String> OPENING = Set.of("(", "-LRB-", "[", "-LSB-");
    private static final Set<String> CLOSING = Set.of(")", "-RRB-", "]", "-RSB-");

    private Brackets() {}

    /** Tells whether a token opens a bracket. */
    static boolean isOpening(ResolvedArticle article, int token) {
        return OPENING.contains(article.token(token).text());
    }

    /** Tells whether a token closes a bracket. */
    static boolean isClosing(ResolvedArticle article, int token) {
        return CLOSING.contains(article.token(token).text());
    }

    /**
     * Returns the token after the bracket that opens at a token; the token itself if none does, or if it has many
     * words.
     */
    static int after(ResolvedArticle article, int token, int limit) {
        if (token >= limit || !isOpening(article, token)) {
            return token;
        }
        for (int close = token + 1; close < Math.min(limit, token + MAX_WORDS + 1); close++) {
            if (isClosing(article, close)) {
                return close + 1;
            }
        }
        return token;
    }

    /** Returns the token after the "(KP)" that follows a name; the token itself if none does. */
    static int afterAcronym(ResolvedArticle article, int token, int limit) {
        return token + 2 < limit && after(article, token, limit) == token + 3 ? token + 3 : token;
    }

    /** Returns the token of the bracket that opens the "(KP)" before a token; the token itself if none ends there. */
    static int beforeAcronym(ResolvedArticle article, int token, int first) {
        int opening = token - 3;
        return opening > first && after(article, opening, token) == token ? opening : token;
    }
}
