package org.onrecord.internal.name;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.linguistics.Token;

/**
 * Finds first name and surname where the tagger missed them or put them into another name: "Supreme Court Justice Ann Lee",
 * "Ann Lee Wins Prize". The first name, a title or role before it, and the use of the surname elsewhere show them.
 */
final class FullNames implements NamePass {
    private final Lexicon lexicon;

    FullNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void apply(NameDraft draft) {
        Set<String> surnames = draft.names().stream()
                .filter(name -> name.type() == EntityType.PERSON)
                .map(name -> draft.token(name.end() - 1).text())
                .collect(Collectors.toSet());
        for (int i = 0; i + 1 < draft.analysis().size(); i++) {
            if (draft.sameSentence(i + 1, i)
                    && isNameLike(draft.token(i))
                    && isNameLike(draft.token(i + 1))
                    && isFullName(draft, i, surnames)) {
                claim(draft, i, i + 2);
            }
        }
        draft.names().forEach(name -> joinNickname(draft, name));
    }

    private boolean isNameLike(Token token) {
        return token.isCapitalized()
                && token.text().length() > 1
                && !lexicon.nameNouns().isDemonym(token.text());
    }

    private boolean isProperName(Token token) {
        return token.tag().startsWith("NNP") && isNameLike(token);
    }

    /** Tells whether a token and the next are a person's first name and surname that are not yet a name. */
    private boolean isFullName(NameDraft draft, int token, Set<String> surnames) {
        Token first = draft.token(token);
        Token second = draft.token(token + 1);
        Name secondName = draft.nameAt(token + 1);
        boolean isFound = draft.isPerson(token) || draft.isPerson(token + 1) && secondName.size() > 1;
        if (isFound || lexicon.nameNouns().titles().contains(first.text())) {
            return false;
        }
        boolean isFirstName = lexicon.firstNames().gender(NameKey.of(first.text())) != null;
        if (surnames.contains(second.text())) {
            return isFirstName || isIntroduced(draft, token) && first.tag().startsWith("NNP");
        }
        if (!isFirstName) {
            return false;
        }
        Name firstName = draft.nameAt(token);
        if (firstName != null) {
            return firstName.equals(secondName)
                    && firstName.end() == token + 2
                    && firstName.first() < token
                    && isIntroduced(draft, token);
        }
        return secondName == null && isNewPerson(draft, token);
    }

    /** Excludes "Sydney Harbour", which is nobody, and parts of longer names. */
    private boolean isNewPerson(NameDraft draft, int token) {
        return isProperName(draft.token(token))
                && isProperName(draft.token(token + 1))
                && lexicon.nameNouns().kindOfHead(draft.token(token + 1).text()) == null
                && !(draft.sameSentence(token + 2, token) && isProperName(draft.token(token + 2)))
                && !(draft.sameSentence(token - 1, token)
                        && isProperName(draft.token(token - 1))
                        && !isIntroduced(draft, token));
    }

    /** Tells whether a title or a person's role precedes a token: "Justice", "host". */
    private boolean isIntroduced(NameDraft draft, int token) {
        return draft.sameSentence(token - 1, token)
                && lexicon.introducesPerson(draft.token(token - 1).text());
    }

    /** Makes a person's name; the tokens before and after it stay with the names that had them. */
    private void claim(NameDraft draft, int first, int end) {
        Name before = draft.nameAt(first);
        Name after = draft.nameAt(end - 1);
        draft.put(first, end, EntityType.PERSON);
        if (before != null) {
            int cut = first;
            while (cut > before.first() && isIntroduced(draft, cut)) {
                cut--;
            }
            draft.putWords(before.first(), cut, before.type());
        }
        if (after != null) {
            draft.putWords(end, after.end(), after.type());
        }
    }

    /** Makes one name of "Robert “Bob” Scott". */
    private void joinNickname(NameDraft draft, Name name) {
        int opening = name.end();
        int surname = opening + 3;
        if (name.type() == EntityType.PERSON
                && draft.sameSentence(surname, name.first())
                && QuoteTokens.isQuote(draft.token(opening))
                && QuoteTokens.isQuote(draft.token(opening + 2))
                && isNameLike(draft.token(opening + 1))
                && isProperName(draft.token(surname))) {
            draft.put(name.first(), endOfPerson(draft, surname), EntityType.PERSON);
        }
    }

    private static int endOfPerson(NameDraft draft, int token) {
        @Nullable Name name = draft.nameAt(token);
        return name != null && name.type() == EntityType.PERSON ? name.end() : token + 1;
    }
}
