package org.onrecord.internal.indirect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseScores;
import org.onrecord.internal.phrase.ReportingClause;
import org.onrecord.internal.phrase.Symbol;

/** The phrases of a sentence that may be the source of what a word reports, and the features of each. */
final class SourceFeatures {
    /** Phrases that are farther from the cue than this, in tokens, are not in question. */
    private static final int MAX_TOKENS = 50;

    private static final int MAX_PATTERN = 6;

    /** Before a colon only these are sources, and not the "Transcript" of a heading. */
    private static final Set<Symbol> SPEAKERS = EnumSet.of(Symbol.PERSON, Symbol.OTHER_NAME, Symbol.SPEAKING_NOUN);

    /** What stands before the colon of a heading without having said what follows: "Transcript: Ana Ruiz on the harbour". */
    private static final Set<String> LABELS =
            Set.of("transcript", "interview", "text", "video", "audio", "photo", "podcast", "gallery", "timeline");

    private final SentenceContext context;

    SourceFeatures(SentenceContext context) {
        this.context = context;
    }

    /** Returns the phrases in question, in text order. */
    List<Phrase> candidates(int cue) {
        var candidates = new ArrayList<Phrase>();
        for (Phrase phrase : context.symbols().phrases().in(context.sentence())) {
            boolean near = phrase.first() <= cue + MAX_TOKENS && phrase.end() >= cue - MAX_TOKENS;
            boolean holdsCue = phrase.first() <= cue && cue < phrase.jointEnd();
            boolean isSomebody = phrase.first() >= context.afterDateline();
            boolean fits = context.symbol(cue) != Symbol.COLON || isSpeaker(phrase);
            if (near && !holdsCue && isSomebody && fits && !context.symbols().isQuoted(phrase.head())) {
                candidates.add(phrase);
            }
        }
        return candidates;
    }

    private boolean isSpeaker(Phrase phrase) {
        boolean isLabel = phrase.base() == phrase.first() + 1 && LABELS.contains(context.lemma(phrase.head()));
        return SPEAKERS.contains(context.symbol(phrase.first())) && !isLabel;
    }

    /** Adds the features of nobody: the words report nobody's words, or those of somebody in another sentence. */
    void addNobody(FeatureSink f, int cue) {
        f.add("source nobody=");
        f.add("source nobody=", context.tag(cue), " left=", context.codesBefore(cue, 2));
        f.add("source nobody-lemma=", context.lemma(cue));
        f.add("source nobody-speech=", context.isSpeech(cue), " tag=", context.tag(cue));
    }

    void add(FeatureSink f, int cue, Phrase phrase) {
        boolean before = phrase.first() < cue;
        ReportingClause clause = context.scored().clause(phrase);
        String own = clause.cueToken() == cue ? clause.relation().code() : clause.hasCue() ? "other" : "-";
        String kind = context.scored().kind(phrase);
        PhraseScores scores = context.scored().scores(phrase);
        int odds = PhraseScores.step(scores.sourceLogOdds());
        int end = phrase.jointEnd();
        String between = before ? context.codes(end, cue) : context.codes(cue + 1, phrase.first());
        String pattern = between.length() <= MAX_PATTERN ? between : "long";
        String side = before ? "<" : ">";
        String tag = context.tag(cue);
        int verbs = Math.min(3, before ? context.verbs(end, cue) : context.verbs(cue + 1, phrase.first()));
        boolean comma = between.indexOf(Symbol.COMMA.code()) >= 0;
        f.add("source own=", own, " side=", side);
        f.add("source own=", own, " odds=", odds);
        f.add("source own=", own, " kind=", kind, " tag=", tag);
        f.add("source odds=", odds, " side=", side, " verbs=", verbs);
        f.add("source inside=", PhraseScores.step(scores.insideReportLogOdds()), " side=", side);
        f.add("source between=", pattern, " side=", side);
        f.add("source between=", pattern, " side=", side, " tag=", tag);
        f.add("source between=", pattern, " kind=", kind);
        f.add("source distance=", SentenceContext.step(between.length()), " side=", side, " verbs=", verbs);
        f.add("source verbs=", verbs, " comma=", comma, " tag=", tag, " side=", side);
        f.add("source kind=", kind, " side=", side);
        f.add("source before-it=", context.lemma(phrase.first() - 1), " side=", side);
        f.add("source before-it=", context.codesBefore(phrase.first(), 2), " side=", side, " tag=", tag);
        f.add("source before-cue=", context.lemma(cue - 1), " ", own);
        f.add("source lemma=", context.lemma(cue), " own=", own, " side=", side);
        f.add("source surer=", surer(phrase, cue), " verbs=", verbs, " side=", side);
        f.add("source head=", context.cluster(phrase.head()), " side=", side);
        int from = before ? end : cue + 1;
        int to = before ? cue : phrase.first();
        int reports =
                Math.min(2, context.count(Symbol.STRONG_CUE, from, to) + context.count(Symbol.WEAK_CUE, from, to));
        int joints = Math.min(2, context.count(Symbol.THAT, from, to));
        f.add("source reports=", reports, " that=", joints, " side=", side, " own=", own);
        f.add("source reports=", reports, " verbs=", verbs, " odds=", odds, " side=", side);
        if (phrase.kind() == MentionKind.PRONOUN) {
            f.add("source pronoun=", context.lemma(phrase.head()), " side=", side, " own=", own);
        }
        if (phrase.possessor()) {
            boolean ofCue = context.phraseAt(cue) != null && context.phraseAt(cue) == context.phraseAt(phrase.first());
            f.add("source owner=", ofCue, " tag=", tag);
        }
    }

    /** Returns how many phrases on the same side of the cue, as far as this one, are more surely sources; at most 3. */
    private int surer(Phrase phrase, int cue) {
        double own = context.scored().scores(phrase).sourceLogOdds();
        int surer = 0;
        for (Phrase other : context.symbols().phrases().in(context.sentence())) {
            boolean between = phrase.first() < cue
                    ? other.first() > phrase.first() && other.first() < cue
                    : other.first() < phrase.first() && other.first() > cue;
            if (between
                    && !context.symbols().isQuoted(other.first())
                    && context.scored().scores(other).sourceLogOdds() > own) {
                surer++;
            }
        }
        return Math.min(3, surer);
    }
}
