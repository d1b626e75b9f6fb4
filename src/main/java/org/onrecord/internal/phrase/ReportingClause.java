package org.onrecord.internal.phrase;

import org.onrecord.internal.lexicon.ReportingWords;

/**
 * The reporting word that goes with a phrase, if the phrase is its subject: "X said", "said X", "according to X", "X:".
 *
 * @param relation how phrase and word stand to each other
 * @param cue index of the word's token; -1 for none
 * @param gap units between the two, without appositives and relative clauses
 */
public record ReportingClause(Relation relation, int cue, int gap) {

    public enum Relation {
        SUBJECT_VERB,
        PASSIVE,
        AGENT,
        VERB_SUBJECT,
        ACCORDING_TO,
        COLON,
        NONE
    }

    private static final ReportingClause NONE = new ReportingClause(Relation.NONE, -1, 99);

    /** How far a verb may be from its subject, in units: over an appositive or a relative clause. */
    private static final int REACH = 24;

    public static ReportingClause of(ArticleSymbols reading, Phrase phrase) {
        int unit = reading.unitAt(phrase.first());
        int after = reading.unitAt(phrase.end() - 1) + 1;
        char before = reading.unit(unit - 1);
        if (before == 't' || before == 'i' || before == 'o') {
            for (int back = 1; back <= 2; back++) {
                if (reading.unit(unit - back) == 'L') {
                    return new ReportingClause(Relation.ACCORDING_TO, reading.firstTokenOf(unit - back), back - 1);
                }
            }
        }
        if (before == 'L') {
            return new ReportingClause(Relation.ACCORDING_TO, reading.firstTokenOf(unit - 1), 0);
        }
        if (before == 'b' && isVerb(reading.unit(unit - 2))) {
            return new ReportingClause(Relation.AGENT, reading.firstTokenOf(unit - 2), 1);
        }
        if (reading.unit(after) == ':') {
            return new ReportingClause(Relation.COLON, reading.firstTokenOf(after), 0);
        }
        ReportingClause forward = forward(reading, after);
        boolean inverted = before == ArticleSymbols.STRONG_CUE || before == ArticleSymbols.WEAK_CUE;
        if (inverted && !(forward.gap == 0 && forward.relation != Relation.NONE)) {
            return new ReportingClause(Relation.VERB_SUBJECT, reading.firstTokenOf(unit - 1), 0);
        }
        return forward;
    }

    /** The first verb after the subject, over adverbs and auxiliaries, an appositive between commas, a relative clause. */
    private static ReportingClause forward(ArticleSymbols reading, int after) {
        int best = -1;
        int bestGap = 0;
        boolean aside = false;
        int skipped = 0;
        for (int u = after, gap = 0; gap < REACH; u++, gap++) {
            skipped += aside ? 1 : 0;
            char symbol = reading.unit(u);
            if (symbol == ArticleSymbols.PARAGRAPH
                    || symbol == '.'
                    || symbol == '$'
                    || symbol == ';'
                    || symbol == ArticleSymbols.PASSAGE && gap > 0 && !aside) {
                break;
            }
            if (symbol == ',' || symbol == '(' || symbol == ')' || symbol == '-') {
                if (gap == 0) {
                    aside = true;
                } else if (aside) {
                    aside = false;
                }
                continue;
            }
            if ((symbol == 'W' || symbol == 'w') && gap <= 1) {
                aside = true;
            }
            boolean verb = isVerb(symbol);
            if (verb && !aside) {
                return new ReportingClause(
                        passive(reading, u) ? Relation.PASSIVE : Relation.SUBJECT_VERB,
                        reading.firstTokenOf(u),
                        gap - skipped);
            }
            if (verb && symbol == ArticleSymbols.STRONG_CUE && best < 0) {
                best = reading.firstTokenOf(u);
                bestGap = gap;
            }
        }
        return best >= 0 ? new ReportingClause(Relation.SUBJECT_VERB, best, bestGap) : NONE;
    }

    private static boolean isVerb(char symbol) {
        return symbol == ArticleSymbols.STRONG_CUE || symbol == ArticleSymbols.WEAK_CUE || symbol == 'V';
    }

    /** "was asked", "has been quoted": a participle after a form of "be". */
    private static boolean passive(ArticleSymbols reading, int unit) {
        if (!reading.analysis.token(reading.firstTokenOf(unit)).tag().equals("VBN")) {
            return false;
        }
        for (int u = unit - 1; u >= unit - 3 && u >= 0; u--) {
            char symbol = reading.unit(u);
            if (symbol == 'a') {
                return reading.analysis.token(reading.firstTokenOf(u)).lemma().equals("be");
            }
            if (symbol != 'r') {
                return false;
            }
        }
        return false;
    }

    /** What kind of phrase the subject is; a place that reports something is its government. */
    public String kind(ArticleSymbols reading, Phrase phrase) {
        String kind = reading.kind(phrase);
        return kind.equals("PLACE") && rate(reading) >= ReportingWords.STRONG ? "ORGANIZATION" : kind;
    }

    public double rate(ArticleSymbols reading) {
        if (cue < 0) {
            return 0;
        }
        return relation == Relation.ACCORDING_TO || relation == Relation.COLON ? 0.5 : reading.cue(cue);
    }
}
