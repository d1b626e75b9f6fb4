package org.onrecord.internal.phrase;

import org.jspecify.annotations.Nullable;
import org.onrecord.internal.phrase.ReportingClause.Relation;

/**
 * Finds the reporting clause of a phrase by the units around it.
 *
 * <ul>
 *   <li>"according to <b>Ruiz</b>", "told by <b>Ruiz</b>", "<b>Ruiz</b>:": the word is beside the phrase.
 *   <li>"<b>Ruiz</b>, the mayor, also said": the word is the first verb after the phrase and whatever is set aside.
 *   <li>"said <b>Ruiz</b>": the word is right before the phrase, which has no verb of its own right after it.
 * </ul>
 */
final class ReportingClauses {
    /** How far a verb may be from its subject, in units, appositives and relative clauses included. */
    private static final int MAX_UNITS_TO_VERB = 24;

    /** The rate of "according to" and of a colon, which are no verbs and have not been counted. */
    private static final double ASSUMED_RATE = 0.5;

    private final ArticleSymbols symbols;

    ReportingClauses(ArticleSymbols symbols) {
        this.symbols = symbols;
    }

    ReportingClause of(Phrase phrase) {
        int unit = symbols.unitAt(phrase.first());
        ReportingClause beside = beside(phrase, unit);
        if (beside != null) {
            return beside;
        }
        ReportingClause after = verbAfter(symbols.unitAfter(phrase));
        boolean adjacent = after.hasCue() && after.gap() == 0;
        return !adjacent && isInvertedVerb(unit - 1) ? verb(Relation.VERB_SUBJECT, unit - 1, 0) : after;
    }

    /** Tells whether a verb may precede its subject: one that reports, or any verb right after a content ("“No,” sighed Ruiz"). */
    private boolean isInvertedVerb(int unit) {
        Symbol verb = symbols.symbol(unit);
        Symbol before = symbols.symbol(unit - 1);
        boolean follows =
                before == Symbol.CONTENT || before == Symbol.COMMA && symbols.symbol(unit - 2) == Symbol.CONTENT;
        return verb.isCue() || follows && verb.isFullVerb();
    }

    private @Nullable ReportingClause beside(Phrase phrase, int unit) {
        Symbol before = symbols.symbol(unit - 1);
        Symbol second = symbols.symbol(unit - 2);
        if (before == Symbol.ACCORDING) {
            return assumed(Relation.ACCORDING_TO, unit - 1, 0);
        }
        if (second == Symbol.ACCORDING && (before == Symbol.TO || before == Symbol.PREPOSITION)) {
            return assumed(Relation.ACCORDING_TO, unit - 2, 1);
        }
        if (before == Symbol.BY && second.isFullVerb()) {
            return verb(Relation.AGENT, unit - 2, 1);
        }
        int after = symbols.unitAfter(phrase);
        return symbols.symbol(after) == Symbol.COLON ? assumed(Relation.COLON, after, 0) : null;
    }

    /** Returns the first verb of the clause that a subject opens; if it has none, the first reporting verb in its asides. */
    private ReportingClause verbAfter(int start) {
        var clause = new SubjectClause(start);
        int reportingAside = -1;
        while (clause.next()) {
            if (!clause.aside && clause.symbol().isFullVerb()) {
                Relation relation = isPassive(clause.unit) ? Relation.PASSIVE : Relation.SUBJECT_VERB;
                return verb(relation, clause.unit, clause.passed);
            }
            if (reportingAside < 0 && clause.symbol() == Symbol.STRONG_CUE) {
                reportingAside = clause.unit;
            }
        }
        return reportingAside < 0
                ? ReportingClause.NONE
                : verb(Relation.SUBJECT_VERB, reportingAside, reportingAside - start);
    }

    /**
     * The units after a subject, one after the other, up to the end of its clause. An appositive between commas, dashes or brackets
     * and a relative clause are aside, if they begin right after the subject.
     */
    private final class SubjectClause {
        private final int start;
        private int unit;

        /** Whether the unit is inside something set aside; so is what opens it, but not what closes it. */
        private boolean aside;

        private boolean previousAside;

        /** How many units before this one are not aside; what opens an aside counts, what closes it does not. */
        private int passed = -1;

        SubjectClause(int start) {
            this.start = start;
            this.unit = start - 1;
        }

        Symbol symbol() {
            return symbols.symbol(unit);
        }

        boolean next() {
            passed += previousAside ? 0 : 1;
            previousAside = aside;
            unit++;
            switch (symbol()) {
                case COMMA, DASH, OPENING_BRACKET, CLOSING_BRACKET -> aside = unit == start;
                case WHO, WHICH_OR_WHEN -> aside |= unit <= start + 1;
                case PARAGRAPH, STOP, SEMICOLON, END -> {
                    return false;
                }
                case CONTENT -> {
                    if (unit > start && !aside) {
                        return false;
                    }
                }
                default -> {}
            }
            return unit < start + MAX_UNITS_TO_VERB;
        }
    }

    /** Tells whether a verb is a participle after a form of "be", with at most two adverbs between: "was asked", "has been quoted". */
    private boolean isPassive(int unit) {
        if (!symbols.analysis().token(symbols.firstToken(unit)).tag().equals("VBN")) {
            return false;
        }
        for (int before = unit - 1; before >= unit - 3; before--) {
            Symbol symbol = symbols.symbol(before);
            if (symbol == Symbol.AUXILIARY) {
                return symbols.analysis()
                        .token(symbols.firstToken(before))
                        .lemma()
                        .equals("be");
            }
            if (symbol != Symbol.ADVERB) {
                return false;
            }
        }
        return false;
    }

    private ReportingClause verb(Relation relation, int unit, int gap) {
        int token = symbols.firstToken(unit);
        return new ReportingClause(relation, token, gap, symbols.cueRate(token));
    }

    private ReportingClause assumed(Relation relation, int unit, int gap) {
        return new ReportingClause(relation, symbols.firstToken(unit), gap, ASSUMED_RATE);
    }
}
