package org.onrecord.internal.indirect;

import java.util.Set;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Symbol;

/**
 * Tells who speaks in a report inside another: in "Ruiz said that the bank had warned of losses" it is the bank that
 * warned. The model prefers the surer speaker, who is often that of the outer report.
 */
final class InnerReports {
    private final SentenceContext context;

    /** Verbs whose object may be a clause without "that": "Ruiz said the bank had warned". */
    private final Set<String> clauseVerbs;

    InnerReports(SentenceContext context, RuleWords words) {
        this.context = context;
        this.clauseVerbs = words.of(WordList.CLAUSE_VERBS);
    }

    /**
     * Returns a proposal given that the subject speaks that stands right before the word, at the start of a reported
     * clause; the same if there is none.
     */
    JudgedProposal bySubject(JudgedProposal judged) {
        int verb = firstVerb(judged.proposal().cue());
        return context.isFiniteVerb(verb) ? judged.given(report -> isSubject(report.source(), verb)) : judged;
    }

    /** Returns the first token of the verb that ends with a token: "had" of "had also warned"; -1 in a passive. */
    private int firstVerb(int cue) {
        int first = cue;
        while (context.symbol(first - 1) == Symbol.ADVERB
                || context.symbol(first - 1) == Symbol.AUXILIARY
                || context.symbol(first - 1) == Symbol.MODAL) {
            first--;
            if (context.tag(cue).equals("VBN") && context.lemma(first).equals("be")) {
                return -1;
            }
        }
        return first;
    }

    private boolean isSubject(Phrase phrase, int verb) {
        int before = phrase.first() - 1;
        boolean isBeside = phrase.jointEnd() == verb || phrase.end() == verb;
        return isBeside && (context.symbol(before) == Symbol.THAT || takesClause(before));
    }

    /** Returns whether a verb has a clause as its object; in "those who know the mayor said" it has none. */
    private boolean takesClause(int verb) {
        return context.isFiniteVerb(verb)
                && clauseVerbs.contains(context.lemma(verb))
                && !context.tag(verb - 1).startsWith("W");
    }
}
