package org.onrecord.internal.name;

import java.util.HashMap;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Gazetteer;
import org.onrecord.internal.lexicon.Initialism;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.linguistics.Capitals;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * Finds names in capitals that the tagger missed, such as AUKUS, IP4 and APR, by their form. Their type comes from the
 * gazetteer, from their definition or from the noun beside them.
 */
final class Acronyms implements NamePass {
    private static final Pattern FORM = Pattern.compile("[A-Z](?=[A-Z0-9&]*[A-Z0-9])[A-Z0-9&]{1,6}");

    /** Two words written as one, as companies and websites do: WikiLeaks; but not McCarthy, MacDonald, DeSantis. */
    private static final Pattern JOINED =
            Pattern.compile("(?!Ma?c[A-Z]|D[eai][A-Z]|L[ae][A-Z]|V[ao]n[A-Z]|Fitz)[A-Z][a-z]+[A-Z][a-z]{2,}");

    /** How many tokens before the bracket a definition may end: "Western Highland region (WHR)". */
    private static final int MAX_TOKENS_TO_DEFINITION = 2;

    private final NameNouns nouns;

    Acronyms(NameNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void apply(NameDraft draft) {
        draft.names().forEach(name -> separate(draft, name));
        spread(draft);
    }

    /** Gives all occurrences of an acronym the type that one of them shows, the first if they differ. */
    private void spread(NameDraft draft) {
        var types = new HashMap<String, EntityType>();
        eachAcronym(draft, token -> {
            EntityType type = typeByEvidence(draft, token);
            if (type != null) {
                types.putIfAbsent(draft.token(token).text(), type);
            }
        });
        eachAcronym(draft, token -> {
            EntityType type = types.get(draft.token(token).text());
            if (type != null) {
                draft.put(token, token + 1, type);
            }
        });
    }

    /** Gives {@code use} the acronyms that belong to no name yet, except in sentences in capitals. */
    private void eachAcronym(NameDraft draft, IntConsumer use) {
        for (Sentence sentence : draft.analysis().sentences()) {
            if (Capitals.isShouted(draft.analysis().tokens(), sentence)) {
                continue;
            }
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (draft.nameAt(i) == null && isAcronym(draft.token(i)) && !isOfMoney(draft, i)) {
                    use.accept(i);
                }
            }
        }
    }

    /** Tells whether a token belongs to an amount and names no country: "US dollars", "US$". */
    static boolean isOfMoney(NameDraft draft, int token) {
        return draft.isWord(token + 1, token, "dollar")
                || draft.isWord(token + 1, token, "dollars")
                || draft.isWord(token + 1, token, "$");
    }

    /** Makes two names of "Quadrilateral Security Dialogue QUAD", which are names of the same entity. */
    private static void separate(NameDraft draft, Name name) {
        int last = name.end() - 1;
        if (name.size() > 2
                && FORM.matcher(draft.token(last).text()).matches()
                && Initialism.isShortFor(draft.token(last).text(), draft.text(name.first(), last))) {
            draft.put(name.first(), last, name.type());
            draft.put(last, name.end(), name.type());
        }
    }

    private boolean isAcronym(Token token) {
        return token.isNoun()
                && (FORM.matcher(token.text()).matches()
                        || token.tag().startsWith("NNP")
                                && JOINED.matcher(token.text()).matches())
                && !nouns.isAbbreviation(token.text());
    }

    private @Nullable EntityType typeByEvidence(NameDraft draft, int token) {
        String text = draft.token(token).text();
        if (JOINED.matcher(text).matches()) {
            return EntityType.ORGANIZATION;
        }
        Gazetteer.Known known = nouns.gazetteer().of(text);
        if (known != null) {
            return known.type();
        }
        EntityType defined = typeByDefinition(draft, token);
        if (defined != null) {
            return defined;
        }
        return draft.sameSentence(token + 1, token)
                ? nouns.kind(draft.token(token + 1).text())
                : null;
    }

    /** Returns the type of the name just before the bracket in "Asia-Pacific region (APR)"; null if there is none. */
    private static @Nullable EntityType typeByDefinition(NameDraft draft, int token) {
        if (draft.isWord(token - 1, token, "(")) {
            for (int i = token - 2; i > token - 2 - MAX_TOKENS_TO_DEFINITION && draft.sameSentence(i, token); i--) {
                Name name = draft.nameAt(i);
                if (name != null) {
                    return name.type();
                }
            }
        }
        return null;
    }
}
