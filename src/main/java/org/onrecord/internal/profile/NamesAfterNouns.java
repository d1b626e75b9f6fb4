package org.onrecord.internal.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/**
 * Finds the name of an organization after nouns that say what it is: the "Kelmora" of "head of the Dutch drone firm
 * Kelmora". A noun such as "firm" shows it where the name tagger does not know the name.
 */
final class NamesAfterNouns {
    /** Parts of speech before the last noun; a rare noun may be tagged as a verb. */
    private static final Set<String> TAGS = Set.of("NN", "NNS", "JJ", "JJS", "VBN", "VBG", "VB", "RP", "HYPH", "CD");

    /** How many words are before the name at most. */
    private static final int MAX_WORDS = 7;

    private final ResolvedArticle article;
    private final AffiliationWords words;

    NamesAfterNouns(ResolvedArticle article, AffiliationWords words) {
        this.article = article;
        this.words = words;
    }

    /** Returns the affiliation of the name after the nouns that begin at a token; null if there is no such name. */
    @Nullable
    Affiliation of(int from, int limit) {
        int token = from;
        while (token < Math.min(limit, from + MAX_WORDS) && isBeforeName(token, token == from)) {
            token++;
        }
        boolean isName = token > from
                && token < limit
                && !article.token(token - 1).isCapitalized()
                && !article.token(token - 1).tag().equals("DT")
                && article.token(token).tag().startsWith("NNP")
                && article.token(token).isCapitalized()
                && !words.isOfPersonOrTime(token - 1);
        if (!isName) {
            return null;
        }
        Name name = article.entities().startingAt(token);
        boolean fits = name == null ? words.isBodyWord(token - 1) : name.type() == EntityType.ORGANIZATION;
        if (!fits) {
            return null;
        }
        if (name != null) {
            return words.named(name, token, from, name.end());
        }
        int end = token;
        while (end < limit
                && article.token(end).tag().startsWith("NNP")
                && article.entities().startingAt(end) == null) {
            end++;
        }
        Span span = article.analysis().span(token, end);
        return words.affiliation(span, span, MentionKind.NAME, null, from, end);
    }

    private boolean isBeforeName(int token, boolean isFirst) {
        Token at = article.token(token);
        return isFirst && at.tag().equals("DT")
                || words.isDemonym(token)
                || !at.isCapitalized() && (TAGS.contains(at.tag()) || at.text().equals("-"));
    }
}
