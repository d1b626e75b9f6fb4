package org.onrecord.internal.name;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.Roles;
import org.onrecord.internal.linguistics.Token;

/**
 * First name and surname, where the name tagger missed them or took them into another name: "Supreme Court Justice Ann Lee",
 * "Ann Lee Wins Prize". Told by the first name, by the title or role before it, and by the surname's use elsewhere.
 */
final class FullNames {
    private final NameDraft board;
    private final NameNouns words;
    private final FirstNames firstNames;
    private final Roles roles;
    private final Set<String> surnames = new HashSet<>();

    FullNames(NameDraft board, NameNouns words, FirstNames firstNames, Roles roles) {
        this.board = board;
        this.words = words;
        this.firstNames = firstNames;
        this.roles = roles;
    }

    void apply() {
        for (Name name : board.names()) {
            if (name.type() == EntityType.PERSON) {
                surnames.add(board.token(name.end() - 1).text());
            }
        }
        for (int i = 0; i + 1 < board.analysis().size(); i++) {
            if (isCapitalized(i) && board.sameSentence(i + 1, i) && isCapitalized(i + 1) && isFullName(i)) {
                claim(i, i + 2);
            }
        }
        for (Name name : board.names()) {
            joinNickname(name);
        }
    }

    private boolean isCapitalized(int token) {
        Token at = board.token(token);
        return at.isCapitalized() && at.text().length() > 1 && !words.isDemonym(at.text());
    }

    private boolean isFullName(int token) {
        Name one = board.over(token);
        Name two = board.over(token + 1);
        boolean titled = words.titles().contains(board.token(token).text());
        if (titled || isPerson(one) || isPerson(two) && two.size() > 1) {
            return false;
        }
        boolean given = firstNames.gender(NameKey.of(board.token(token).text())) != null;
        boolean surname = surnames.contains(board.token(token + 1).text());
        if (surname) {
            return given || isCue(token - 1, token) && board.token(token).tag().startsWith("NNP");
        }
        if (!given) {
            return false;
        }
        if (one != null) {
            return one == two && one.end() == token + 2 && one.first() < token && isCue(token - 1, token);
        }
        // "Sydney Harbour" is nobody, nor is the beginning of a longer name
        return two == null
                && isProper(token)
                && isProper(token + 1)
                && words.kindOfHead(board.token(token + 1).text()) == null
                && !(board.sameSentence(token + 2, token) && isProper(token + 2))
                && !(board.sameSentence(token - 1, token) && isProper(token - 1) && !isCue(token - 1, token));
    }

    private static boolean isPerson(@Nullable Name name) {
        return name != null && name.type() == EntityType.PERSON;
    }

    private boolean isProper(int token) {
        return board.token(token).tag().startsWith("NNP") && isCapitalized(token);
    }

    /** Whether a title or a person's role stands there: "Justice", "host". */
    private boolean isCue(int token, int beside) {
        if (!board.sameSentence(token, beside)) {
            return false;
        }
        String word = board.token(token).text();
        Roles.Role role = roles.of(word);
        return words.titles().contains(word) || role != null && role.type() == EntityType.PERSON;
    }

    /** Makes a person's name, and leaves to another name what is before and after it. */
    private void claim(int first, int end) {
        Name before = board.over(first);
        Name after = board.over(end - 1);
        board.put(first, end, EntityType.PERSON);
        if (before != null) {
            int cut = first;
            while (cut > before.first() && isCue(cut - 1, first)) {
                cut--;
            }
            board.putRest(before.first(), cut, before.type());
        }
        if (after != null) {
            board.putRest(end, after.end(), after.type());
        }
    }

    /** Robert "Bob" Scott. */
    private void joinNickname(Name name) {
        int opening = name.end();
        int surname = opening + 3;
        if (name.type() == EntityType.PERSON
                && board.sameSentence(surname, name.first())
                && isQuote(opening)
                && isQuote(opening + 2)
                && isCapitalized(opening + 1)
                && isProper(surname)) {
            Name last = board.over(surname);
            board.put(name.first(), isPerson(last) ? last.end() : surname + 1, EntityType.PERSON);
        }
    }

    private boolean isQuote(int token) {
        return "\"“”``''".contains(board.token(token).text());
    }
}
