package org.onrecord.internal.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/**
 * Finds what a role belongs to among the words before its noun: the names of organizations and places, demonyms and
 * bodies there with the nouns between them, as in "Chinese Foreign Ministry spokesman".
 */
final class AffiliationBeforeNoun {
    /** Prepositions after the noun of a role that a body may follow. */
    private static final Set<String> TIES = Set.of("of", "at", "for");

    /** What stands with a hyphen before whom somebody is for or against: nobody's affiliation. */
    private static final Set<String> STANCES = Set.of("pro", "anti");

    private final ResolvedArticle article;
    private final AffiliationWords words;

    AffiliationBeforeNoun(ResolvedArticle article, AffiliationWords words) {
        this.article = article;
        this.words = words;
    }

    /**
     * A name, demonym or body.
     *
     * @param end the token after it
     * @param name null if it is no name
     */
    private record Part(int end, @Nullable Name name) {}

    /** Returns the affiliation from a token to a role's noun; null if there is none. */
    @Nullable
    Affiliation of(int from, int head) {
        int first = -1;
        int end = -1;
        int past = -1;
        Name name = null;
        for (int token = from; token < head; token++) {
            Name starting = article.entities().startingAt(token);
            if (starting != null && starting.end() <= head && starting.type() == EntityType.PERSON) {
                return null;
            }
            Part part = part(token, from, head, starting);
            if (part != null && !isOfStance(token)) {
                if (end < 0 || !areNouns(past, token)) {
                    int start = Math.max(from, end);
                    first = starting != null
                            ? startOfName(token, start)
                            : isAdjective(token, head) ? token : startOfBody(token, start);
                }
                name = part.name() == null ? name : part.name();
                end = part.end();
                past = Brackets.afterAcronym(article, end, head);
                token = past - 1;
            }
        }
        return end < 0 ? unknown(from, head) : affiliation(first, end, past, name, head);
    }

    /**
     * Returns the affiliation of the words with a capital before a noun, where they are no name of the article's: the
     * "Kelmora Salt" of "Kelmora Salt spokesman". One word alone may be an adjective or a rank ("Conservative leader"),
     * and so may any word before a noun with a capital ("Interior Minister"): then only words that are in no text but
     * this one are names. Null if there are none.
     */
    private @Nullable Affiliation unknown(int from, int head) {
        int end = from;
        boolean isKnown = false;
        while (end < head && article.token(end).tag().startsWith("NNP") && isLongName(end)) {
            isKnown |= !words.isUnknown(end);
            end++;
        }
        boolean isPhrase = end > from + 1
                && from > article.analysis().sentenceOf(from).first()
                && !article.token(end).isCapitalized()
                && words.isOfAnyBody(head);
        boolean isName =
                end > from && (isPhrase || !isKnown) && areNouns(end, head) && !TIES.contains(article.lower(head + 1));
        if (!isName) {
            return null;
        }
        Span span = article.analysis().span(from, end);
        return words.affiliation(span, span, MentionKind.NAME, null, from, end);
    }

    /** Tells whether a token may be of the name of a body: "TV", "Vice" and "Monday" say something else. */
    private boolean isLongName(int token) {
        return article.token(token).isCapitalized()
                && !words.isOfPersonOrTime(token)
                && article.token(token).text().length() > 2;
    }

    private @Nullable Part part(int token, int from, int head, @Nullable Name starting) {
        boolean isCalled = starting != null
                && starting.end() == token + 1
                && words.called(token, token, head) == article.entities().of(starting);
        if (starting != null
                && starting.end() <= head
                && words.opensTitle(token)
                && token + 1 == head
                && article.token(head).isCapitalized()) {
            return null;
        }
        if (starting != null && starting.end() <= head && !isCalled) {
            return new Part(starting.end(), starting);
        }
        if (words.isAdjective(token, head)) {
            return new Part(token + 2, null);
        }
        int first = startOfBody(token, from);
        boolean isBody = !words.opensTitle(first)
                && (words.isBodyBeforeNoun(token, head) || words.called(first, token, head) != null);
        return isBody || words.isDemonym(token) ? new Part(token + 1, null) : null;
    }

    /** Tells whether a token says whom somebody is for or against: the "Taliban" of "anti-Taliban activist". */
    private boolean isOfStance(int token) {
        return token > 1 && article.lower(token - 1).equals("-") && STANCES.contains(article.lower(token - 2));
    }

    private Affiliation affiliation(int first, int end, int past, @Nullable Name name, int head) {
        Span span = article.analysis().span(first, end);
        Span last = name != null && name.first() >= first && name.end() <= end
                ? article.analysis().span(name.first(), name.end())
                : article.analysis().span(end - 1, end);
        EntityCluster entity =
                name != null && name.first() >= first ? article.entities().of(name) : null;
        boolean adjective = isAdjective(first, head);
        if (entity == null && adjective) {
            entity = words.country(first, end);
        }
        boolean nominal = name == null && !adjective;
        EntityCluster called = nominal ? words.called(first, end - 1, head) : null;
        Affiliation meant = called == null ? null : words.meant(called, first, past);
        if (meant != null) {
            return meant;
        }
        return words.affiliation(span, last, nominal ? MentionKind.NOMINAL : MentionKind.NAME, entity, first, past);
    }

    private boolean isAdjective(int token, int head) {
        return words.isDemonym(token) || words.isAdjective(token, head);
    }

    /**
     * Returns the first of the words with a capital that the tagger left out before a name: "North" of "North
     * Lyon".
     */
    private int startOfName(int token, int from) {
        int first = token;
        int sentence = article.analysis().sentenceOf(token).first();
        while (first > from
                && (first - 1 > sentence || article.token(first - 1).tag().startsWith("NNP"))
                && article.token(first - 1).isCapitalized()
                && !words.isOfPersonOrTime(first - 1)
                && !words.isDemonym(first - 1)) {
            first--;
        }
        return first;
    }

    /** Returns the first of the nouns that a body's noun ends: "interior ministry". */
    private int startOfBody(int token, int from) {
        int first = token;
        while (first > from && article.token(first - 1).isNoun() && !words.isOfTime(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean areNouns(int from, int to) {
        for (int token = from; token < to; token++) {
            Token at = article.token(token);
            if (!at.isNoun() && !at.tag().equals("JJ")) {
                return false;
            }
        }
        return true;
    }
}
