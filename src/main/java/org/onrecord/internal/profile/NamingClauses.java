package org.onrecord.internal.profile;

import java.util.Set;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/** Finds clauses and participles that only give the name of somebody: "a student who gave her name as Ada". */
record NamingClauses(ResolvedArticle article, PersonNouns nouns) {
    private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD");
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "themselves", "themself");

    /** How many tokens are between "who" and "as" in "who gave her first name only as" at most. */
    private static final int MAX_GIVEN = 7;

    /**
     * Tells whether a participle between a description and a name only gives the name: "the student named Ada Quill".
     * Others than "named" do so after an indefinite description: "a student called Ada Quill", but "the envoy to Lyon
     * called Ada Quill a friend".
     */
    boolean isNaming(int token, Phrase description, Name name) {
        String tag = article.token(token).tag();
        boolean isParticiple = article.lower(token).equals("surnamed") ? PARTICIPLES.contains(tag) : tag.equals("VBN");
        boolean isSure = article.lower(token).endsWith("named");
        boolean isAppointed = article.lower(name.end()).equals("as");
        return nouns.has(WordList.NAMING_VERBS, article.lemma(token))
                && isParticiple
                && !isAppointed
                && (isSure || INDEFINITE.contains(article.lower(description.first())));
    }

    /** Tells whether a token may end a clause that gives a name: "who gave her name as", "who gave her first name,". */
    boolean isAfterGiven(int token, int sentence) {
        return article.lower(token).equals("as") || article.lower(token).equals(",") && isOwnName(token - 1, sentence);
    }

    /**
     * Returns the token before which a description ends: that of "who" or of a comma before it in "who gave her name
     * as", "who identified himself as" and "who gave only her first name,", where the last token is given. -1 if there
     * is no such clause.
     */
    int beforeWho(int last, int sentence) {
        boolean isCalled = false;
        for (int token = last - 1; token > Math.max(sentence, last - MAX_GIVEN); token--) {
            if (article.lower(token).equals("who")) {
                boolean hasComma = article.lower(token - 1).equals(",");
                return !isCalled ? -1 : hasComma ? token - 1 : token;
            }
            isCalled |= isOwnName(token, sentence) || isIdentified(token);
        }
        return -1;
    }

    /** Tells whether a noun is the "name" of "her first name". */
    private boolean isOwnName(int token, int sentence) {
        return article.lower(token).equals("name")
                && token - 2 >= sentence
                && (article.token(token - 1).tag().equals("PRP$")
                        || article.token(token - 2).tag().equals("PRP$"));
    }

    /** Tells whether a verb is that of "identified himself" or "asked to be identified". */
    private boolean isIdentified(int token) {
        return article.lemma(token).equals("identify")
                && (REFLEXIVES.contains(article.lower(token + 1))
                        || article.lemma(token - 1).equals("be"));
    }
}
