package org.onrecord.internal.indirect;

import java.util.List;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseScores;
import org.onrecord.internal.phrase.ReportingClause;

/** The features of a report as a whole: cue, source and content together, and the other reports of the sentence. */
final class ReportFeatures {
    private static final int MAX_PATTERN = 6;

    /** A cue is sure enough to say something about others from this probability on. */
    static final double SURE = 0.5;

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

    /** Adds the features of a report. Their order is part of the training: another order gives slightly other weights. */
    private void add(FeatureSink f, CueReports reports, ReportCandidate report) {
        int cue = report.cue();
        String lemma = context.lemma(cue);
        String order = order(report);
        var content = new ContentFeatures(context, report, order);
        String shape = content.shape();
        String left = left(report);
        boolean isSpeech = context.isSpeech(cue);
        char rate = ArticleSymbols.rateStep(context.symbols().cueRate(cue));
        addRank(f, reports, report);
        f.add("report order=", order);
        f.add("report order=", order, " lemma=", lemma);
        f.add("report order=", order, " tag=", context.tag(cue), " shape=", shape);
        f.add("report lemma=", lemma, " shape=", shape);
        f.add("report lemma=", lemma, " opening=", content.opening());
        f.add("report cluster=", context.cluster(cue), " shape=", shape, " order=", order);
        f.add("report rate=", rate, " shape=", shape, " order=", order);
        content.addClosing(f);
        f.add("report left=", left, " order=", order);
        f.add("report left=", left, " lemma=", lemma);
        f.add("report left=", left, " opening=", content.opening());
        addSource(f, reports, report, order);
        f.add("report speech=", isSpeech, " shape=", shape, " order=", order);
        f.add(
                "report speech=",
                isSpeech,
                " left=",
                left,
                " closing=",
                content.closing().charAt(0));
        content.addExtent(f);
        f.add("report inner=", inner(reports, report));
        content.addEnds(f);
    }

    /** Adds how the report compares with the other reports of the same word. */
    private static void addRank(FeatureSink f, CueReports reports, ReportCandidate report) {
        double away = reports.first().logProbability() - report.logProbability();
        long probability = Math.round(report.logProbability() / 2);
        f.add("report rank=", reports.candidates().indexOf(report));
        f.add("report away=", Math.min(12, Math.round(2 * away)));
        f.add("report probability=", Math.max(-12, Math.round(report.logProbability())));
        f.add("report odds=", odds(reports.probability()), " probability=", Math.max(-6, probability));
    }

    private void addSource(FeatureSink f, CueReports reports, ReportCandidate report, String order) {
        Phrase source = report.source();
        int cue = report.cue();
        ReportingClause clause = context.scored().clause(source);
        String own = clause.cueToken() == cue ? clause.relation().code() : "-";
        String kind = context.scored().kind(source);
        int odds = PhraseScores.step(context.scored().scores(source).sourceLogOdds());
        boolean before = source.first() < cue;
        String between = before ? context.codes(source.jointEnd(), cue) : context.codes(cue + 1, source.first());
        String pattern = between.length() <= MAX_PATTERN ? between : "long";
        f.add("report own=", own, " order=", order);
        f.add("report own=", own, " kind=", kind, " odds=", odds);
        f.add("report source-first=", source == reports.first().source(), " own=", own);
        f.add("report source-between=", pattern, " before=", before, " tag=", context.tag(cue));
        f.add("report source-between=", pattern, " before-it=", context.lemma(source.first() - 1), " own=", own);
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
}
