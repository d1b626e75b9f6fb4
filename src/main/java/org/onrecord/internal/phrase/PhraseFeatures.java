package org.onrecord.internal.phrase;

import java.util.Locale;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.model.FeatureSource;

/**
 * What is seen of a phrase alone, whatever passage it may be the source of: its reporting clause, its neighbours, and the
 * reporting around it.
 */
public final class PhraseFeatures {
    /** How far the surroundings reach, in tokens. */
    private static final int REACH = 40;

    /** Units that open, close or interrupt what is reported. */
    private static final String TURNS = "TWw;:Q,&V";

    private final ArticleSymbols reading;

    public PhraseFeatures(ArticleSymbols reading) {
        this.reading = reading;
    }

    public FeatureSource of(Phrase phrase, ReportingClause clause) {
        return sink -> context(sink, phrase, clause);
    }

    private void context(FeatureSink f, Phrase phrase, ReportingClause clause) {
        int unit = reading.unitAt(phrase.first());
        int after = reading.unitAt(phrase.end() - 1) + 1;
        Sentence sentence = reading.analysis.sentenceOf(phrase.first());
        Token head = reading.analysis.token(phrase.head());
        String kind = clause.kind(reading, phrase);
        f.add("context=", reading.units(unit - 1, unit), kind, reading.units(after, after + 1));
        f.add("right=", reading.units(after, after + 3));
        f.add("left=", reading.units(unit - 3, unit));
        f.add("left=", reading.units(unit - 2, unit), " kind=", kind);
        f.add("word-before=", word(phrase.first() - 1, sentence));
        f.add("word-before=", word(phrase.first() - 1, sentence), " ", word(phrase.first() - 2, sentence));
        f.add("word-after=", word(phrase.end(), sentence));
        f.add("cluster-before=", cluster(phrase.first() - 1, sentence));
        f.add("cluster-after=", cluster(phrase.end(), sentence));
        f.add("word-after=", word(phrase.end(), sentence), " ", word(phrase.end() + 1, sentence));
        if (phrase.kind() == MentionKind.NOMINAL) {
            f.add("head-cluster=", head.cluster());
            f.add("determiner=", word(phrase.first(), sentence));
        } else if (phrase.kind() == MentionKind.PRONOUN) {
            f.add("pronoun=", head.text().toLowerCase(Locale.ROOT));
        }
        String rate = "-";
        if (clause.cue() >= 0) {
            rate = clause.relation() + "" + ReportingWords.step(clause.rate(reading));
            int next = reading.unitAt(Math.max(clause.cue(), phrase.end() - 1)) + 1;
            f.add("rate=", rate, " gap=", Math.min(clause.gap(), 6));
            f.add("rate=", rate, " left=", reading.units(unit - 2, unit));
            f.add(
                    "verb=",
                    reading.analysis.token(clause.cue()).lemma().toLowerCase(Locale.ROOT),
                    " word=",
                    word(reading.firstTokenOf(Math.min(next, reading.unitCount() - 1)), sentence));
        }
        surroundings(f, phrase, clause, sentence, rate);
    }

    /** Which reporting the phrase may be inside of: what stands before and after it in its sentence. */
    private void surroundings(FeatureSink f, Phrase phrase, ReportingClause clause, Sentence sentence, String rate) {
        Side before = side(phrase.first() - 1, sentence.first() - 1, -1, clause);
        // what lies between a subject and its verb is about the subject, not about the report
        int after = Math.max(phrase.end(), clause.cue() + 1);
        Side behind = side(Math.min(after, sentence.end()), sentence.end(), 1, clause);
        f.add("before-cue=", before.cue());
        f.add("before=", before);
        f.add("behind-cue=", behind.cue());
        f.add("behind=", behind);
        f.add("opening=", reading.unit(reading.unitAt(sentence.first())), " rate=", rate);
    }

    /**
     * One side of the phrase, up to the next reporting word.
     *
     * @param cue the reporting word after its symbol; {@code -} for none
     * @param turns the kinds of unit on the way
     */
    private record Side(String cue, String turns) {
        @Override
        public String toString() {
            return cue.charAt(0) + turns;
        }
    }

    private Side side(int from, int to, int step, ReportingClause own) {
        var turns = new StringBuilder();
        for (int i = from, n = 0; i != to && n < REACH; i += step, n++) {
            char symbol = reading.unit(reading.unitAt(i));
            if (i == own.cue()) {
                continue;
            }
            if (symbol == ArticleSymbols.STRONG_CUE || symbol == ArticleSymbols.WEAK_CUE || symbol == 'L') {
                return new Side(symbol + reading.analysis.token(i).lemma().toLowerCase(Locale.ROOT), turns.toString());
            }
            if (TURNS.indexOf(symbol) >= 0 && turns.indexOf(String.valueOf(symbol)) < 0) {
                turns.append(symbol);
            }
        }
        return new Side("-", turns.toString());
    }

    /** Rare words are known by their clusters; none of a word outside the sentence, or of one that is quoted. */
    private int cluster(int token, Sentence sentence) {
        return token < sentence.first() || token >= sentence.end() || reading.quoted(token)
                ? -1
                : reading.analysis.token(token).cluster();
    }

    private String word(int token, Sentence sentence) {
        return token < sentence.first()
                ? "^"
                : token >= sentence.end()
                        ? "$"
                        : reading.quoted(token)
                                ? "Q"
                                : reading.analysis.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
