package org.onrecord.internal.quotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.internal.entity.Phrase;
import org.onrecord.internal.linguistics.Analysis;

/** What {@link StandingModel} sees of an article's phrases. */
public final class PhraseContexts {
    private final Reading reading;
    private final StandingFeatures features;

    /** @param passages in text order, none inside another */
    public PhraseContexts(Analysis analysis, Lexicon lexicon, List<Phrase> phrases, List<Passage> passages) {
        this.reading = new Reading(analysis, lexicon, phrases, passages);
        this.features = new StandingFeatures(reading);
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
