package org.onrecord.internal.name;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds the words before a bracket whose initials the acronym in it has: "the Kelm Harbour Guards (KHGs)". */
final class AcronymLetters {
    /** Two capitals or more, perhaps with small letters between: "DoE", "VDCs". */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{L}&-]*\\p{Lu}\\p{L}*");

    /** An acronym that is written like a word: "Kofap". */
    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");

    /** Parts of speech whose words may have no letter in the acronym: "of", "the", "and", and the comma. */
    private static final Set<String> PASSED_OVER = Set.of("IN", "DT", "CC", "TO", ",");

    private static final int MAX_PASSED_OVER = 2;

    /** In characters: longer tokens are no acronyms, and the form takes long to try on them. */
    private static final int MAX_LENGTH = 16;

    private AcronymLetters() {}

    /** Returns the first of the words that an acronym in brackets stands for; -1 if the token is no such acronym. */
    static int startOfWords(NameDraft draft, int token) {
        boolean isBracketed = draft.isWord(token - 1, token, "(") && draft.isWord(token + 1, token, ")");
        int[] initials = isBracketed ? initials(draft.token(token).text()) : new int[0];
        int first = token - 1;
        int passedOver = 0;
        for (int k = initials.length - 1; k >= 0; ) {
            first--;
            if (!beginsWith(draft, first, initials[k]) && draft.isWord(first - 1, token, "-")) {
                // "Socio-economic" has the letter of its first part
                first -= 2;
            }
            if (!draft.sameSentence(first, token)) {
                return -1;
            }
            if (beginsWith(draft, first, initials[k])) {
                k--;
                passedOver = 0;
            } else if (!PASSED_OVER.contains(draft.token(first).tag()) || ++passedOver > MAX_PASSED_OVER) {
                return -1;
            }
        }
        return initials.length == 0 ? -1 : first;
    }

    private static int[] initials(String acronym) {
        if (acronym.length() > MAX_LENGTH) {
            return new int[0];
        }
        if (WORD.matcher(acronym).matches()) {
            return acronym.codePoints().map(Character::toUpperCase).toArray();
        }
        return CAPITALS.matcher(acronym).matches()
                ? acronym.codePoints().filter(Character::isUpperCase).toArray()
                : new int[0];
    }

    private static boolean beginsWith(NameDraft draft, int token, int initial) {
        return token >= 0 && Character.toUpperCase(draft.token(token).text().codePointAt(0)) == initial;
    }
}
