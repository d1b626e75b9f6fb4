package org.onrecord.internal.attribution;

import java.util.Locale;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.QuotedContent;

/** What the ranker sees of the alternative that nobody is quoted: words that the text names, or holds at arm's length. */
final class NobodyFeatures {
    private static final Phrase NOBODY = new Phrase(0, 0, 0, 0, MentionKind.NOMINAL, null, false);

    private final ArticleSymbols reading;
    private final PhraseScorer standings;

    NobodyFeatures(ArticleSymbols reading, PhraseScorer standings) {
        this.reading = reading;
        this.standings = standings;
    }

    /** The features of the decision that nobody is quoted. */
    Candidate candidate(QuotedContent passage, PassageShape shape, History history) {
        return new Candidate(NOBODY, -1, Connection.NONE, 0, sink -> decision(sink, passage, shape, history));
    }

    private void decision(FeatureSink f, QuotedContent passage, PassageShape shape, History history) {
        int unit = reading.unitAt(passage.first());
        f.add("nobody");
        f.add("nobody type=", shape.type());
        f.add("nobody before=", wordBefore(passage));
        f.add("nobody after=", wordAfter(passage));
        f.add("nobody left=", reading.units(unit - 4, unit));
        f.add("nobody left=", reading.units(unit - 2, unit));
        f.add("nobody reporting=", reportingIn(passage), " type=", shape.type());
        f.add("nobody titled=", titled(passage), " length=", shape.length());
        f.add("nobody first=", reading.analysis.token(passage.first()).cluster(), " length=", shape.length());
        f.add("nobody last=", reading.analysis.token(passage.end() - 1).cluster(), " length=", shape.length());
        history.nobody(f, reading, passage);
    }

    private String wordBefore(QuotedContent passage) {
        int unit = reading.unitAt(passage.first());
        int token = reading.firstTokenOf(unit) - 1;
        return token < 0 || reading.unit(unit - 1) == ArticleSymbols.PARAGRAPH
                ? "^"
                : reading.analysis.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    private String wordAfter(QuotedContent passage) {
        int unit = reading.unitAt(passage.end() - 1) + 1;
        return unit >= reading.unitCount() || reading.unit(unit) == ArticleSymbols.PARAGRAPH
                ? "$"
                : reading.analysis.token(reading.firstTokenOf(unit)).lemma().toLowerCase(Locale.ROOT);
    }

    /** The strongest reporting verb outside the passage in its first and its last sentence. */
    private String reportingIn(QuotedContent passage) {
        double best = 0;
        int from = reading.analysis.sentenceOf(passage.first()).first();
        int to = reading.analysis.sentenceOf(passage.end() - 1).end();
        for (int i = Math.max(from, passage.first() - 40); i < Math.min(to, passage.end() + 40); i++) {
            if (i == passage.first()) {
                i = passage.end() - 1;
            } else if (!reading.quoted(i)) {
                Token token = reading.analysis.token(i);
                best = Math.max(best, token.lemma().equals("accord") ? 1 : reading.cue(i));
            }
        }
        return "" + ReportingWords.step(best);
    }

    /** Whether all longer words are capitalized, as in a title. */
    private char titled(QuotedContent passage) {
        boolean lower = false;
        int upper = 0;
        for (int i = passage.first(); i < passage.end() && i < passage.first() + 12; i++) {
            Token token = reading.analysis.token(i);
            if (token.isCapitalized()) {
                upper++;
            } else if (Character.isLetter(token.text().codePointAt(0))
                    && token.text().length() > 3) {
                lower = true;
            }
        }
        return lower ? 'n' : upper > 1 ? 'y' : upper == 1 ? '1' : '0';
    }
}
