package org.onrecord.internal.indirect;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.phrase.Symbol;

/** The places of a sentence where reported content may start and end. */
final class Boundaries {
    /** How many units after a cue its content may start at the latest. */
    private static final int MAX_UNITS_AFTER = 14;

    /** Sentences with more places than this are cut off there, so that no sentence costs more than so much. */
    private static final int MAX_PLACES = 60;

    private Boundaries() {}

    /** Returns the tokens at which the content of a cue may start, in text order. */
    static List<Integer> starts(SentenceContext context, int cue) {
        var starts = new ArrayList<Integer>();
        int first = Math.max(context.afterDateline(), cue - 2 * MAX_PLACES);
        for (int token = first; token < context.sentence().end(); token++) {
            if (token == cue || !context.startsUnit(token) || isMark(context.symbol(token)) || context.joins(token)) {
                continue;
            }
            if (token > cue && context.unit(token) - context.unit(cue) > MAX_UNITS_AFTER) {
                break;
            }
            if (token > cue || opensClause(context, token)) {
                starts.add(token);
            }
        }
        return starts;
    }

    private static boolean opensClause(SentenceContext context, int token) {
        Symbol before = context.symbol(token - 1);
        return token == context.afterDateline()
                || isMark(before)
                || before == Symbol.AND
                || before == Symbol.THAT
                || before == Symbol.PREPOSITION
                || before.isFullVerb()
                || context.symbol(token) == Symbol.WHO
                || context.symbol(token) == Symbol.WHICH_OR_WHEN;
    }

    /** Returns the tokens before which the content of a cue may end, in text order. */
    static List<Integer> ends(SentenceContext context, int cue) {
        var ends = new ArrayList<Integer>();
        int first = Math.max(context.sentence().first() + 1, cue - 2 * MAX_PLACES);
        for (int token = first; token <= context.sentence().end() && ends.size() < MAX_PLACES; token++) {
            if (token != cue + 1
                    && context.startsUnit(token)
                    && !isMark(context.symbol(token - 1))
                    && !context.joins(token)) {
                ends.add(token);
            }
        }
        return ends;
    }

    /** Returns whether a unit is a mark that no content starts or ends with. */
    static boolean isMark(Symbol symbol) {
        return switch (symbol) {
            case COMMA, STOP, COLON, SEMICOLON, DASH, START, END -> true;
            default -> false;
        };
    }
}
