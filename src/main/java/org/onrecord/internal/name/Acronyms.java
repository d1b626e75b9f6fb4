package org.onrecord.internal.name;

import java.util.HashMap;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Gazetteer;
import org.onrecord.internal.lexicon.Initialism;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * Names in capitals that the tagger does not know: AUKUS, IP4, APR. Told by their form, typed by their definition, by the noun
 * beside them, or by what is generally known.
 */
final class Acronyms {
    private static final Pattern FORM = Pattern.compile("[A-Z](?=[A-Z0-9&]*[A-Z0-9])[A-Z0-9&]{1,6}");

    /** Two words written as one, as companies and websites do: WikiLeaks; but McCarthy, MacDonald, DeSantis. */
    private static final Pattern JOINED =
            Pattern.compile("(?!Ma?c[A-Z]|D[eai][A-Z]|L[ae][A-Z]|V[ao]n[A-Z]|Fitz)[A-Z][a-z]+[A-Z][a-z]{2,}");

    private final NameDraft board;
    private final NameNouns words;

    Acronyms(NameDraft board, NameNouns words) {
        this.board = board;
        this.words = words;
    }

    void apply() {
        board.names().forEach(this::takeApart);
        spread(this::told);
        spread(this::guessed);
    }

    /** What is told of an acronym at one place holds for all, before anything is guessed. */
    private void spread(IntFunction<@Nullable EntityType> typeAt) {
        var found = new HashMap<String, EntityType>();
        scan(token -> {
            EntityType type = typeAt.apply(token);
            if (type != null) {
                found.putIfAbsent(board.token(token).text(), type);
            }
        });
        scan(token -> {
            EntityType type = found.get(board.token(token).text());
            if (type != null) {
                board.put(token, token + 1, type);
            }
        });
    }

    /** Shows {@code use} the acronyms that are no part of a name yet. */
    private void scan(IntConsumer use) {
        for (Sentence sentence : board.analysis().sentences()) {
            if (isShouted(sentence)) {
                continue;
            }
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (board.over(i) == null && isAcronym(board.token(i))) {
                    use.accept(i);
                }
            }
        }
    }

    /** "Quadrilateral Security Dialogue QUAD" is two names of one thing. */
    private void takeApart(Name name) {
        int last = name.end() - 1;
        if (name.size() > 2
                && FORM.matcher(board.token(last).text()).matches()
                && Initialism.isShortFor(board.token(last).text(), board.text(name.first(), last))) {
            board.put(name.first(), last, name.type());
            board.put(last, name.end(), name.type());
        }
    }

    private boolean isAcronym(Token token) {
        return token.tag().startsWith("NN")
                && (FORM.matcher(token.text()).matches()
                        || token.tag().startsWith("NNP")
                                && JOINED.matcher(token.text()).matches())
                && !words.isAbbreviation(token.text());
    }

    private @Nullable EntityType told(int token) {
        if (JOINED.matcher(board.token(token).text()).matches()) {
            return EntityType.ORGANIZATION;
        }
        Gazetteer.Known known = words.gazetteer().of(board.token(token).text());
        if (known != null) {
            return known.type();
        }
        EntityType defined = definition(token);
        if (defined != null) {
            return defined;
        }
        if (board.sameSentence(token + 1, token)) {
            EntityType kind = words.kind(board.token(token + 1).text());
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** "The X" alone is an organization. */
    private @Nullable EntityType guessed(int token) {
        boolean definite = board.sameSentence(token - 1, token)
                && board.token(token - 1).text().equalsIgnoreCase("the");
        boolean beforeNoun =
                board.sameSentence(token + 1, token) && board.token(token + 1).isNoun();
        return definite && !beforeNoun ? EntityType.ORGANIZATION : null;
    }

    /** "Asia-Pacific region (APR)": the type of the name just before the bracket. */
    private @Nullable EntityType definition(int token) {
        if (!board.sameSentence(token - 1, token)
                || !board.token(token - 1).text().equals("(")) {
            return null;
        }
        for (int i = token - 2; i >= token - 3 && board.sameSentence(i, token); i--) {
            Name name = board.over(i);
            if (name != null) {
                return name.type();
            }
        }
        return null;
    }

    /** A headline in capitals says nothing of a single word. */
    private boolean isShouted(Sentence sentence) {
        int capitals = 0;
        int small = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            String text = board.token(i).text();
            if (text.chars().anyMatch(Character::isLowerCase)) {
                small++;
            } else if (text.length() > 1 && Character.isLetter(text.charAt(0))) {
                capitals++;
            }
        }
        return capitals > small;
    }
}
