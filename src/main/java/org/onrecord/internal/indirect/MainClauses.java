package org.onrecord.internal.indirect;

import java.util.Set;
import org.onrecord.internal.phrase.Symbol;

/** Cuts off the main clause of a sentence in which a dependent clause reports: no model has learned where that clause ends. */
record MainClauses(SentenceContext context) {
    /** Conjunctions whose clause, at the start of a sentence, is followed by the main clause. */
    private static final Set<String> OPENERS = Set.of(
            "if",
            "unless",
            "before",
            "after",
            "when",
            "once",
            "while",
            "although",
            "though",
            "because",
            "since",
            "until");

    /**
     * Returns the report without the main clause that goes on after it: where a conjunction opens the clause that
     * reports ("If the mayor says the bridge is safe, people will use it"), and where that clause is relative ("The
     * mayor, who said the bridge was safe, left").
     */
    ReportCandidate cutOff(ReportCandidate report) {
        int first = context.afterDateline();
        boolean isOpened = OPENERS.contains(context.lemma(first))
                && report.parts().size() == 1
                && report.first() > report.cue()
                && context.count(Symbol.COMMA, first, report.first()) == 0;
        if (!isOpened && !isRelative(report)) {
            return report;
        }
        // In a relative clause "the mayor, Bo Lund" lacks its verb, and so does "the harbour, which was built in May".
        boolean isFirst = true;
        int verbs = 0;
        int relative = 0;
        for (int token = report.parts().get(report.parts().size() - 1).first(); token < report.end(); token++) {
            if (context.symbol(token) == Symbol.COMMA) {
                if (isOpened || context.isFiniteVerb(token + 1) && (isFirst || verbs > relative)) {
                    return report.until(token);
                }
                isFirst = false;
            }
            verbs += context.isFiniteVerb(token) ? 1 : 0;
            relative += isPronounOrAdverb(token) ? 1 : 0;
        }
        return report;
    }

    /**
     * Returns whether a relative clause reports: "The mayor, who said …", "which, Ruiz said, is safe", "which Ruiz
     * called …"; but not where that clause has ended: "The mayor, who was ill, said …".
     */
    private boolean isRelative(ReportCandidate report) {
        int comma = context.lastComma(report.cue());
        boolean isOpened = comma >= report.source().first() - 2
                && context.symbol(comma) == Symbol.COMMA
                && isPronounOrAdverb(comma + 1);
        int first = report.parts().get(0).end() - 1;
        return report.first() > report.cue() && isOpened
                || report.parts().size() > 1 && context.symbol(first - 1) == Symbol.COMMA && isPronounOrAdverb(first);
    }

    /** Returns whether a token is "who", "which", "where" and the like. */
    private boolean isPronounOrAdverb(int token) {
        return context.tag(token).startsWith("W");
    }
}
