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
import org.onrecord.internal.phrase.Symbol;

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
    private static final int MAX_REPORTING_BEFORE = 2;
    private static final int MAX_PATTERN = 8;
    private static final int MAX_PARAGRAPH = 2;

    /** How far a content that a reporting clause touches may be, in units. */
    private static final int MAX_TOUCH_BEFORE = 5;

    private static final int MAX_TOUCH_BEHIND = 11;

    /** The symbols between phrase and content that matter, in the order of their codes in features. */
    private static final List<Symbol> IN_BETWEEN = List.of(
            Symbol.THAT,
            Symbol.STRONG_CUE,
            Symbol.WEAK_CUE,
            Symbol.VERB,
            Symbol.WHO,
            Symbol.STOP,
            Symbol.PARAGRAPH,
            Symbol.SEMICOLON,
            Symbol.COLON,
            Symbol.CONTENT,
            Symbol.COMMA,
            Symbol.OPENING_BRACKET);

    private final ScoredPhrases scored;
    private final ArticleSymbols symbols;
    private final Content content;
    private final ContentShape shape;
    private final Phrase phrase;
    private final History history;
    private final ReportingClause clause;
    private final boolean precedes;

    /** "B" for a phrase before the content, "A" for one after it. */
    private final String side;

    PairFeatures(ScoredPhrases scored, Content content, ContentShape shape, Phrase phrase, History history) {
        this.scored = scored;
        this.symbols = scored.symbols();
        this.content = content;
        this.shape = shape;
        this.phrase = phrase;
        this.history = history;
        this.clause = scored.clause(phrase);
        this.precedes = phrase.first() < content.first();
        this.side = precedes ? "B" : "A";
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
        String tie = tie();
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
            f.add("cue-next=", relation, afterCue(), " tie=", tie);
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

    /** Adds which contents the reporting clause touches, and where phrase and content are in sentence, paragraph and article. */
    private void surroundings(FeatureSink f, String place, String type, String kind, String tie) {
        String touches = touches();
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

    /** Returns whether a content stands close before and behind phrase and reporting word, and whether it is this one. */
    private String touches() {
        if (!clause.hasCue()) {
            return "none";
        }
        int cue = symbols.unitAt(clause.cueToken());
        int before = Math.min(cue, symbols.unitAt(phrase.first()));
        int behind = Math.max(cue + 1, symbols.unitAfter(phrase)) - 1;
        return "" + touched(before, -1, MAX_TOUCH_BEFORE) + touched(behind, 1, MAX_TOUCH_BEHIND);
    }

    private char touched(int from, int step, int limit) {
        for (int unit = from + step, n = 0; n < limit; unit += step, n++) {
            switch (symbols.symbol(unit)) {
                case CONTENT -> {
                    return unit == symbols.unitAt(content.first()) ? 'o' : 'x';
                }
                case STOP, PARAGRAPH, START, END -> {
                    return '-';
                }
                default -> {}
            }
        }
        return '-';
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

    /** Adds the units between the reporting word, or else the phrase, and the content, as a set. */
    private void between(FeatureSink f, String place, String type, String rate) {
        String between = codesToContent();
        var set = new StringBuilder();
        for (Symbol symbol : IN_BETWEEN) {
            if (symbol.isIn(between)) {
                set.append(symbol.code());
            }
        }
        f.add("way=", side, set, " cue=", rate);
        f.add("way=", side, set, " type=", type);
        f.add("last-verb=", side, lastVerb(between), " cue=", rate, " type=", type);
        f.add("leads=", reportingBefore(), " place=", place, " cue=", rate);
    }

    private String codesToContent() {
        int start = symbols.unitAt(content.first());
        int after = symbols.unitAfter(content);
        int cue = clause.hasCue() ? symbols.unitAt(clause.cueToken()) : -1;
        if (precedes) {
            return symbols.codes(Math.max(cue + 1, symbols.unitAfter(phrase)), start);
        }
        int unit = symbols.unitAt(phrase.first());
        return symbols.codes(after, cue < after ? unit : Math.min(cue, unit));
    }

    /** Returns the kind of the strongest verb between the two in the same sentence; {@code =} if there is none. */
    private static char lastVerb(String between) {
        if (Symbol.STOP.isIn(between) || Symbol.PARAGRAPH.isIn(between)) {
            return Symbol.STOP.code();
        }
        for (Symbol verb : List.of(Symbol.STRONG_CUE, Symbol.WEAK_CUE, Symbol.VERB)) {
            if (verb.isIn(between)) {
                return verb.code();
            }
        }
        return '=';
    }

    /** Returns how many reporting verbs precede the phrase in its sentence, which tells whether it is itself part of a report. */
    private int reportingBefore() {
        int count = 0;
        int first = symbols.analysis().sentenceOf(phrase.first()).first();
        for (int token = phrase.first() - 1; token >= first && count < MAX_REPORTING_BEFORE; token--) {
            if (token != clause.cueToken() && !symbols.isQuoted(token) && symbols.isStrongCue(token)) {
                count++;
            }
        }
        return count;
    }

    /** Returns the two units after the reporting clause: what it reports, if that is not the content. */
    private String afterCue() {
        int unit = symbols.unitAt(Math.max(clause.cueToken(), phrase.end() - 1)) + 1;
        return symbols.codes(unit, unit + 2);
    }

    /** Returns the side of the content on which the reporting word is, whether the phrase is on the other one, and the units between. */
    private String tie() {
        if (!clause.hasCue()) {
            return "none";
        }
        int cue = symbols.unitAt(clause.cueToken());
        boolean before = clause.cueToken() < content.first();
        int units = before ? symbols.unitAt(content.first()) - cue - 1 : cue - symbols.unitAfter(content);
        return (before ? "<" : ">")
                + (before == precedes ? "" : "!")
                + (units == 0 ? "0" : units == 1 ? "1" : units <= 4 ? "4" : units <= 10 ? "10" : "far");
    }

    /** Returns a pattern with a tilde in place of its middle, if it is longer than {@code limit}. */
    static String shorten(String pattern, int limit) {
        if (pattern.length() <= limit) {
            return pattern;
        }
        return pattern.substring(0, limit / 2) + "~" + pattern.substring(pattern.length() - limit / 2);
    }
}
