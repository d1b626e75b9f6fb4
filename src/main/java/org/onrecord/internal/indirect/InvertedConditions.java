package org.onrecord.internal.indirect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.internal.indirect.ReportCandidate.Part;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Symbol;

/**
 * Gives contents the condition that they begin with and that has no conjunction: "said that, should the board agree, the
 * works would close". News has too few of them to learn from, and without it another thing is said.
 */
final class InvertedConditions {
    /** The verbs that stand before their subject in a condition: all that English has. */
    private static final Set<String> VERBS = Set.of("should", "had", "were");

    /** How many tokens a condition has at most, its commas included. */
    private static final int MAX_TOKENS = 20;

    private final SentenceContext context;

    /**
     * Verbs that report a question, in which the verb stands before its subject, too: "Had Brandt lied, asked
     * Ruiz".
     */
    private final Set<String> asking;

    InvertedConditions(SentenceContext context, RuleWords words) {
        this.context = context;
        this.asking = words.of(WordList.QUESTION_VERBS);
    }

    /** Returns whether a condition follows a word that may report: "said that, should the board". */
    boolean follow(int cue) {
        int token = cue + 1;
        while (context.lemma(token).equals("that") || context.symbol(token) == Symbol.COMMA) {
            token++;
        }
        return opens(token);
    }

    /**
     * Returns whether a condition and its comma lie between two tokens, and a comma stands before it: ", were
     * it sold, the".
     */
    boolean lieBetween(int verb, int end) {
        return context.symbol(verb - 1) == Symbol.COMMA && opens(verb) && context.count(Symbol.COMMA, verb, end) > 0;
    }

    /**
     * Returns whether a word stands between a clause with its verb first and its own subject, which is who speaks: "Had
     * Brandt lied, asked Ruiz".
     */
    boolean precedeInvertedClause(int cue) {
        return opens(opening())
                && context.isFiniteVerb(cue)
                && context.symbol(cue - 1) == Symbol.COMMA
                && context.count(Symbol.COMMA, opening(), cue) == 1
                && context.phraseAt(cue + 1) != null;
    }

    /** Returns a report with the condition of its content; the same if it has none, or has it already. */
    ReportCandidate restoredTo(ReportCandidate report) {
        if (asking.contains(context.lemma(report.cue()))) {
            return report;
        }
        int opening = opening();
        if (report.first() < report.cue()) {
            return opens(opening) ? wholeBefore(report, opening) : report;
        }
        int clauseFirst = clauseFirst(report);
        if (opens(opening) && isMain(clauseFirst, report) && context.symbol(clauseFirst - 1) == Symbol.COMMA) {
            return report.with(
                    List.of(new Part(opening, clauseFirst - 1), report.parts().get(0)));
        }
        int condition = inContent(report);
        return condition < 0 ? report : report.with(List.of(new Part(condition, report.end())));
    }

    /** Returns the first token of the sentence after its dateline and "but". */
    private int opening() {
        int first = context.afterDateline();
        return context.symbol(first) == Symbol.AND ? first + 1 : first;
    }

    private static int clauseFirst(ReportCandidate report) {
        return Math.min(report.cue(), report.source().first());
    }

    /** Returns a report whose content begins before the reporting clause, with the condition and the main clause. */
    private ReportCandidate wholeBefore(ReportCandidate report, int opening) {
        Part first = report.parts().get(0);
        if (report.first() > opening) {
            return isWithoutStart(first, opening)
                            && report.first() <= opening + MAX_TOKENS
                            && first.end() < context.sentence().end()
                            && context.symbol(first.end()) == Symbol.COMMA
                    ? report.from(opening)
                    : report;
        }
        boolean isCondition = report.first() == opening
                && report.parts().size() == 1
                && first.end() + 1 == clauseFirst(report)
                && context.count(Symbol.COMMA, opening, first.end()) == 0;
        if (!isCondition) {
            return report;
        }
        int main = Math.max(report.cue() + 1, report.source().jointEnd()) + 1;
        Phrase subject = context.phraseAt(main);
        boolean isMain = context.symbol(main - 1) == Symbol.COMMA
                && subject != null
                && !context.symbols().isQuoted(main)
                && context.isFiniteVerb(afterAdverbs(subject.jointEnd()));
        return isMain ? report.with(List.of(first, new Part(main, endOfClause(main)))) : report;
    }

    /**
     * Returns whether a first part of a content is the main clause after a condition, or begins within the
     * condition.
     */
    private boolean isWithoutStart(Part part, int opening) {
        // "Had | the pumps worked, Quist said, we would be dry", "Were it not for | the rain, the crop would have
        // failed, Quist said"
        return context.symbol(part.first() - 1) == Symbol.COMMA
                || context.count(Symbol.COMMA, opening, part.first()) == 0;
    }

    private int afterAdverbs(int token) {
        int after = token;
        while (context.symbol(after) == Symbol.ADVERB) {
            after++;
        }
        return after;
    }

    private int endOfClause(int first) {
        int end = first;
        while (context.contains(end)
                && (context.symbol(end) == Symbol.COMMA || !Boundaries.isMark(context.symbol(end)))) {
            end++;
        }
        return end;
    }

    /** Returns whether a reporting clause stands between a condition and its main clause: ", Ruiz said, the works". */
    private boolean isMain(int clauseFirst, ReportCandidate report) {
        return clauseFirst <= context.afterDateline() + MAX_TOKENS
                && context.symbol(report.first() - 1) == Symbol.COMMA
                && context.count(Symbol.COMMA, clauseFirst, report.first()) == 1;
    }

    /**
     * Returns the first token of a condition between the reporting clause and the main clause of a content; -1
     * for none.
     */
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

    /**
     * Returns whether a content that begins at a token, instead of at its own start, is the same with its
     * condition.
     */
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
        return VERBS.contains(word) && context.phraseAt(token + 1) != null;
    }
}
