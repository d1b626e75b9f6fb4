package org.onrecord.internal.indirect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseScores;
import org.onrecord.internal.phrase.ReportingClause;
import org.onrecord.internal.phrase.Symbol;

/** The features that tell whether a word reports, without a look at sources and contents one by one. */
final class CueFeatures {
    private final SentenceContext context;
    private final @Nullable Phrase[] subjects;

    CueFeatures(SentenceContext context) {
        this.context = context;
        this.subjects = new Phrase[context.sentence().end() - context.sentence().first()];
        List<Phrase> phrases = context.symbols().phrases().in(context.sentence());
        for (Phrase phrase : phrases) {
            if (context.symbols().isQuoted(phrase.first())) {
                continue;
            }
            ReportingClause clause = context.scored().clause(phrase);
            if (clause.hasCue() && context.contains(clause.cueToken())) {
                int at = clause.cueToken() - context.sentence().first();
                Phrase known = subjects[at];
                if (known == null || logOdds(phrase) > logOdds(known)) {
                    subjects[at] = phrase;
                }
            }
        }
    }

    private double logOdds(Phrase phrase) {
        return context.scored().scores(phrase).sourceLogOdds();
    }

    /** Returns the phrase that a word most probably goes with; null if none does. */
    @Nullable
    Phrase subject(int token) {
        return subjects[token - context.sentence().first()];
    }

    void add(FeatureSink f, int token) {
        add(f, token, "cue ");
    }

    /** @param prefix of the names of the features */
    void add(FeatureSink f, int token, String prefix) {
        String lemma = context.lemma(token);
        String tag = context.tag(token);
        int cluster = context.cluster(token);
        char rate = ArticleSymbols.rateStep(context.symbols().cueRate(token));
        String right = context.codesFrom(token + 1, 3);
        f.add(prefix, "lemma=", lemma);
        f.add(prefix, "lemma=", lemma, " tag=", tag);
        f.add(prefix, "lemma=", lemma, " next=", context.lemma(token + 1));
        f.add(prefix, "lemma=", lemma, " right=", right.substring(0, Math.min(2, right.length())));
        f.add(prefix, "cluster=", cluster);
        f.add(prefix, "cluster=", cluster, " right=", right.substring(0, Math.min(1, right.length())));
        f.add(prefix, "cluster=", cluster, " next=", context.cluster(token + 1));
        f.add(prefix, "speech=", context.isSpeech(token), " tag=", tag);
        f.add(prefix, "rate=", rate, " tag=", tag);
        f.add(prefix, "rate=", rate, " right=", right);
        f.add(prefix, "right=", context.codesFrom(token + 1, 5));
        f.add(prefix, "left=", context.codesBefore(token, 3), " tag=", tag);
        f.add(prefix, "left=", context.codesBefore(token, 2), " rate=", rate);
        f.add(prefix, "next=", context.lemma(token + 1), " rate=", rate);
        f.add(prefix, "next2=", context.lemma(token + 1), " ", context.lemma(token + 2));
        f.add(prefix, "before=", context.lemma(token - 1), " rate=", rate);
        f.add(prefix, "before2=", context.lemma(token - 2), " ", context.lemma(token - 1));
        f.add(prefix, "cluster-before=", context.cluster(token - 1));
        f.add(prefix, "cluster-after=", context.cluster(token + 1));
        boolean speech = context.isSpeech(token);
        f.add(prefix, "speech=", speech, " right=", right);
        f.add(prefix, "speech=", speech, " left=", context.codesBefore(token, 2));
        f.add(prefix, "speech=", speech, " next=", context.lemma(token + 1));
        Phrase subject = subject(token);
        if (subject == null) {
            f.add(prefix, "subject=-", " rate=", rate, " tag=", tag);
        } else {
            ReportingClause clause = context.scored().clause(subject);
            PhraseScores scores = context.scored().scores(subject);
            int odds = PhraseScores.step(scores.sourceLogOdds());
            f.add(
                    prefix,
                    "subject=",
                    clause.relationAndRate(),
                    " kind=",
                    context.scored().kind(subject));
            f.add(prefix, "subject-score=", odds);
            f.add(prefix, "subject-score=", odds, " right=", right.substring(0, Math.min(1, right.length())));
            f.add(prefix, "subject-head=", context.lemma(subject.head()), " rate=", rate);
            f.add(prefix, "subject-score=", odds, " speech=", speech, " tag=", tag);
            f.add(prefix, "subject-head=", context.cluster(subject.head()), " cluster=", cluster);
            f.add(prefix, "subject-kind=", context.scored().kind(subject), " lemma=", lemma);
            f.add(prefix, "subject-inside=", PhraseScores.step(scores.insideReportLogOdds()));
        }
        int to = context.symbol(token + 1) == Symbol.TO || context.symbol(token + 1) == Symbol.PREPOSITION
                ? token + 2
                : token + 1;
        f.add(prefix, "third=", context.lemma(token + 1), " ", context.cluster(to), " rate=", rate);
        Phrase object = context.phraseAt(to);
        if (object != null) {
            f.add(prefix, "object-head=", context.cluster(object.head()), " rate=", rate);
            f.add(prefix, "object-head=", context.lemma(object.head()), " speech=", context.isSpeech(token));
            f.add(prefix, "object-head=", context.cluster(object.head()), " cluster=", cluster);
            f.add(
                    prefix,
                    "object-inside=",
                    PhraseScores.step(context.scored().scores(object).insideReportLogOdds()),
                    " rate=",
                    rate);
        }
    }
}
