package org.onrecord.internal.indirect;

import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseScores;
import org.onrecord.internal.phrase.Symbol;

/** The features of what a report has as its content: how it opens, what is in it, and what stands at its end. */
final class ContentFeatures {
    /** How many tokens after a content the next phrase is looked for. */
    private static final int MAX_TOKENS_AFTER = 6;

    private final SentenceContext context;
    private final ReportCandidate report;
    private final String order;
    private final String lemma;
    private final String opening;
    private final String closing;

    /** The codes of its units, those of a reporting clause that interrupts it included. */
    private final String codes;

    private final boolean hasVerb;
    private final String shape;

    /** @param order the order of source, cue and content */
    ContentFeatures(SentenceContext context, ReportCandidate report, String order) {
        this.context = context;
        this.report = report;
        this.order = order;
        this.lemma = context.lemma(report.cue());
        this.opening = findOpening();
        this.closing = findClosing();
        this.codes = context.codes(report.first(), report.end());
        this.hasVerb = context.verbs(report.first(), report.end()) > 0 || codes.indexOf(Symbol.AUXILIARY.code()) >= 0;
        this.shape = opening.charAt(0) + (hasVerb ? "v" : "-");
    }

    /** Returns the symbol of the first unit, and the word if it is no noun phrase. */
    String opening() {
        return opening;
    }

    /** Returns what follows: a symbol, and the word if it is no mark and no noun phrase. */
    String closing() {
        return closing;
    }

    /** Returns the code of the first unit, and whether there is a verb. */
    String shape() {
        return shape;
    }

    void add(FeatureSink f) {
        char end = closing.charAt(0);
        int length = SentenceContext.step(codes.length());
        int commas = Math.min(3, context.count(Symbol.COMMA, report.first(), report.end()));
        String rest = rest();
        f.add("report closing=", closing);
        f.add("report closing=", closing, " order=", order);
        f.add("report closing=", closing, " shape=", shape);
        f.add("report closing=", closing, " lemma=", lemma);
        f.add("report length=", length, " shape=", shape);
        f.add("report length=", length, " order=", order);
        f.add("report commas=", commas, " closing=", end, " order=", order);
        f.add("report commas=", commas, " rest=", rest);
        f.add("report rest=", rest, " shape=", shape);
        f.add("report brackets=", brackets());
        f.add("report quoted=", codes.indexOf(Symbol.CONTENT.code()) >= 0, " order=", order);
        f.add("report inside=", step(lastPhrase()), "/", step(context.phraseAt(report.first())));
        f.add("report inside-after=", step(phraseAfter()), " closing=", end);
        f.add("report tail=", tail());
        f.add("report tail=", tail(), " closing=", end);
        addLastWords(f, end);
        f.add("report object=", head(report.first()), " lemma=", lemma);
        f.add("report object=", head(report.first()), " order=", order, " shape=", shape);
        f.add("report ends=", context.codesBefore(report.end(), 3), "/", context.codesFrom(report.end(), 3));
        f.add("report ", opening, "=", closing);
    }

    private void addLastWords(FeatureSink f, char end) {
        String last = last();
        String next = context.lemma(report.end()) + " " + head(report.end() + 1);
        String tagBefore = context.tag(report.end() - 1);
        String tag = context.tag(report.end());
        f.add("report last=", last, " shape=", shape);
        f.add("report last=", last, " closing=", end, " verb=", hasVerb);
        f.add("report last=", last, " lemma=", lemma);
        f.add("report next=", next, " shape=", shape);
        f.add("report next=", next, " order=", order);
        f.add("report turn=", tagBefore, " ", tag, " ", context.tag(report.end() + 1));
        f.add("report turn=", tagBefore, " ", tag, " shape=", shape);
    }

    private String findOpening() {
        Symbol symbol = context.symbol(report.first());
        return context.phraseAt(report.first()) == null || symbol == Symbol.WHICH_OR_WHEN
                ? symbol.code() + context.lemma(report.first())
                : context.codesFrom(report.first(), 2);
    }

    private String findClosing() {
        Symbol symbol = context.symbol(report.end());
        if (symbol == Symbol.END
                || symbol == Symbol.STOP
                || report.end() >= context.sentence().end() - 1) {
            return ".";
        }
        if (Boundaries.isMark(symbol)) {
            return symbol.code()
                    + (context.phraseAt(report.end() + 1) == null
                            ? context.lemma(report.end() + 1)
                            : context.codesFrom(report.end() + 1, 2));
        }
        return symbol.code() + (context.phraseAt(report.end()) == null ? context.lemma(report.end()) : "");
    }

    /** Returns whether the rest of the sentence has verbs, and the reporting clause itself. */
    private String rest() {
        if (report.end() <= report.cue()) {
            return "clause";
        }
        return String.valueOf(
                Math.min(3, context.verbs(report.end(), context.sentence().end())));
    }

    private String brackets() {
        int open = 0;
        for (int i = 0; i < codes.length(); i++) {
            open += codes.charAt(i) == Symbol.OPENING_BRACKET.code() ? 1 : 0;
            open -= codes.charAt(i) == Symbol.CLOSING_BRACKET.code() ? 1 : 0;
        }
        return open == 0 ? "even" : open > 0 ? "open" : "closed";
    }

    /** Returns the last phrase and the word before it, if it is not all there is. */
    private String last() {
        for (int token = report.end() - 1; token > report.first(); token--) {
            if (context.startsUnit(token)) {
                return context.lemma(token - 1) + " " + head(token);
            }
        }
        return "-";
    }

    /** Returns the cluster of the head of the phrase at a token; the symbol of its unit if it is none. */
    private String head(int token) {
        Phrase phrase = context.phraseAt(token);
        return phrase == null ? String.valueOf(context.symbol(token).code()) : "" + context.cluster(phrase.head());
    }

    private @Nullable Phrase lastPhrase() {
        Phrase phrase = null;
        for (int token = report.end() - 1; token >= report.first() && phrase == null; token--) {
            phrase = context.phraseAt(token);
        }
        return phrase;
    }

    private @Nullable Phrase phraseAfter() {
        Phrase phrase = null;
        int limit = Math.min(report.end() + MAX_TOKENS_AFTER, context.sentence().end());
        for (int token = report.end(); token < limit && phrase == null; token++) {
            phrase = context.phraseAt(token);
        }
        return phrase;
    }

    private String step(@Nullable Phrase phrase) {
        return phrase == null
                ? "-"
                : String.valueOf(
                        PhraseScores.step(context.scored().scores(phrase).insideReportLogOdds()) / 2);
    }

    /** Returns the last mark with the word after it, far enough from the end to open a clause of its own. */
    private String tail() {
        for (int token = report.end() - 2; token > report.first(); token--) {
            Symbol symbol = context.symbol(token);
            if (symbol == Symbol.COMMA || symbol == Symbol.DASH || symbol == Symbol.SEMICOLON) {
                String word = context.phraseAt(token + 1) == null
                        ? context.lemma(token + 1)
                        : context.codesFrom(token + 1, 2);
                return symbol.code() + word + (context.verbs(token, report.end()) > 0 ? "v" : "-");
            }
        }
        return "-";
    }
}
