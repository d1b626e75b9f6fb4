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
        var word = new Word(context, token);
        addWord(f, prefix, word);
        addNeighbours(f, prefix, word);
        addSubject(f, prefix, word);
        addObject(f, prefix, word);
    }

    /** A word as the names of features have it. */
    private record Word(int token, String lemma, String tag, int cluster, char rate, boolean speech, String right) {
        /** How many units after the word count. */
        private static final int UNITS = 3;

        private Word(SentenceContext context, int token) {
            this(
                    token,
                    context.lemma(token),
                    context.tag(token),
                    context.cluster(token),
                    ArticleSymbols.rateStep(context.symbols().cueRate(token)),
                    context.isSpeech(token),
                    context.codesFrom(token + 1, UNITS));
        }

        /** Returns the codes of so many units after it, as far as the sentence has them. */
        private String right(int units) {
            return right.substring(0, Math.min(units, right.length()));
        }
    }

    private void addWord(FeatureSink f, String prefix, Word word) {
        String next = context.lemma(word.token + 1);
        f.add(prefix, "lemma=", word.lemma);
        f.add(prefix, "lemma=", word.lemma, " tag=", word.tag);
        f.add(prefix, "lemma=", word.lemma, " next=", next);
        f.add(prefix, "lemma=", word.lemma, " right=", word.right(2));
        f.add(prefix, "cluster=", word.cluster);
        f.add(prefix, "cluster=", word.cluster, " right=", word.right(1));
        f.add(prefix, "cluster=", word.cluster, " next=", context.cluster(word.token + 1));
        f.add(prefix, "speech=", word.speech, " tag=", word.tag);
        f.add(prefix, "rate=", word.rate, " tag=", word.tag);
        f.add(prefix, "rate=", word.rate, " right=", word.right);
    }

    private void addNeighbours(FeatureSink f, String prefix, Word word) {
        int token = word.token;
        String next = context.lemma(token + 1);
        String before = context.lemma(token - 1);
        String left = context.codesBefore(token, 2);
        f.add(prefix, "right=", context.codesFrom(token + 1, 5));
        f.add(prefix, "left=", context.codesBefore(token, 3), " tag=", word.tag);
        f.add(prefix, "left=", left, " rate=", word.rate);
        f.add(prefix, "next=", next, " rate=", word.rate);
        f.add(prefix, "next2=", next, " ", context.lemma(token + 2));
        f.add(prefix, "before=", before, " rate=", word.rate);
        f.add(prefix, "before2=", context.lemma(token - 2), " ", before);
        f.add(prefix, "cluster-before=", context.cluster(token - 1));
        f.add(prefix, "cluster-after=", context.cluster(token + 1));
        f.add(prefix, "speech=", word.speech, " right=", word.right);
        f.add(prefix, "speech=", word.speech, " left=", left);
        f.add(prefix, "speech=", word.speech, " next=", next);
    }

    private void addSubject(FeatureSink f, String prefix, Word word) {
        Phrase subject = subject(word.token);
        if (subject == null) {
            f.add(prefix, "subject=-", " rate=", word.rate, " tag=", word.tag);
            return;
        }
        String clause = context.scored().clause(subject).relationAndRate();
        String kind = context.scored().kind(subject);
        PhraseScores scores = context.scored().scores(subject);
        int odds = PhraseScores.step(scores.sourceLogOdds());
        f.add(prefix, "subject=", clause, " kind=", kind);
        f.add(prefix, "subject-score=", odds);
        f.add(prefix, "subject-score=", odds, " right=", word.right(1));
        f.add(prefix, "subject-head=", context.lemma(subject.head()), " rate=", word.rate);
        f.add(prefix, "subject-score=", odds, " speech=", word.speech, " tag=", word.tag);
        f.add(prefix, "subject-head=", context.cluster(subject.head()), " cluster=", word.cluster);
        f.add(prefix, "subject-kind=", kind, " lemma=", word.lemma);
        f.add(prefix, "subject-inside=", PhraseScores.step(scores.insideReportLogOdds()));
    }

    /** Adds the phrase after the word, also after a preposition: whom it is said to, or what is said. */
    private void addObject(FeatureSink f, String prefix, Word word) {
        int next = word.token + 1;
        Symbol symbol = context.symbol(next);
        int to = symbol == Symbol.TO || symbol == Symbol.PREPOSITION ? next + 1 : next;
        f.add(prefix, "third=", context.lemma(next), " ", context.cluster(to), " rate=", word.rate);
        Phrase object = context.phraseAt(to);
        if (object != null) {
            int inside = PhraseScores.step(context.scored().scores(object).insideReportLogOdds());
            f.add(prefix, "object-head=", context.cluster(object.head()), " rate=", word.rate);
            f.add(prefix, "object-head=", context.lemma(object.head()), " speech=", word.speech);
            f.add(prefix, "object-head=", context.cluster(object.head()), " cluster=", word.cluster);
            f.add(prefix, "object-inside=", inside, " rate=", word.rate);
        }
    }
}
