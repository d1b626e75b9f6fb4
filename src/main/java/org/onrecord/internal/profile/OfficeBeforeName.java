package org.onrecord.internal.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;

/**
 * Finds an office with a list of what it is about before a person's name: "Minister of Food, Forests and Rivers Ada
 * Quill". Commas and "and" make several phrases of it.
 */
final class OfficeBeforeName {
    private static final Set<String> TIES = Set.of("of", "for");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "&");

    /** How many tokens the list has at most. */
    private static final int MAX_LIST = 12;

    private final ResolvedArticle article;
    private final PersonNouns nouns;

    OfficeBeforeName(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
    }

    /**
     * Returns the office before a name; null if there is none.
     *
     * @param end the first token of the name or of an address before it
     * @param afterName the token after the name
     */
    @Nullable
    Designation of(EntityCluster person, int end, int afterName) {
        int sentence = article.analysis().sentenceOf(end).first();
        boolean hasComma = end - 1 > sentence && article.lower(end - 1).equals(",");
        int last = hasComma ? end - 2 : end - 1;
        int tie = tieOfList(last, sentence);
        if (tie < 0 || !nouns.has(WordList.OFFICES_WITH_FIELDS, article.lemma(tie - 1))) {
            return null;
        }
        int first = first(tie);
        boolean hasAddress = nouns.isAddress(article.token(end));
        return !hasComma || hasAddress || isApposed(first, sentence, afterName)
                ? new Designation(person.id(), first, tie - 1, tie, null, afterName, last + 1)
                : null;
    }

    /**
     * Returns the first preposition after the office of the list that ends with a token; -1 if no list with
     * "and" does.
     */
    private int tieOfList(int last, int sentence) {
        int token = last;
        boolean isList = false;
        while (token > Math.max(sentence, last - MAX_LIST) && isOfList(token)) {
            isList |= isConjunction(token);
            token--;
        }
        boolean isTied = token > sentence && TIES.contains(article.lower(token));
        return isList && isTied && !isConjunction(last) ? afterState(token, sentence) : -1;
    }

    private boolean isConjunction(int token) {
        return CONJUNCTIONS.contains(article.lower(token));
    }

    /**
     * Tells whether a name after a comma is that of an office though no form of address shows it: the office opens the
     * sentence, and a comma or a verb follows the name. Elsewhere the comma may end a clause: "After a day with the
     * Minister for Ports and Rivers, Ada Quill left".
     */
    private boolean isApposed(int first, int sentence, int afterName) {
        boolean opens = first == sentence
                || first == sentence + 1 && article.lower(sentence).equals("the");
        int end = article.sentenceEnd(sentence);
        return opens
                && afterName + 1 < end
                && (article.lower(afterName).equals(",")
                        || article.token(afterName).isVerb()
                                && !article.lower(afterName + 1).equals(","));
    }

    /** Returns the "of" of "Minister of State for" for its "for"; other tokens for themselves. */
    private int afterState(int tie, int sentence) {
        boolean isOfState = tie - 2 > sentence
                && article.lower(tie - 1).equals("state")
                && article.lower(tie - 2).equals("of");
        return isOfState ? tie - 2 : tie;
    }

    private boolean isOfList(int token) {
        Token at = article.token(token);
        return !TIES.contains(article.lower(token))
                && (at.isCapitalized()
                        || at.isNoun()
                        || at.tag().equals("JJ")
                        || article.lower(token).equals(",")
                        || isConjunction(token));
    }

    /** Returns the first token of the phrase before a preposition. */
    private int first(int tie) {
        int first = tie - 1;
        int sentence = article.analysis().sentenceOf(tie).first();
        while (first > sentence
                && (article.token(first - 1).isNoun()
                        || article.token(first - 1).tag().equals("JJ"))) {
            first--;
        }
        return first;
    }
}
