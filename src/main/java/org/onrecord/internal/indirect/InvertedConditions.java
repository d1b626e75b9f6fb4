package org.onrecord.internal.indirect;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.onrecord.internal.indirect.ReportCandidate.Part;
import org.onrecord.internal.phrase.Symbol;

/**
 * Gives contents the condition that they begin with and that has no conjunction: "said that, should the board agree, the
 * works would close". News has too few of them to learn from, and without it another thing is said.
 */
record InvertedConditions(SentenceContext context) {
    /** How many tokens a condition has at most, its commas included. */
    private static final int MAX_TOKENS = 20;

    /** Returns whether a condition follows a word that may report: "said that, should the board". */
    boolean follow(int cue) {
        int token = cue + 1;
        while (context.lemma(token).equals("that") || context.symbol(token) == Symbol.COMMA) {
            token++;
        }
        return opens(token);
    }

    /** Returns a report with the condition of its content; the same if it has none, or has it already. */
    ReportCandidate restoredTo(ReportCandidate report) {
        int opening = context.afterDateline();
        if (report.parts().size() == 2 && opens(opening) && context.count(Symbol.COMMA, opening, report.first()) == 0) {
            Part condition = report.parts().get(0);
            return with(
                    report, new Part(opening, condition.end()), report.parts().get(1));
        }
        if (report.parts().size() > 1 || report.first() < report.cue()) {
            return report;
        }
        int clauseFirst = Math.min(report.cue(), report.source().first());
        if (opens(opening) && isMain(clauseFirst, report) && context.symbol(clauseFirst - 1) == Symbol.COMMA) {
            return with(
                    report, new Part(opening, clauseFirst - 1), report.parts().get(0));
        }
        int condition = inContent(report);
        return condition < 0 ? report : with(report, new Part(condition, report.end()));
    }

    /** Returns whether a reporting clause stands between a condition and its main clause: ", Ruiz said, the works". */
    private boolean isMain(int clauseFirst, ReportCandidate report) {
        return clauseFirst <= context.afterDateline() + MAX_TOKENS
                && context.symbol(report.first() - 1) == Symbol.COMMA
                && context.count(Symbol.COMMA, clauseFirst, report.first()) == 1;
    }

    /** Returns the first token of a condition between the reporting clause and the main clause of a content; -1 for none. */
    private int inContent(ReportCandidate report) {
        int from = Math.max(
                report.cue() + 1,
                report.source().first() > report.cue() ? report.source().jointEnd() : 0);
        return IntStream.range(Math.max(from, report.first() - MAX_TOKENS), report.end())
                .filter(token -> opens(token)
                        && IntStream.range(from, token).noneMatch(context::isFiniteVerb)
                        && isBesideStart(token, from, report))
                .findFirst()
                .orElse(-1);
    }

    /** Returns whether a content that begins at a token, instead of at its own start, is the same with its condition. */
    private boolean isBesideStart(int token, int from, ReportCandidate report) {
        Symbol before = context.symbol(token - 1);
        boolean isFirst = token == from || before == Symbol.COMMA || before == Symbol.THAT;
        if (token > report.first()) {
            // "told | reporters that, had the pump failed, the valley would be under water"
            return isFirst
                    && context.lemma(before == Symbol.COMMA ? token - 2 : token - 1)
                            .equals("that");
        }
        int commas = context.count(Symbol.COMMA, token, report.first());
        boolean endsBefore = commas == 1 && context.symbol(report.first() - 1) == Symbol.COMMA;
        boolean isCut = commas == 0 && context.count(Symbol.COMMA, report.first(), report.end()) > 0;
        return isFirst && (endsBefore || isCut);
    }

    /** Returns whether a token may be the verb before its subject: "should the board", "were it", "had she". */
    private boolean opens(int token) {
        if (!context.contains(token)) {
            return false;
        }
        String word = context.token(token).text().toLowerCase(Locale.ROOT);
        return (word.equals("should") || word.equals("had") || word.equals("were"))
                && context.phraseAt(token + 1) != null;
    }

    private static ReportCandidate with(ReportCandidate report, Part... parts) {
        return new ReportCandidate(report.cue(), report.source(), List.of(parts), report.logProbability());
    }
}
