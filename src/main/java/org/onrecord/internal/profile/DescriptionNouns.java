package org.onrecord.internal.profile;

import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.phrase.Phrase;

/** Finds the nouns of descriptions. */
record DescriptionNouns(ResolvedArticle article, PersonNouns nouns) {
    /**
     * Returns the noun of a description: its head, or the word before it where the tagger took an adjective or a
     * participle for a noun, as in "professor emeritus" and "an activist fighting for tenants".
     */
    int of(Phrase phrase) {
        int before = phrase.head() - 1;
        boolean isOther = before >= phrase.first()
                && !nouns.isOfPerson(article.token(phrase.head()))
                && nouns.isRole(article.token(before))
                && (nouns.has(WordList.ROLE_ADJECTIVES, article.lower(phrase.head())) || isParticiple(phrase));
        return isOther ? before : phrase.head();
    }

    private boolean isParticiple(Phrase phrase) {
        return article.token(phrase.head()).tag().equals("NN")
                && article.lower(phrase.head()).endsWith("ing")
                && phrase.base() < article.sentenceEnd(phrase.head())
                && article.token(phrase.base()).tag().equals("IN");
    }
}
