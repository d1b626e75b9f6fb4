package org.onrecord.internal.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;

/** Tells what the phrases are that prepositions tie to a role's noun, and where the role ends that has them. */
record TiedPhrases(ResolvedArticle article, PersonNouns nouns, AffiliationWords words) {
    private static final Set<String> POSSESSIVES = Set.of("'", "’", "'s", "’s");

    /** Tells whether a phrase is the noun of a body and a word for a time: "the museum Christmas". */
    boolean isBodyAndTime(Phrase object) {
        return object.kind() == MentionKind.NOMINAL
                && object.head() > object.first()
                && words.isOfTime(object.head())
                && article.token(object.head()).isCapitalized()
                && words.isBody(object.head() - 1);
    }

    /** Tells whether words before a person's name and the name are one phrase. */
    boolean isNameOf(int person, Phrase phrase) {
        EntityCluster entity = article.entities().of(phrase.name());
        return entity != null
                && entity.id() == person
                && phrase.first() < phrase.name().first();
    }

    /**
     * Tells whether the name of a person after the noun of a body begins a clause: "secretary of the committee Ada
     * Quill leads".
     */
    boolean isOfClause(Phrase object) {
        int first = beforeAddresses(object.name().first());
        return isPerson(object) && first > object.first() && words.isBody(first - 1);
    }

    /**
     * Returns the phrase right after one without a name that ends in the name of an organization: the "think tank
     * Copperline" of "the science and technology think tank Copperline". Null if there is none.
     */
    @Nullable
    Phrase apposed(Phrase object, int limit) {
        Phrase next = object.name() == null && object.kind() == MentionKind.NOMINAL && object.base() < limit
                ? article.startingAt(object.base())
                : null;
        return next != null && next.name() != null && next.name().type() == EntityType.ORGANIZATION ? next : null;
    }

    /** Returns the first of the forms of address that end before a token: "Dr." */
    int beforeAddresses(int end) {
        int first = end;
        while (nouns.isAddress(article.token(first - 1))) {
            first--;
        }
        return first;
    }

    static boolean isPerson(Phrase phrase) {
        return phrase.name() != null && phrase.name().type() == EntityType.PERSON;
    }

    boolean isTime(Phrase object) {
        return article.token(object.first()).tag().equals("CD") && object.name() == null
                || nouns.isTime(article.token(object.head()));
    }

    /** Returns the token after the words before a name in a phrase that are no titles: "Forces" of "the Forces Gen. Bo Lind". */
    int beforeTitles(Phrase phrase) {
        int end = beforeAddresses(phrase.name().first());
        return end <= phrase.first()
                ? end
                : new TitlesBeforeName(article, nouns).beforeStyles(end - 1, phrase.first()) + 1;
    }

    /**
     * Tells whether a phrase says how something is done or what somebody has rather than what somebody is: "was named
     * minister in a move", "is an actress with a career".
     */
    boolean isCircumstance(String preposition, Phrase object) {
        WordList list = switch (preposition) {
            case "in" -> WordList.CIRCUMSTANCES;
            case "with" -> WordList.QUALITIES;
            default -> null;
        };
        return list != null && object.name() == null && nouns.has(list, article.lemma(object.head()));
    }

    /**
     * Returns the token after what an owner has, where the owner is a phrase of its own: "the country | 's most populous
     * province". The end of the phrase if it is no owner.
     */
    int endOfOwned(Phrase owner, int limit) {
        int end = owner.base();
        int token = end + 1;
        if (token >= limit || !POSSESSIVES.contains(article.lower(end)) || !isOfPhrase(token)) {
            return end;
        }
        while (token < limit && article.startingAt(token) == null && isOfPhrase(token)) {
            token++;
        }
        Phrase owned = token < limit ? article.startingAt(token) : null;
        return owned == null ? Math.min(token, limit) : owned.base();
    }

    private boolean isOfPhrase(int token) {
        Token at = article.token(token);
        return at.isNoun() || at.tag().startsWith("JJ") || at.tag().startsWith("RB");
    }

    /**
     * Returns where a role ends that would end with a token: not with an article, a preposition, or "alias", which begin
     * something else, nor in a bracket.
     */
    int trimmed(int head, int end) {
        int last = afterBrackets(head, end);
        for (int token = head + 1; token < last; token++) {
            last = nouns.has(WordList.ALIAS_WORDS, article.lower(token)) ? token : last;
        }
        while (last > head + 1 && isOpen(last - 1)) {
            last--;
        }
        boolean isExcellency = last > head + 2
                && article.lower(last - 1).equals("e")
                && article.lower(last - 2).equals("h");
        return isExcellency ? last - 2 : last;
    }

    private boolean isOpen(int token) {
        Token at = article.token(token);
        return at.tag().equals("DT") || RoleTails.TIES.contains(article.lower(token));
    }

    private int afterBrackets(int head, int end) {
        int opening = -1;
        for (int token = head + 1; token < end; token++) {
            boolean isOpening = Brackets.isOpening(article, token);
            opening = isOpening ? token : Brackets.isClosing(article, token) ? -1 : opening;
        }
        boolean isClosed = opening < 0 || end < article.sentenceEnd(head) && Brackets.isClosing(article, end);
        return !isClosed ? opening : opening < 0 ? end : end + 1;
    }
}
