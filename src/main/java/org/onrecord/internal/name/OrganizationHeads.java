package org.onrecord.internal.name;

import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.NameNouns;

/** Tells which words are the heads of organizations: "Board" and "Chamber". */
record OrganizationHeads(NameNouns nouns) {

    /** Tells whether a word ends names of organizations, so that "a coast guard union (CGU)" is one in small letters, too. */
    boolean isHead(NameDraft draft, int token) {
        return nouns.kindOfHead(draft.token(token).text()) == EntityType.ORGANIZATION;
    }

    /** Tells whether some words have such a word before their first preposition, or else at their end. */
    boolean isBody(NameDraft draft, int first, int end) {
        int head = end - 1;
        for (int i = end - 1; i > first; i--) {
            if (draft.token(i).tag().equals("IN")) {
                head = i - 1;
            }
        }
        return isHead(draft, head);
    }
}
