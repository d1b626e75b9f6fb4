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
    private static final Set<String> TAGS =
            Set.of("NN", "NNS", "JJ", "JJS", "VBN", "VBG", "VB", "VBP", "RP", "HYPH", "CD");

    /** How many words are before the name at most. */
    private static final int MAX_WORDS = 7;

    private final ResolvedArticle article;
    private final AffiliationWords words;

    NamesAfterNouns(ResolvedArticle article, AffiliationWords words) {
        this.article = article;
        this.words = words;
    }

    /**
     * Returns the affiliation of the name after the nouns that begin at a token; null if there is no such name.
     *
     * @param isLed whether somebody leads what follows, so that a trade is a company's: "boss of fish farmer Kelmora"
     */
    @Nullable
    Affiliation of(int from, int limit, boolean isLed) {
        int token = from;
        while (token < Math.min(limit, from + MAX_WORDS) && isBeforeName(token, token == from)) {
            token++;
        }
        if (token == from || token >= limit || !article.token(token).isCapitalized() || words.isOfTime(token)) {
            return null;
        }
        Name name = article.entities().startingAt(token);
        if (name == null) {
            return unknown(from, token, limit, isLed);
        }
        boolean fits = name.type() == EntityType.ORGANIZATION && mayBeOrganizations(token - 1);
        return fits ? words.named(name, token, from, name.end()) : null;
    }

    /** Tells whether a word before the name of an organization may be a noun of it. */
    private boolean mayBeOrganizations(int token) {
        Token at = article.token(token);
        boolean isNoun =
                !at.isCapitalized() && !at.tag().equals("DT") && (!at.tag().equals("VBP") || words.isBodyWord(token));
        return isNoun && (!words.isOfPersonOrTime(token) || words.isTrade(token));
    }

    /**
     * Returns the affiliation of a name that the tagger does not know. Its end must show: what follows it without a
     * mark or a verb may be a clause, as in "secretary of the committee Dr Ada Quill leads".
     */
    private @Nullable Affiliation unknown(int from, int first, int limit, boolean isLed) {
        int end = first;
        while (end < limit && isOfName(end)) {
            end++;
        }
        boolean isEnded = end == limit
                || !article.token(end).isWord()
                || article.token(end).isFiniteVerb()
                || words.isOfTime(end);
        boolean isTrade = isLed && words.isTrade(first - 1);
        boolean isBody = words.isBodyWord(first - 1) && !words.isOfPersonOrTime(first - 1);
        if (end == first
                || !isEnded
                || !isTrade && !isBody
                || article.token(first - 1).isCapitalized()) {
            return null;
        }
        Span span = article.analysis().span(first, end);
        return words.affiliation(span, span, MentionKind.NAME, null, from, end);
    }

    private boolean isOfName(int token) {
        return article.token(token).isNoun()
                && article.token(token).isCapitalized()
                && article.entities().startingAt(token) == null
                && !words.beginsNoBody(token);
    }

    private boolean isBeforeName(int token, boolean isFirst) {
        Token at = article.token(token);
        return isFirst && at.tag().equals("DT")
                || words.isDemonym(token)
                || !at.isCapitalized() && (TAGS.contains(at.tag()) || at.text().equals("-"));
    }
}
