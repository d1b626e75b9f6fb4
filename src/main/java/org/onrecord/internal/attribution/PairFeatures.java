package org.onrecord.internal.attribution;

import java.util.List;
import java.util.Locale;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseScores;
import org.onrecord.internal.phrase.Phrases;
import org.onrecord.internal.phrase.ReportingClause;
import org.onrecord.internal.phrase.ScoredPhrases;

/**
 * The features of a content and a phrase that may be its source. No feature names the phrase: the model must not learn that one
 * person talks much.
 *
 * <p>A list of templates: every feature of the ranker is here, in {@link NobodyFeatures} or in {@link History}. The names are part of
 * the learned file; the part up to the first {@code =} is a kind of feature, and training drops some kinds at each step.
 */
final class PairFeatures implements FeatureSource {
    /** Phrases that are farther from the candidate than this are no rivals. */
    private static final int MAX_RIVALS = 30;

    private static final int MAX_SURER = 3;
    private static final int MAX_PATTERN = 8;
    private static final int MAX_PARAGRAPH = 2;

    private final ScoredPhrases scored;
    private final ArticleSymbols symbols;
    private final Content content;
    private final ContentShape shape;
    private final Phrase phrase;
    private final History history;
    private final ReportingClause clause;
    private final ClausePosition position;
    private final boolean precedes;
    private final String side;

    PairFeatures(ScoredPhrases scored, Content content, ContentShape shape, Phrase phrase, History history) {
        this.scored = scored;
        this.symbols = scored.symbols();
        this.content = content;
        this.shape = shape;
        this.phrase = phrase;
        this.history = history;
        this.clause = scored.clause(phrase);
        this.position = new ClausePosition(symbols, content, phrase, clause);
        this.precedes = position.precedes();
        this.side = position.side();
    }

    /** Returns the pair as a candidate. */
    SourceCandidate candidate() {
        return new SourceCandidate(phrase, clause.cueToken(), Connection.of(clause.relation()), distance(), this);
    }

    /** Returns the codes of the units between the two, in text order. */
    private String pattern() {
        return precedes
                ? symbols.codes(symbols.unitAfter(phrase), symbols.unitAt(content.first()))
                : symbols.codes(symbols.unitAfter(content), symbols.unitAt(phrase.first()));
    }

    /** Returns the number of sentences from the content to the phrase. */
    private int distance() {
        int near = precedes ? content.first() : content.end() - 1;
        return symbols.sentence(phrase.first()) - symbols.sentence(near);
    }

    @Override
    public void features(FeatureSink f) {
        int unit = symbols.unitAt(phrase.first());
        int after = symbols.unitAfter(phrase);
        String place = place();
        String type = shape.type();
        String kind = scored.kind(phrase);
        String tie = position.tie();
        String rate = clause.relationAndRate();

        f.add("place=", place);
        f.add("place=", place, " type=", type);
        f.add("pattern=", side, shorten(pattern(), MAX_PATTERN), " end=", shape.endingCode(), " kind=", kind);
        f.add("left=", side, symbols.codes(unit - 2, unit), " place=", place);
        f.add("right=", side, symbols.codes(after, after + 2), " place=", place);
        f.add("kind=", kind, " rate=", rate);
        f.add("cue=", rate, " tie=", tie, " place=", place);
        f.add("tie=", tie, " ends=", shape.endingAndAfter());
        if (clause.hasCue()) {
            Token cue = symbols.analysis().token(clause.cueToken());
            String relation = clause.relation().code();
            f.add("cue-next=", relation, position.afterCue(), " tie=", tie);
            f.add("verb=", cue.lemma().toLowerCase(Locale.ROOT), " ", relation);
            f.add("verb-cluster=", cue.cluster(), " tie=", tie);
        }
        if (phrase.kind() == MentionKind.NOMINAL) {
            int cluster = symbols.analysis().token(phrase.head()).cluster();
            f.add("head-cluster=", cluster, " owner=", phrase.possessor());
        }
        between(f, place, type, rate);
        boolean starts =
                phrase.first() == symbols.analysis().sentenceOf(phrase.first()).first();
        f.add("starts=", starts, " place=", place);
        surroundings(f, place, type, kind, tie);
        history.features(f, symbols, content, phrase, place, type);
        scores(f, place, type, kind, tie);
    }

    /** Adds what is between the reporting clause and the content, and which reports the phrase may itself be a part of. */
    private void between(FeatureSink f, String place, String type, String rate) {
        String way = position.between();
        f.add("way=", side, way, " cue=", rate);
        f.add("way=", side, way, " type=", type);
        f.add("last-verb=", side, position.lastVerb(), " cue=", rate, " type=", type);
        f.add("leads=", position.reportingBefore(), " place=", place, " cue=", rate);
    }

    /** Adds which contents the reporting clause touches, and where phrase and content are in sentence, paragraph and article. */
    private void surroundings(FeatureSink f, String place, String type, String kind, String tie) {
        String touches = position.touches();
        f.add("touches=", touches, " place=", place);
        f.add("touches=", touches, " tie=", tie, " type=", type);
        f.add("paragraph=", Math.min(MAX_PARAGRAPH, symbols.paragraph(content.first())), " place=", place);
        Sentence sentence = symbols.analysis().sentenceOf(phrase.first());
        f.add(
                "sentence-end=",
                symbols.symbol(symbols.unitAt(sentence.end() - 1)).code(),
                " place=",
                place);
        boolean isFirst = symbols.phrases().in(sentence).get(0) == phrase;
        f.add("first-of-sentence=", isFirst, " place=", place, " kind=", kind);
    }

    /** Returns the side, the distance in sentences, and whether the two share a paragraph or are in neighbouring ones. */
    private String place() {
        int paragraphs = precedes
                ? symbols.paragraph(content.first()) - symbols.paragraph(phrase.first())
                : symbols.paragraph(phrase.first()) - symbols.paragraph(content.end() - 1);
        int sentences = Math.max(-4, Math.min(2, distance()));
        return side + sentences + (paragraphs == 0 ? "=" : paragraphs == 1 ? "|" : "||");
    }

    /** Adds the {@link PhraseScores}, and whether phrases between the two, or in the sentence, are more probable sources. */
    private void scores(FeatureSink f, String place, String type, String kind, String tie) {
        PhraseScores scores = scored.scores(phrase);
        String source = "speaks=" + PhraseScores.step(scores.sourceLogOdds());
        f.add(source, " place=", place);
        f.add(source, " tie=", tie);
        f.add(source, " kind=", kind);
        f.add("reported=" + PhraseScores.step(scores.insideReportLogOdds()), " type=", type);
        List<Phrase> rivals = rivals();
        int surer = Math.min(MAX_SURER, scored.countSurerSources(phrase, rivals));
        f.add("rival-speaks=", side, PhraseScores.step(scored.highestSourceLogOdds(rivals)), " ", source);
        f.add("surer=", side, surer, " place=", place);
        Sentence sentence = symbols.analysis().sentenceOf(phrase.first());
        int rank = scored.countSurerSources(phrase, symbols.phrases().in(sentence));
        f.add("rank=", Math.min(MAX_SURER, rank), " place=", place);
    }

    /** Returns the phrases between the two. */
    private List<Phrase> rivals() {
        Phrases phrases = symbols.phrases();
        int index = phrase.index();
        if (precedes) {
            int end = phrases.firstFrom(content.first());
            return phrases.subList(index + 1, Math.min(end, index + 1 + MAX_RIVALS));
        }
        int start = Math.max(phrases.firstFrom(content.end()), index - MAX_RIVALS);
        return phrases.subList(Math.min(start, index), index);
    }

    /** Returns a pattern with a tilde in place of its middle, if it is longer than {@code limit}. */
    static String shorten(String pattern, int limit) {
        if (pattern.length() <= limit) {
            return pattern;
        }
        return pattern.substring(0, limit / 2) + "~" + pattern.substring(pattern.length() - limit / 2);
    }
}
