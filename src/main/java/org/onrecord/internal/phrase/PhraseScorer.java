package org.onrecord.internal.phrase;

import java.util.List;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Analysis;

/**
 * Reads an article as symbols and scores its phrases. Immutable and safe to share.
 *
 * @param words which verbs report and which nouns are sources
 * @param model the weights of the scores
 */
public record PhraseScorer(ReportingWords words, PhraseModel model) {

    /**
     * Returns an article's phrases with their reporting clauses and scores.
     *
     * @param contents in text order, none inside another; none at all is fine
     */
    public ScoredPhrases score(Analysis analysis, Phrases phrases, List<Content> contents) {
        return new ScoredPhrases(new ArticleSymbols(analysis, words, phrases, contents), model);
    }
}
