package org.onrecord.internal.name;

import org.onrecord.internal.lexicon.UserNames;
import org.onrecord.internal.linguistics.Analysis;

/** Marks the names that the user gave, wherever the article has them, in place of whatever was found there. */
final class UserNamePass {
    private final UserNames given;

    UserNamePass(UserNames given) {
        this.given = given;
    }

    void apply(NameDraft draft) {
        Analysis analysis = draft.analysis();
        for (int i = 0; !given.isEmpty() && i < analysis.size(); ) {
            i = Math.max(mark(draft, analysis, i), i + 1);
        }
    }

    /** Marks the longest name that begins at a token and ends with one of the same sentence; returns its end, or -1. */
    private int mark(NameDraft draft, Analysis analysis, int token) {
        int start = analysis.token(token).start();
        for (String form : given.formsAt(analysis.text(), start)) {
            int after = UserNames.match(form, analysis.text(), start);
            int last = after < 0 ? analysis.size() : analysis.firstEndingAfter(after - 1);
            if (last < analysis.size()
                    && analysis.token(last).end() == after
                    && analysis.sentenceOf(last).index()
                            == analysis.sentenceOf(token).index()) {
                draft.put(token, last + 1, given.entryOf(form).type());
                return last + 1;
            }
        }
        return -1;
    }
}
