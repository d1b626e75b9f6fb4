package org.onrecord.internal.name;

import java.util.Set;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Token;

/** Tells by the words after a name that it is a person's. */
final class PersonSigns {
    /** In characters: "34". */
    private static final int MAX_DIGITS_OF_AGE = 3;

    /** How many tokens after the comma a role may stand: "the former deputy minister". */
    private static final int MAX_TOKENS_TO_ROLE = 4;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final Lexicon lexicon;

    PersonSigns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Tells whether a comma and an age or "who" follow: "Paris, 34, said", "Paris, who sings,". */
    static boolean hasAgeOrWho(NameDraft draft, Name name) {
        int next = name.end() + 1;
        if (!draft.isWord(name.end(), name.first(), ",") || !draft.sameSentence(next, name.first())) {
            return false;
        }
        String text = draft.token(next).text();
        boolean isAge = text.length() <= MAX_DIGITS_OF_AGE
                && text.chars().allMatch(Character::isDigit)
                && draft.isWord(next + 1, name.first(), ",");
        return isAge || text.equals("who");
    }

    /** Tells whether a comma, an article and a role follow: "Ana Quill, the minister of ports,". */
    boolean hasRole(NameDraft draft, Name name) {
        int article = name.end() + 1;
        if (!draft.isWord(name.end(), name.first(), ",")
                || !draft.sameSentence(article, name.first())
                || !ARTICLES.contains(draft.token(article).text())) {
            return false;
        }
        for (int i = article + 1; i <= article + MAX_TOKENS_TO_ROLE && draft.sameSentence(i, article); i++) {
            Token token = draft.token(i);
            if (token.isNoun() && lexicon.roles().isPersonRole(token.lemma())) {
                return true;
            }
        }
        return false;
    }
}
