package org.onrecord.internal.name;

import org.onrecord.document.EntityType;

/**
 * Joins organizations that the tagger divided: "the Appeals Division of the Kelm Court" and the wing of a party in brackets, "KD(S)".
 */
final class DividedOrganizations implements NamePass {
    private static final int MAX_LETTERS_OF_WING = 3;

    @Override
    public void apply(NameDraft draft) {
        for (Name name : draft.names()) {
            if (name.type() == EntityType.ORGANIZATION && name.equals(draft.nameAt(name.first()))) {
                int end = endOfWing(draft, name.end());
                end = end > name.end() ? end : endOfBody(draft, name.end());
                if (end > name.end()) {
                    draft.put(name.first(), end, EntityType.ORGANIZATION);
                }
            }
        }
    }

    /** Returns the token after "(S)" that is written at {@code token} without a space before it; {@code token} if there is none. */
    private static int endOfWing(NameDraft draft, int token) {
        boolean isWing = draft.isWord(token, token - 1, "(")
                && draft.isWord(token + 2, token - 1, ")")
                && draft.token(token).start() == draft.token(token - 1).end()
                && isWingLetters(draft.token(token + 1).text());
        return isWing ? token + 3 : token;
    }

    private static boolean isWingLetters(String text) {
        return text.length() <= MAX_LETTERS_OF_WING && text.chars().allMatch(Character::isUpperCase);
    }

    /** Returns the end of the body or place after "of" or "of the"; {@code token} if there is none. */
    private static int endOfBody(NameDraft draft, int token) {
        if (!draft.isWord(token, token - 1, "of")) {
            return token;
        }
        int first = draft.isWord(token + 1, token, "the") ? token + 2 : token + 1;
        Name name = draft.sameSentence(first, token) ? draft.nameAt(first) : null;
        return name != null && name.first() == first && name.type() != EntityType.PERSON ? name.end() : token;
    }
}
