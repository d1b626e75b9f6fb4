package org.onrecord.internal.phrase;

import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.name.Name;

/**
 * Recognizes the short form of an organization in brackets before somebody who belongs to it: "(FFU) chairwoman", "(FFU) youth leader Ana
 * Ruiz". A phrase goes on after it.
 *
 * @param limit index after the last token of the sentence
 */
record ShortFormInBrackets(PhraseTokens tokens, RuleWords words, int limit) {
    /** Tags of words between a short form in brackets and the noun or name of a person: "(FFU) youth leader". */
    private static final Set<String> BEFORE_PERSON_NOUN = Set.of("NN", "NNP", "JJ");

    /** Tells whether a token opens such brackets. */
    boolean isAt(int token) {
        return token + 3 < limit
                && tokens.lower(token).equals("(")
                && tokens.at(token + 1).isCapitalized()
                && tokens.lower(token + 2).equals(")")
                && isPersonOfOrganization(token + 3);
    }

    /** Tells whether a person's noun, or a noun and a person's name, follow: "youth leader", "chief Ana Ruiz". */
    private boolean isPersonOfOrganization(int from) {
        int token = from;
        while (token < limit) {
            Name found = tokens.nameAt(token);
            if (found != null && found.type() == EntityType.PERSON) {
                return token > from;
            }
            if (found == null && !BEFORE_PERSON_NOUN.contains(tokens.tag(token))) {
                return false;
            }
            if (found == null && tokens.isNoun(token) && isPersonNoun(tokens.lower(token))) {
                return true;
            }
            token = found == null ? token + 1 : found.end();
        }
        return false;
    }

    private boolean isPersonNoun(String noun) {
        return words.of(WordList.MEMBER_NOUNS).contains(noun)
                || words.of(WordList.FIELD_NOUNS).contains(noun)
                || words.of(WordList.PERSON_WORDS).contains(noun)
                || words.of(WordList.PERSON_ENDINGS).stream().anyMatch(noun::endsWith);
    }
}
