package org.onrecord;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.Truecaser;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.text.LetterCase;
import org.onrecord.internal.text.MendedText;

/**
 * Has a text analyzed as it would look without hard wrapping and with ordinary capitals, because taggers learned from such text. The
 * tokens stand where they are in the text as given.
 */
final class MendingAnalyzer implements Analyzer {
    private final Analyzer analyzer;
    private final Truecaser truecaser;

    MendingAnalyzer(Analyzer analyzer, Truecaser truecaser) {
        this.analyzer = analyzer;
        this.truecaser = truecaser;
    }

    @Override
    public Analysis analyze(String text, List<Span> paragraphs) {
        MendedText mended = MendedText.of(text, paragraphs, truecaser::knows);
        boolean oneCase = LetterCase.of(text) != LetterCase.MIXED;
        String readable = oneCase ? truecaser.truecase(mended.text()) : mended.text();
        Analysis analysis = analyzer.analyze(readable, mended.paragraphs());
        if (readable.equals(text)) {
            return analysis;
        }
        List<Token> tokens = new ArrayList<>(analysis.size());
        for (Token token : analysis.tokens()) {
            tokens.add(token.at(mended.original(token.start(), token.end())));
        }
        return analysis.of(text, tokens);
    }
}
