package org.onrecord.internal.indirect;

import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Symbol;
import org.onrecord.internal.phrase.TimeWords;

/**
 * The features of the clauses that a content goes on with and of those that it leaves out, compared with its first verb; of the
 * conjunction before the reporting clause; and of the thing that a content without a verb is.
 */
final class ContinuationFeatures {
    private static final int MAX_JOINTS = 4;

    /** Nouns that are longer than this show by their last letters what kind of thing they name: "inquiry", "evacuation". */
    private static final int LONG_NOUN = 5;

    private static final int ENDING = 4;

    private final SentenceContext context;
    private final ReportCandidate report;
    private final String order;
    private final String lemma;
    private final String tag;

    /** Tag of the content's first verb, auxiliaries and modals included; "-" if there is none. */
    private final String verb;

    /** @param order the order of source, cue and content */
    ContinuationFeatures(SentenceContext context, ReportCandidate report, String order) {
        this.context = context;
        this.report = report;
        this.order = order;
        this.lemma = context.lemma(report.cue());
        this.tag = context.tag(report.cue());
        this.verb = firstVerb();
    }

    void add(FeatureSink f, String opening) {
        Continuation next = Continuation.at(context, report.end());
        addOpener(f, next);
        addThing(f);
    }

    /** Adds the places where the content could have ended and goes on; returns how many there are. */
    private int addJoints(FeatureSink f) {
        int joints = 0;
        for (ReportCandidate.Part part : report.parts()) {
            for (int token = part.first() + 1; token < part.end(); token++) {
                if (isJoint(token)) {
                    Continuation inner = Continuation.at(context, token);
                    joints++;
                    f.add("report holds=", inner.shape());
                    f.add("report holds=", inner.clause(), " verb=", verb, " tag=", tag);
                    f.add("report holds=", inner.joint(), " lemma=", lemma);
                    f.add("report holds=", inner.joint(), " verb=", verb);
                }
            }
        }
        return joints;
    }

    private boolean isJoint(int token) {
        Symbol symbol = context.symbol(token);
        return Boundaries.isMark(symbol) && !context.joins(token)
                || symbol == Symbol.AND && !Boundaries.isMark(context.symbol(token - 1));
    }

    private void addOpener(FeatureSink f, Continuation next) {
        String opener = context.opener(Math.min(report.cue(), report.source().first()));
        int commas = Math.min(3, context.count(Symbol.COMMA, report.first(), report.end()));
        f.add("report opener=", opener, " commas=", commas, " next=", next.joint(), " order=", order);
        f.add("report opener=", opener, " lemma=", lemma);
        f.add("report opener=", opener, " order=", order, " verb=", verb);
    }

    private void addStart(FeatureSink f, String opening) {
        String before = context.codesBefore(report.first(), 2);
        f.add("report starts=", before, " order=", order);
        f.add("report starts=", before, " opening=", opening);
        f.add("report starts=", context.lemma(report.first() - 1), " order=", order);
        f.add("report starts=", Math.min(2, context.verbs(context.afterDateline(), report.first())), order);
    }

    /** Adds the features of what a content without a verb is: her coffee, an inquiry, Thursday. */
    private void addThing(FeatureSink f) {
        Phrase phrase = context.phraseAt(report.first());
        boolean isTime = phrase != null && TimeWords.contains(context.token(phrase.head()));
        f.add("report time=", isTime, " verb=", verb, " order=", order);
        if (!verb.equals("-") || phrase == null) {
            return;
        }
        String kind = context.scored().kind(phrase);
        String noun = context.lemma(phrase.head());
        String ending = noun.length() > LONG_NOUN ? noun.substring(noun.length() - ENDING) : noun;
        String determiner = phrase.first() == phrase.head() ? "-" : context.lemma(phrase.first());
        boolean isWhole = phrase.end() >= report.end();
        boolean isSpeech = context.isSpeech(report.cue());
        f.add("report thing=", noun, " speech=", isSpeech);
        f.add("report thing=", ending, " lemma=", lemma);
        f.add("report thing=", ending, " speech=", isSpeech, " whole=", isWhole);
        f.add("report thing-kind=", kind, " lemma=", lemma, " whole=", isWhole);
        f.add("report thing-kind=", kind, " determiner=", determiner, " speech=", isSpeech);
        f.add("report thing-kind=", determiner, " lemma=", lemma);
        f.add("report thing-kind=", context.tag(phrase.head()), " lemma=", lemma);
    }

    private String firstVerb() {
        for (ReportCandidate.Part part : report.parts()) {
            for (int token = part.first(); token < part.end(); token++) {
                if (context.isAnyVerb(token)) {
                    return context.tag(token);
                }
            }
        }
        return "-";
    }
}
