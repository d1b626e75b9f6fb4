package org.onrecord.internal.name;

import org.onrecord.document.EntityType;

/** Adds the letters of its wing to the name of a party, which the tagger divides from it: "KD(S)". */
final class PartyWings implements NamePass {
    private static final int MAX_LETTERS = 3;

    @Override
    public void apply(NameDraft draft) {
        for (Name name : draft.names()) {
            if (name.type() == EntityType.ORGANIZATION) {
                draft.put(name.first(), endOfWing(draft, name.end()), EntityType.ORGANIZATION);
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
        return text.length() <= MAX_LETTERS && text.chars().allMatch(Character::isUpperCase);
    }
}
