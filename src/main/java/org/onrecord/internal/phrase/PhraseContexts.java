package org.onrecord.internal.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Analysis;

/** What {@link PhraseModel} sees of an article's phrases. */
public final class PhraseContexts {
    private final ArticleSymbols reading;
    private final PhraseFeatures features;

    /** @param passages in text order, none inside another */
    public PhraseContexts(
            Analysis analysis, ReportingWords lexicon, List<Phrase> phrases, List<QuotedContent> passages) {
        this.reading = new ArticleSymbols(analysis, lexicon, phrases, passages);
        this.features = new PhraseFeatures(reading);
    }

    /** The features of each phrase outside the quotation marks, in text order. */
    public Map<Phrase, List<String>> unquoted() {
        var contexts = new LinkedHashMap<Phrase, List<String>>();
        for (Phrase phrase : reading.phrases) {
            if (!reading.quoted(phrase.first()) && !reading.quoted(phrase.head())) {
                contexts.put(
                        phrase,
                        features.of(phrase, ReportingClause.of(reading, phrase)).names());
            }
        }
        return contexts;
    }
}
