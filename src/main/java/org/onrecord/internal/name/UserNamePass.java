package org.onrecord.internal.name;

import org.onrecord.internal.lexicon.UserNames;
import org.onrecord.internal.linguistics.Analysis;

/** Makes names of the user's names wherever they occur, whatever was found there before. */
final class UserNamePass implements NamePass {
    private final UserNames userNames;

    UserNamePass(UserNames userNames) {
        this.userNames = userNames;
    }

    @Override
    public void apply(NameDraft draft) {
        for (int i = 0; !userNames.isEmpty() && i < draft.analysis().size(); ) {
            i = Math.max(putLongest(draft, i), i + 1);
        }
    }

    /** Puts the longest name that begins at a token and ends with one of the same sentence; returns its end, or -1. */
    private int putLongest(NameDraft draft, int token) {
        Analysis analysis = draft.analysis();
        int start = draft.token(token).start();
        for (String form : userNames.formsAt(analysis.text(), start)) {
            int after = UserNames.match(form, analysis.text(), start);
            int last = after < 0 ? analysis.size() : analysis.firstEndingAfter(after - 1);
            if (draft.sameSentence(last, token) && draft.token(last).end() == after) {
                draft.put(token, last + 1, userNames.entryOf(form).type());
                return last + 1;
            }
        }
        return -1;
    }
}
