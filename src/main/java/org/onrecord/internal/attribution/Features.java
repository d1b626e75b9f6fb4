package org.onrecord.internal.attribution;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.PhraseScores;
import org.onrecord.internal.phrase.QuotedContent;
import org.onrecord.internal.phrase.ReportingClause;

/**
 * What the ranker sees of a passage and a candidate. No feature names the candidate: the model must not learn that one
 * person talks much.
 *
 * <p>A list of templates: all that the model sees can be read here. What stands before the first {@code =} is a kind of
 * feature, of which training leaves some out at a time. Templates that only overfitted are gone; {@code models/README.md} says
 * how that was found out.
 */
final class Features {
    private final ArticleSymbols reading;
    private final PhraseScorer standings;
    private final Map<Phrase, Integer> index = new IdentityHashMap<>();

    Features(ArticleSymbols reading, PhraseScorer standings) {
        this.reading = reading;
        this.standings = standings;
        for (Phrase phrase : reading.phrases) {
            index.put(phrase, index.size());
        }
    }

    /** The features of a phrase as the source of a passage, given where the passage before it was attributed. */
    Candidate candidate(QuotedContent passage, PassageShape shape, Phrase phrase, History history) {
        String pattern = pattern(passage, phrase);
        int distance = distance(passage, phrase);
        return new Candidate(
                phrase,
                standings.clause(phrase).cue(),
                Connection.of(standings.clause(phrase).relation()),
                distance,
                sink -> pair(sink, passage, shape, phrase, pattern, distance, history));
    }

    /** The units between the two, in text order. */
    private String pattern(QuotedContent passage, Phrase phrase) {
        return phrase.first() < passage.first()
                ? reading.units(reading.unitAt(phrase.end() - 1) + 1, reading.unitAt(passage.first()))
                : reading.units(reading.unitAt(passage.end() - 1) + 1, reading.unitAt(phrase.first()));
    }

    /** Sentences from the passage to the phrase. */
    private int distance(QuotedContent passage, Phrase phrase) {
        int near = phrase.first() < passage.first() ? passage.first() : passage.end() - 1;
        return reading.sentence(phrase.first()) - reading.sentence(near);
    }

    private void pair(
            FeatureSink f,
            QuotedContent passage,
            PassageShape shape,
            Phrase phrase,
            String pattern,
            int distance,
            History history) {
        boolean precedes = phrase.first() < passage.first();
        int unit = reading.unitAt(phrase.first());
        int unitEnd = reading.unitAt(phrase.end() - 1) + 1;
        int paragraphs = precedes
                ? reading.paragraph(passage.first()) - reading.paragraph(phrase.first())
                : reading.paragraph(phrase.first()) - reading.paragraph(passage.end() - 1);
        ReportingClause clause = standings.clause(phrase);
        String order = precedes ? "B" : "A";
        String place =
                order + Math.max(-4, Math.min(2, distance)) + (paragraphs == 0 ? "=" : paragraphs == 1 ? "|" : "||");
        String type = shape.type();
        String kind = clause.kind(reading, phrase);
        String tie = tie(clause, passage, precedes);
        String rate = clause.relation() + "" + ReportingWords.step(clause.rate(reading));

        f.add("place=", place);
        f.add("place=", place, " type=", type);
        f.add("pattern=", order, shorten(pattern, 8), " end=", shape.ending(), " kind=", kind);
        f.add("left=", order, reading.units(unit - 2, unit), " place=", place);
        f.add("right=", order, reading.units(unitEnd, unitEnd + 2), " place=", place);
        f.add("kind=", kind, " rate=", rate);
        f.add("cue=", rate, " tie=", tie, " place=", place);
        f.add("tie=", tie, " ends=", shape.ending(), shape.after());
        if (clause.cue() >= 0) {
            f.add("cue-next=", nextOf(clause, phrase), " tie=", tie);
            String lemma = reading.analysis.token(clause.cue()).lemma().toLowerCase(Locale.ROOT);
            f.add("verb=", lemma, " ", clause.relation());
            f.add("verb-cluster=", reading.analysis.token(clause.cue()).cluster(), " tie=", tie);
        }
        if (phrase.kind() == MentionKind.NOMINAL) {
            int cluster = reading.analysis.token(phrase.head()).cluster();
            f.add("head-cluster=", cluster, " owner=", phrase.possessor());
        }
        way(f, passage, phrase, clause, precedes, place, type);
        boolean starts =
                phrase.first() == reading.analysis.sentenceOf(phrase.first()).first();
        f.add("starts=", starts, " place=", place);
        history.features(f, reading, passage, phrase, place, type);
        standing(f, passage, phrase, order, place, type, kind, tie);
    }

    /** How the phrase stands in its sentence, and whether others between it and the passage speak more surely. */
    private void standing(
            FeatureSink f,
            QuotedContent passage,
            Phrase phrase,
            String order,
            String place,
            String type,
            String kind,
            String tie) {
        int position = index.get(phrase);
        PhraseScores standing = standings.at(position);
        String speaks = "speaks=" + PhraseScores.step(standing.speaks());
        String reported = "reported=" + PhraseScores.step(standing.reported());
        f.add(speaks, " place=", place);
        f.add(speaks, " tie=", tie);
        f.add(speaks, " kind=", kind);
        f.add(reported, " type=", type);
        int[] between = standings.between(position, passage);
        int surer = Math.min(3, standings.surer(standing, between[0], between[1]));
        int surest = PhraseScores.step(standings.surest(between[0], between[1]).speaks());
        f.add("rival-speaks=", order, surest, " ", speaks);
        f.add("surer=", order, surer, " place=", place);
        Sentence sentence = reading.analysis.sentenceOf(phrase.first());
        int rank = standings.surer(standing, reading.phraseFrom(sentence.first()), reading.phraseFrom(sentence.end()));
        f.add("rank=", Math.min(3, rank), " place=", place);
    }

    /** What stands between the reporting word, or else the phrase, and the passage, as a set. */
    private void way(
            FeatureSink f,
            QuotedContent passage,
            Phrase phrase,
            ReportingClause clause,
            boolean precedes,
            String place,
            String type) {
        int cueUnit = clause.cue() < 0 ? -1 : reading.unitAt(clause.cue());
        int quoteStart = reading.unitAt(passage.first());
        int quoteEnd = reading.unitAt(passage.end() - 1);
        int from = precedes ? Math.max(cueUnit, reading.unitAt(phrase.end() - 1)) + 1 : quoteEnd + 1;
        int to = precedes
                ? quoteStart
                : clause.cue() < 0 || cueUnit <= quoteEnd
                        ? reading.unitAt(phrase.first())
                        : Math.min(cueUnit, reading.unitAt(phrase.first()));
        String between = reading.units(from, to);
        var set = new StringBuilder();
        for (char symbol : "TCcVW.|;:Q,(".toCharArray()) {
            if (between.indexOf(symbol) >= 0) {
                set.append(symbol);
            }
        }
        String order = precedes ? "B" : "A";
        String rate = clause.relation() + "" + ReportingWords.step(clause.rate(reading));
        f.add("way=", order, set, " cue=", rate);
        f.add("way=", order, set, " type=", type);
        f.add("last-verb=", order, lastVerb(between), " cue=", rate, " type=", type);
        f.add("leads=", leads(phrase, clause), " place=", place, " cue=", rate);
    }

    /** Whether the phrase's own verb is the last before the passage, or which kind comes after it. */
    private static char lastVerb(String between) {
        return between.indexOf('.') >= 0 || between.indexOf(ArticleSymbols.PARAGRAPH) >= 0
                ? '.'
                : between.indexOf(ArticleSymbols.STRONG_CUE) >= 0
                        ? ArticleSymbols.STRONG_CUE
                        : between.indexOf(ArticleSymbols.WEAK_CUE) >= 0
                                ? ArticleSymbols.WEAK_CUE
                                : between.indexOf('V') >= 0 ? 'V' : '=';
    }

    /** How many reporting verbs stand before the phrase in its sentence: whether it leads the sentence or is reported itself. */
    private int leads(Phrase phrase, ReportingClause clause) {
        int count = 0;
        int own = clause.cue();
        for (int i = phrase.first() - 1;
                i >= reading.analysis.sentenceOf(phrase.first()).first() && count < 2;
                i--) {
            if (i != own && !reading.quoted(i) && reading.cue(i) >= ReportingWords.STRONG) {
                count++;
            }
        }
        return count;
    }

    /** What follows the reporting clause: what it reports, if that is not the passage. */
    private String nextOf(ReportingClause clause, Phrase phrase) {
        int last = Math.max(clause.cue(), phrase.end() - 1);
        int unit = reading.unitAt(last) + 1;
        return clause.relation() + reading.units(unit, unit + 2);
    }

    /** On which side of the passage the reporting word is, as seen from the phrase. */
    private String tie(ReportingClause clause, QuotedContent passage, boolean precedes) {
        if (clause.cue() < 0) {
            return "none";
        }
        boolean before = clause.cue() < passage.first();
        int units = before
                ? reading.unitAt(passage.first()) - reading.unitAt(clause.cue()) - 1
                : reading.unitAt(clause.cue()) - reading.unitAt(passage.end() - 1) - 1;
        boolean sameSide = before == precedes;
        return (before ? "<" : ">")
                + (sameSide ? "" : "!")
                + (units == 0 ? "0" : units == 1 ? "1" : units <= 4 ? "4" : units <= 10 ? "10" : "far");
    }

    static String shorten(String pattern, int limit) {
        if (pattern.length() <= limit) {
            return pattern;
        }
        return pattern.substring(0, limit / 2) + "~" + pattern.substring(pattern.length() - limit / 2);
    }
}
