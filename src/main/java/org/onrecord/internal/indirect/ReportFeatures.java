package org.onrecord.internal.indirect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.DescribedTypes;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseScores;
import org.onrecord.internal.phrase.ReportingClause;
import org.onrecord.internal.phrase.Symbol;

/** The features of a report as a whole: cue, source and content together, and the other reports of the sentence. */
final class ReportFeatures {
    private static final int MAX_PATTERN = 6;

    /** A cue is sure enough to say something about others from this probability on. */
    private static final double SURE = 0.5;

    private final SentenceContext context;
    private final CueFeatures cues;
    private final List<CueReports> all;

    ReportFeatures(SentenceContext context, CueFeatures cues, List<CueReports> all) {
        this.context = context;
        this.cues = cues;
        this.all = all;
    }

    Proposal proposal(CueReports reports) {
        return new Proposal(
                reports.cue(),
                reports.probability(),
                reports.candidates(),
                reports.candidates().stream()
                        .map(candidate -> (FeatureSource) sink -> add(sink, reports, candidate))
                        .toList(),
                sink -> addNothing(sink, reports));
    }

    private void addNothing(FeatureSink f, CueReports reports) {
        int cue = reports.cue();
        String lemma = context.lemma(cue);
        String tag = context.tag(cue);
        int odds = odds(reports.probability());
        String nested = nested(reports);
        cues.add(f, cue, "report none ");
        f.add("report none-odds=", odds);
        f.add("report none-odds=", odds, " tag=", tag, " speech=", context.isSpeech(cue));
        f.add("report none-lemma=", lemma);
        f.add("report none-lemma=", lemma, " tag=", tag);
        f.add(
                "report none-lemma=",
                lemma,
                " left=",
                context.codesBefore(cue, 1),
                " right=",
                context.codesFrom(cue + 1, 1));
        f.add("report none-cluster=", context.cluster(cue), " tag=", tag);
        f.add("report none-rate=", ArticleSymbols.rateStep(context.symbols().cueRate(cue)), " tag=", tag);
        f.add("report none-nested=", nested, " odds=", odds);
        f.add("report none-before=", context.lemma(cue - 1), " tag=", tag);
        f.add(
                "report none-speech=",
                context.isSpeech(cue),
                " best=",
                Math.max(-12, Math.round(reports.first().logProbability())));
        f.add("report none-best=", Math.max(-12, Math.round(reports.first().logProbability())));
    }

    private static int odds(double probability) {
        return (int) Math.max(-6, Math.min(10, Math.round(2 * Math.log(probability / (1 - probability + 1e-9)))));
    }

    /** Returns whether a word lies in what a surer word of the sentence reports, and of which kind that word is. */
    private String nested(CueReports reports) {
        for (CueReports other : all) {
            if (other != reports && other.probability() >= SURE && other.first().contains(reports.cue())) {
                return context.isSpeech(other.cue()) ? "speech" : "thought";
            }
        }
        return "-";
    }

    private void add(FeatureSink f, CueReports reports, ReportCandidate report) {
        int cue = report.cue();
        int rank = reports.candidates().indexOf(report);
        Phrase source = report.source();
        String lemma = context.lemma(cue);
        String tag = context.tag(cue);
        int cluster = context.cluster(cue);
        String order = order(report);
        String opening = opening(report);
        String closing = closing(report);
        String content = context.codes(report.first(), report.end());
        boolean verb = context.verbs(report.first(), report.end()) > 0 || content.indexOf(Symbol.AUXILIARY.code()) >= 0;
        String shape = opening.charAt(0) + (verb ? "v" : "-");
        double away = reports.first().logProbability() - report.logProbability();
        ReportingClause clause = context.scored().clause(source);
        String own = clause.cueToken() == cue ? clause.relation().code() : "-";
        f.add("report rank=", rank);
        f.add("report away=", Math.min(12, Math.round(2 * away)));
        f.add("report probability=", Math.max(-12, Math.round(report.logProbability())));
        f.add(
                "report odds=",
                odds(reports.probability()),
                " probability=",
                Math.max(-6, Math.round(report.logProbability() / 2)));
        f.add("report order=", order);
        f.add("report order=", order, " lemma=", lemma);
        f.add("report order=", order, " tag=", tag, " shape=", shape);
        f.add("report lemma=", lemma, " shape=", shape);
        f.add("report lemma=", lemma, " opening=", opening);
        f.add("report cluster=", cluster, " shape=", shape, " order=", order);
        f.add(
                "report rate=",
                ArticleSymbols.rateStep(context.symbols().cueRate(cue)),
                " shape=",
                shape,
                " order=",
                order);
        f.add("report closing=", closing);
        f.add("report closing=", closing, " order=", order);
        f.add("report closing=", closing, " shape=", shape);
        f.add("report closing=", closing, " lemma=", lemma);
        f.add("report left=", left(report), " order=", order);
        f.add("report left=", left(report), " lemma=", lemma);
        f.add("report left=", left(report), " opening=", opening);
        f.add("report own=", own, " order=", order);
        f.add(
                "report own=",
                own,
                " kind=",
                context.scored().kind(source),
                " odds=",
                PhraseScores.step(context.scored().scores(source).sourceLogOdds()));
        boolean before = source.first() < cue;
        String between = before ? context.codes(source.jointEnd(), cue) : context.codes(cue + 1, source.first());
        String pattern = between.length() <= MAX_PATTERN ? between : "long";
        f.add("report source-first=", source == reports.first().source(), " own=", own);
        f.add("report source-between=", pattern, " before=", before, " tag=", tag);
        f.add("report source-between=", pattern, " before-it=", context.lemma(source.first() - 1), " own=", own);
        f.add("report speech=", context.isSpeech(cue), " shape=", shape, " order=", order);
        f.add("report speech=", context.isSpeech(cue), " left=", left(report), " closing=", closing.charAt(0));
        f.add("report length=", SentenceContext.step(content.length()), " shape=", shape);
        f.add("report length=", SentenceContext.step(content.length()), " order=", order);
        int commas = Math.min(3, context.count(Symbol.COMMA, report.first(), report.end()));
        f.add("report commas=", commas, " closing=", closing.charAt(0), " order=", order);
        f.add("report commas=", commas, " rest=", rest(report));
        f.add("report rest=", rest(report), " shape=", shape);
        f.add("report brackets=", brackets(content));
        f.add("report quoted=", content.indexOf(Symbol.CONTENT.code()) >= 0, " order=", order);
        f.add("report inner=", inner(reports, report));
        f.add("report inside=", inside(report));
        f.add("report inside-after=", after(report), " closing=", closing.charAt(0));
        f.add("report tail=", tail(report));
        f.add("report tail=", tail(report), " closing=", closing.charAt(0));
        String last = lastPhrase(report);
        f.add("report last=", last, " shape=", shape);
        f.add("report last=", last, " closing=", closing.charAt(0), " verb=", verb);
        f.add("report last=", last, " lemma=", lemma);
        String next = context.lemma(report.end()) + " " + head(report.end() + 1);
        f.add("report next=", next, " shape=", shape);
        f.add("report next=", next, " order=", order);
        f.add(
                "report turn=",
                context.tag(report.end() - 1),
                " ",
                context.tag(report.end()),
                " ",
                context.tag(report.end() + 1));
        f.add("report turn=", context.tag(report.end() - 1), " ", context.tag(report.end()), " shape=", shape);
        f.add("report object=", head(report.first()), " lemma=", lemma);
        f.add("report object=", head(report.first()), " order=", order, " shape=", shape);
        f.add("report ends=", context.codesBefore(report.end(), 3), "/", context.codesFrom(report.end(), 3));
        f.add("report ", opening, "=", closing);
        addContinuations(f, report, order, lemma, opening);
    }

    private void addContinuations(FeatureSink f, ReportCandidate report, String order, String lemma, String opening) {
        Continuation next = Continuation.at(context, report.end());
        String verb = firstVerb(report);
        String cueTag = context.tag(report.cue());
        f.add("report goes-on=", next.shape());
        f.add("report goes-on=", next.clause(), " order=", order);
        f.add("report goes-on=", next.clause(), " verb=", verb, " tag=", cueTag);
        f.add("report goes-on=", next.joint(), " lemma=", lemma);
        f.add("report goes-on=", next.joint(), " verb=", verb);
        int count = 0;
        for (ReportCandidate.Part part : report.parts()) {
            for (int token = part.first() + 1; token < part.end(); token++) {
                if (Boundaries.isMark(context.symbol(token)) && !context.joins(token)
                        || context.symbol(token) == Symbol.AND && !Boundaries.isMark(context.symbol(token - 1))) {
                    Continuation inner = Continuation.at(context, token);
                    count++;
                    f.add("report holds=", inner.shape());
                    f.add("report holds=", inner.clause(), " verb=", verb, " tag=", cueTag);
                    f.add("report holds=", inner.joint(), " lemma=", lemma);
                    f.add("report holds=", inner.joint(), " verb=", verb);
                }
            }
        }
        f.add("report joints=", Math.min(count, 4), " next=", next.joint());
        f.add("report verb=", verb, " tag=", cueTag, " order=", order);
        f.add("report verb=", verb, " lemma=", lemma);
        String opener = context.opener(Math.min(report.cue(), report.source().first()));
        int commas = Math.min(3, context.count(Symbol.COMMA, report.first(), report.end()));
        f.add("report opener=", opener, " commas=", commas, " next=", next.joint(), " order=", order);
        f.add("report opener=", opener, " lemma=", lemma);
        f.add("report opener=", opener, " order=", order, " verb=", verb);
        addThing(f, report, lemma, verb);
        if (report.first() < report.cue()) {
            String before = context.codesBefore(report.first(), 2);
            f.add("report starts=", before, " order=", order);
            f.add("report starts=", before, " opening=", opening);
            f.add("report starts=", context.lemma(report.first() - 1), " order=", order);
            f.add("report starts=", Math.min(2, context.verbs(context.afterDateline(), report.first())), order);
        }
    }

    /** Adds the features of what a content is about where it has no verb: her coffee, an inquiry, Thursday. */
    private void addThing(FeatureSink f, ReportCandidate report, String lemma, String verb) {
        Phrase phrase = context.phraseAt(report.first());
        String kind = phrase == null ? "-" : context.scored().kind(phrase);
        boolean isTime = phrase != null && DescribedTypes.isTime(context.token(phrase.head()));
        f.add("report time=", isTime, " verb=", verb, " order=", order(report));
        if (!verb.equals("-") || phrase == null) {
            return;
        }
        String noun = context.lemma(phrase.head());
        String ending = noun.length() > 5 ? noun.substring(noun.length() - 4) : noun;
        String determiner = phrase.first() == phrase.head() ? "-" : context.lemma(phrase.first());
        boolean isWhole = phrase.end() >= report.end();
        f.add("report thing=", noun, " speech=", context.isSpeech(report.cue()));
        f.add("report thing=", ending, " lemma=", lemma);
        f.add("report thing=", ending, " speech=", context.isSpeech(report.cue()), " whole=", isWhole);
        f.add("report thing-kind=", kind, " lemma=", lemma, " whole=", isWhole);
        f.add("report thing-kind=", kind, " determiner=", determiner, " speech=", context.isSpeech(report.cue()));
        f.add("report thing-kind=", determiner, " lemma=", lemma);
        f.add("report thing-kind=", context.tag(phrase.head()), " lemma=", lemma);
    }

    /** Returns the tag of the first verb of a content, auxiliaries and modals included; "-" if there is none. */
    private String firstVerb(ReportCandidate report) {
        for (ReportCandidate.Part part : report.parts()) {
            for (int token = part.first(); token < part.end(); token++) {
                Symbol symbol = context.symbol(token);
                if (symbol == Symbol.MODAL || symbol == Symbol.AUXILIARY || symbol.isFullVerb()) {
                    return context.tag(token);
                }
            }
        }
        return "-";
    }

    /** Returns the order of source, cue and content, and the marks between the reporting clause and the content. */
    private String order(ReportCandidate report) {
        boolean sourceFirst = report.source().first() < report.cue();
        String clause = sourceFirst ? "SC" : "CS";
        if (report.parts().size() > 1) {
            return "T" + clause + "T";
        }
        if (report.first() > report.cue()) {
            boolean between = !sourceFirst && report.source().first() >= report.end();
            String mark =
                    Boundaries.isMark(context.symbol(report.first() - 1)) ? context.codesBefore(report.first(), 1) : "";
            return between ? "CTS" : clause + mark + "T";
        }
        boolean between = report.source().first() < report.first();
        return between
                ? "STC"
                : "T" + (Boundaries.isMark(context.symbol(report.end())) ? context.codesFrom(report.end(), 1) : "")
                        + clause;
    }

    /** Returns the units between the reporting clause and the content; "long" for many. */
    private String left(ReportCandidate report) {
        String between;
        if (report.first() > report.cue()) {
            int from = report.source().first() > report.cue() && report.source().jointEnd() <= report.first()
                    ? report.source().jointEnd()
                    : report.cue() + 1;
            between = context.codes(from, report.first());
        } else {
            between = context.codes(
                    report.end(),
                    Math.max(
                            report.end(),
                            Math.min(
                                    report.cue(),
                                    Math.max(report.end(), report.source().first()))));
        }
        return between.length() <= MAX_PATTERN ? between : "long";
    }

    /** Returns the symbol of the first unit, and the word if it is no noun phrase. */
    private String opening(ReportCandidate report) {
        Symbol symbol = context.symbol(report.first());
        return context.phraseAt(report.first()) == null || symbol == Symbol.WHICH_OR_WHEN
                ? symbol.code() + context.lemma(report.first())
                : context.codesFrom(report.first(), 2);
    }

    /** Returns what follows the content: a symbol, and the word if it is no mark and no noun phrase. */
    private String closing(ReportCandidate report) {
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
    private String rest(ReportCandidate report) {
        if (report.end() <= report.cue()) {
            return "clause";
        }
        return String.valueOf(
                Math.min(3, context.verbs(report.end(), context.sentence().end())));
    }

    private static String brackets(String content) {
        int open = 0;
        for (int i = 0; i < content.length(); i++) {
            open += content.charAt(i) == Symbol.OPENING_BRACKET.code() ? 1 : 0;
            open -= content.charAt(i) == Symbol.CLOSING_BRACKET.code() ? 1 : 0;
        }
        return open == 0 ? "even" : open > 0 ? "open" : "closed";
    }

    /** Returns whether a surer cue lies in the content, and whether its own report does. */
    private String inner(CueReports reports, ReportCandidate report) {
        for (CueReports other : all) {
            if (other != reports && other.probability() >= SURE && report.contains(other.cue())) {
                boolean source = report.contains(other.first().source().first());
                return (source ? "whole" : "cue")
                        + (context.isSpeech(other.cue()) ? "s" : "t")
                        + (other.probability() > reports.probability());
            }
        }
        return nested(reports);
    }

    /** Returns the last phrase of the content and the word before it, if it is not the whole content. */
    private String lastPhrase(ReportCandidate report) {
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

    private String inside(ReportCandidate report) {
        Phrase phrase = null;
        for (int token = report.end() - 1; token >= report.first() && phrase == null; token--) {
            phrase = context.phraseAt(token);
        }
        return step(phrase) + "/" + step(context.phraseAt(report.first()));
    }

    private String after(ReportCandidate report) {
        for (int token = report.end();
                token < Math.min(report.end() + 6, context.sentence().end());
                token++) {
            Phrase phrase = context.phraseAt(token);
            if (phrase != null) {
                return step(phrase);
            }
        }
        return "-";
    }

    private String step(@Nullable Phrase phrase) {
        return phrase == null
                ? "-"
                : String.valueOf(
                        PhraseScores.step(context.scored().scores(phrase).insideReportLogOdds()) / 2);
    }

    /** Returns the last mark or conjunction in the content with the word after it, far enough to be a clause of its own. */
    private String tail(ReportCandidate report) {
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
