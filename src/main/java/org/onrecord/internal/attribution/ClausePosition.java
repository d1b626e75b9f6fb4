package org.onrecord.internal.attribution;

import java.util.List;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.ReportingClause;
import org.onrecord.internal.phrase.Symbol;

/**
 * Where the reporting clause of a phrase is, seen from a content: on which side, how far, with what between, and whether it touches
 * another content. The {@link PairFeatures} name it by these codes.
 */
final class ClausePosition {
    private static final int MAX_REPORTING_BEFORE = 2;

    /** How far a content that a reporting clause touches may be, in units. */
    private static final int MAX_TOUCH_BEFORE = 5;

    private static final int MAX_TOUCH_AFTER = 11;

    /** The symbols between phrase and content that matter, in the order of their codes in features. */
    private static final List<Symbol> IN_BETWEEN = List.of(
            Symbol.THAT,
            Symbol.STRONG_CUE,
            Symbol.WEAK_CUE,
            Symbol.VERB,
            Symbol.WHO,
            Symbol.STOP,
            Symbol.PARAGRAPH,
            Symbol.SEMICOLON,
            Symbol.COLON,
            Symbol.CONTENT,
            Symbol.COMMA,
            Symbol.OPENING_BRACKET);

    private final ArticleSymbols symbols;
    private final Content content;
    private final Phrase phrase;
    private final ReportingClause clause;

    ClausePosition(ArticleSymbols symbols, Content content, Phrase phrase, ReportingClause clause) {
        this.symbols = symbols;
        this.content = content;
        this.phrase = phrase;
        this.clause = clause;
    }

    /** Tells whether the phrase precedes the content. */
    boolean precedes() {
        return phrase.first() < content.first();
    }

    /** Returns "B" for a phrase before the content, "A" for one after it. */
    String side() {
        return precedes() ? "B" : "A";
    }

    /** Returns whether a content is close before and after phrase and reporting word, and whether it is this one. */
    String touches() {
        if (!clause.hasCue()) {
            return "none";
        }
        int cue = symbols.unitAt(clause.cueToken());
        int before = Math.min(cue, symbols.unitAt(phrase.first()));
        int after = Math.max(cue + 1, symbols.unitAfter(phrase)) - 1;
        return "" + touched(before, -1, MAX_TOUCH_BEFORE) + touched(after, 1, MAX_TOUCH_AFTER);
    }

    private char touched(int from, int step, int limit) {
        for (int unit = from + step, n = 0; n < limit; unit += step, n++) {
            switch (symbols.symbol(unit)) {
                case CONTENT -> {
                    return unit == symbols.unitAt(content.first()) ? 'o' : 'x';
                }
                case STOP, PARAGRAPH, START, END -> {
                    return '-';
                }
                default -> {}
            }
        }
        return '-';
    }

    /** Returns the units between the reporting word, or else the phrase, and the content, as a set. */
    String between() {
        String between = codesToContent();
        var set = new StringBuilder();
        for (Symbol symbol : IN_BETWEEN) {
            if (symbol.isIn(between)) {
                set.append(symbol.code());
            }
        }
        return set.toString();
    }

    private String codesToContent() {
        int start = symbols.unitAt(content.first());
        int after = symbols.unitAfter(content);
        int cue = clause.hasCue() ? symbols.unitAt(clause.cueToken()) : -1;
        if (precedes()) {
            return symbols.codes(Math.max(cue + 1, symbols.unitAfter(phrase)), start);
        }
        int unit = symbols.unitAt(phrase.first());
        return symbols.codes(after, cue < after ? unit : Math.min(cue, unit));
    }

    /** Returns the kind of the strongest verb between the two in the same sentence; {@code =} if there is none. */
    char lastVerb() {
        String between = codesToContent();
        if (Symbol.STOP.isIn(between) || Symbol.PARAGRAPH.isIn(between)) {
            return Symbol.STOP.code();
        }
        for (Symbol verb : List.of(Symbol.STRONG_CUE, Symbol.WEAK_CUE, Symbol.VERB)) {
            if (verb.isIn(between)) {
                return verb.code();
            }
        }
        return '=';
    }

    /** Returns how many reporting verbs precede the phrase in its sentence, which tells whether it is itself part of a report. */
    int reportingBefore() {
        int count = 0;
        int first = symbols.analysis().sentenceOf(phrase.first()).first();
        for (int token = phrase.first() - 1; token >= first && count < MAX_REPORTING_BEFORE; token--) {
            if (token != clause.cueToken() && !symbols.isQuoted(token) && symbols.isStrongCue(token)) {
                count++;
            }
        }
        return count;
    }

    /** Returns the two units after the reporting clause: what it reports, if that is not the content. */
    String afterCue() {
        int unit = symbols.unitAt(Math.max(clause.cueToken(), phrase.end() - 1)) + 1;
        return symbols.codes(unit, unit + 2);
    }

    /** Returns the side of the content on which the reporting word is, whether the phrase is on the other one, and the units between. */
    String tie() {
        if (!clause.hasCue()) {
            return "none";
        }
        int cue = symbols.unitAt(clause.cueToken());
        boolean before = clause.cueToken() < content.first();
        int units = before ? symbols.unitAt(content.first()) - cue - 1 : cue - symbols.unitAfter(content);
        return (before ? "<" : ">")
                + (before == precedes() ? "" : "!")
                + (units == 0 ? "0" : units == 1 ? "1" : units <= 4 ? "4" : units <= 10 ? "10" : "far");
    }
}
