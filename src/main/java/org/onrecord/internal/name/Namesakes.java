package org.onrecord.internal.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;

/**
 * Takes things that are called after people out of the names: storms ("Hurricane Milton", and "Milton" elsewhere in the article unless
 * the word is in somebody's longer name) and ships ("the USS Carl Vinson").
 */
final class Namesakes implements NamePass {
    private static final String FIRST_NAME = "Storm";

    private final Set<String> storms;
    private final Set<String> ships;

    Namesakes(RuleWords words) {
        this.storms = words.of(WordList.STORM_NOUNS);
        this.ships = words.of(WordList.SHIP_PREFIXES);
    }

    @Override
    public void apply(NameDraft draft) {
        Set<String> called = stormNames(draft);
        for (Name name : draft.names()) {
            boolean isShip = name.size() > 1 && isOf(draft, name.first(), ships)
                    || draft.sameSentence(name.first() - 1, name.first()) && isOf(draft, name.first() - 1, ships);
            boolean isStorm = name.size() == 1 && called.contains(draft.text(name))
                    || name.size() == 2 && isStorm(draft, name.first()) && !isPlainStorm(draft, name);
            if (name.type() == EntityType.PERSON && (isShip || isStorm)) {
                draft.remove(name);
            }
        }
    }

    /** Returns the names of storms, without the words that are in longer names of people. */
    private Set<String> stormNames(NameDraft draft) {
        var called = new HashSet<String>();
        for (int token = 0; token < draft.analysis().size() - 1; token++) {
            if (isStorm(draft, token)) {
                called.add(draft.token(token + 1).text());
            }
        }
        for (Name name : called.isEmpty() ? List.<Name>of() : draft.names()) {
            for (int token = name.first();
                    token < name.end() && name.size() > 1 && !isStorm(draft, name.first());
                    token++) {
                called.remove(draft.token(token).text());
            }
        }
        return called;
    }

    /** Tells whether a noun for storms and a name with one word begin at a token. */
    private boolean isStorm(NameDraft draft, int token) {
        return isOf(draft, token, storms)
                && draft.sameSentence(token + 1, token)
                && draft.token(token + 1).isCapitalized()
                && !(draft.sameSentence(token + 2, token)
                        && draft.token(token + 2).tag().equals("NNP"));
    }

    /** Tells whether a name begins with the noun that is also a first name: "Storm Sandvund". */
    private static boolean isPlainStorm(NameDraft draft, Name name) {
        return draft.token(name.first()).text().equals(FIRST_NAME);
    }

    private static boolean isOf(NameDraft draft, int token, Set<String> words) {
        return draft.token(token).isCapitalized()
                && words.contains(draft.token(token).text().toLowerCase(Locale.ROOT));
    }
}
