package org.onrecord.internal.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.SpeechVerbs;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.linguistics.Token;

/**
 * Corrects verbs of speech that the part-of-speech tagger takes for nouns, names or participles, where the marks around
 * them leave no doubt: “…,” Mr Ruiz <b>comments</b>; “…,” <b>muses</b> or <b>repeated</b> Ruiz; as the letter
 * <b>states</b>; The treaty <b>states</b>: “…”. Names are tagged before the correction, with the tags that the name
 * tagger was trained with.
 */
final class SpeechVerbAnalyzer implements Analyzer {
    private final Analyzer analyzer;
    private final SpeechVerbs verbs;

    SpeechVerbAnalyzer(Analyzer analyzer, SpeechVerbs verbs) {
        this.analyzer = analyzer;
        this.verbs = verbs;
    }

    @Override
    public Analysis analyze(String text, List<Span> paragraphs) {
        Analysis analysis = analyzer.analyze(text, paragraphs);
        var tokens = new ArrayList<>(analysis.tokens());
        boolean isChanged = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token verb = verb(analysis, i);
            if (verb != null) {
                tokens.set(i, verb);
                isChanged = true;
            }
        }
        return isChanged ? analysis.with(tokens) : analysis;
    }

    /** Returns the token at {@code index} as a verb; null if it is one already or is none. */
    private @Nullable Token verb(Analysis analysis, int index) {
        Token token = analysis.token(index);
        boolean isNominal = isNominal(token);
        SpeechVerbs.Form form = isNominal || token.tag().equals("VBN") ? verbs.of(token.text()) : null;
        if (form == null) {
            return null;
        }
        var place = new SpeechVerbPlace(analysis, analysis.sentenceOf(index), index);
        boolean isVerb = isNominal
                ? place.followsSubject(form) || place.precedesSubject()
                : place.precedesName() && form.tag().equals("VBD");
        return isVerb ? token.as(form.tag(), form.lemma()) : null;
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.tag().equals("JJ") || token.tag().equals("FW");
    }
}
