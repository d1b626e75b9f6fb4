package org.onrecord.internal.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/**
 * Finds what a role belongs to where it stands beside the role or the name: "Kelmora Party (KP) leader", "director,
 * Kelmora Ltd, said", "Professor Ada Quill of Kelmora University".
 */
final class AffiliationBesideRole {
    /** Prepositions that tie an organization or a place to a name. */
    private static final Set<String> TIES_OF_NAME = Set.of("of", "at", "from", "with");

    /** How many tokens a name before its acronym has at most. */
    private static final int MAX_NAME = 10;

    private final ResolvedArticle article;
    private final AffiliationWords words;
    private final Affiliations affiliations;

    AffiliationBesideRole(ResolvedArticle article, AffiliationWords words, Affiliations affiliations) {
        this.article = article;
        this.words = words;
        this.affiliations = affiliations;
    }

    /**
     * Returns the affiliation beside a designation; null if there is none.
     *
     * @param end the token after the role
     */
    @Nullable
    Affiliation of(Designation designation, int end) {
        Affiliation before = beforeBracket(designation.first());
        if (before != null) {
            return before;
        }
        int limit = article.sentenceEnd(designation.head());
        if (end + 2 < limit && words.ties(end)) {
            Phrase employer = article.startingAt(end + 2);
            return employer == null ? null : affiliations.ofObject(employer, false);
        }
        int comma = Brackets.after(article, end, limit);
        if (comma + 1 < limit
                && designation.afterName() < 0
                && article.lower(comma).equals(",")) {
            return afterComma(comma, limit);
        }
        int tie = designation.afterName();
        if (tie >= 0 && tie + 2 < limit && article.lower(tie).equals(",")) {
            Affiliation line = afterComma(tie, limit);
            if (line != null) {
                return line;
            }
            tie++;
        }
        boolean tied = tie >= 0 && tie + 1 < limit && TIES_OF_NAME.contains(article.lower(tie));
        Phrase object = tied ? article.startingAt(tie + 1) : null;
        return object == null ? null : affiliations.ofObject(object, false);
    }

    /** Returns the organization between two commas: "director, Kelmora Ltd, said", "curator, Kelmora Museum, said". */
    private @Nullable Affiliation afterComma(int comma, int limit) {
        Phrase next = article.startingAt(comma + 1);
        boolean organization = next != null
                && next.name() != null
                && next.name().type() != EntityType.PERSON
                && (next.name().type() == EntityType.ORGANIZATION
                        || words.isBody(next.name().end() - 1))
                && (next.end() >= limit || !article.token(next.end()).isWord());
        return organization || next != null && isLine(next, limit) ? affiliations.ofObject(next, false) : null;
    }

    /**
     * Tells whether a phrase is the community that is named between two commas: "MP, Kelmora East Constituency, said".
     */
    private boolean isLine(Phrase phrase, int limit) {
        return words.isCommunity(phrase.head())
                && article.token(phrase.first()).isCapitalized()
                && (phrase.end() >= limit || !article.token(phrase.end()).isWord());
    }

    /** Returns the affiliation of the "Kelmora Party (KP)" that ends before a token; null if there is none. */
    private @Nullable Affiliation beforeBracket(int token) {
        int sentence = article.analysis().sentenceOf(Math.max(0, token - 1)).first();
        int end = Brackets.beforeAcronym(article, token, sentence);
        for (int first = end - 1; end < token && first >= Math.max(0, end - 1 - MAX_NAME); first--) {
            Name name = article.entities().startingAt(first);
            if (name != null) {
                boolean fits = name.end() == end && name.type() != EntityType.PERSON;
                return fits ? words.named(name, Math.max(0, first - 1), name.first(), name.end()) : null;
            }
        }
        return null;
    }

    /**
     * Returns the affiliation in the words after a preposition and before a name: "Officer of Kelmora Company Ada
     * Quill". An organization comes before a place, and a place before a name that is none of the article's. Null if
     * there is none.
     *
     * @param hasField whether the words say what the role is about rather than what it belongs to: "Minister of Public
     *     Works Ada Quill"
     * @param isOfBody whether a capital shows a name: "CEO of KTX Ada Quill"
     */
    @Nullable
    Affiliation within(int from, int end, boolean hasField, boolean isOfBody) {
        Affiliation place = null;
        int unknown = -1;
        for (int token = from; token < end; token++) {
            Name name = article.entities().startingAt(token);
            boolean fits = name != null && name.end() <= end;
            if (fits && name.type() == EntityType.ORGANIZATION && (!hasField || words.isBodyName(name))) {
                return words.named(name, from, name.first(), name.end());
            }
            if (fits && name.type() == EntityType.PLACE && place == null) {
                place = words.named(name, from, name.first(), name.end());
            }
            boolean isCapitalized = article.token(token).isCapitalized();
            unknown = isCapitalized && unknown < 0 ? token : unknown;
            if (isCapitalized && !hasField && words.isBody(token)) {
                return ofWords(unknown, end);
            }
        }
        return place == null && isOfBody && !hasField && unknown >= 0 ? ofWords(unknown, end) : place;
    }

    private Affiliation ofWords(int first, int end) {
        Span span = article.analysis().span(first, end);
        return words.affiliation(span, span, MentionKind.NAME, null, first, end);
    }
}
