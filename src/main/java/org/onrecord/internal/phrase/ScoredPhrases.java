package org.onrecord.internal.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article's phrases with their reporting clauses and scores, each worked out once, when it is asked for. Not safe to share. */
public final class ScoredPhrases {
    /** The log-odds of the surest of no phrases: lower than any that matters. */
    private static final double NO_LOG_ODDS = -9;

    private final ArticleSymbols symbols;
    private final ReportingClauses finder;
    private final PhraseFeatures features;
    private final PhraseModel model;
    private final @Nullable ReportingClause[] clauses;
    private final @Nullable PhraseScores[] scores;

    ScoredPhrases(ArticleSymbols symbols, PhraseModel model) {
        this.symbols = symbols;
        this.finder = new ReportingClauses(symbols);
        this.features = new PhraseFeatures(symbols);
        this.model = model;
        this.clauses = new ReportingClause[symbols.phrases().size()];
        this.scores = new PhraseScores[symbols.phrases().size()];
    }

    /** Returns the article as symbols. */
    public ArticleSymbols symbols() {
        return symbols;
    }

    /** Returns a phrase's reporting clause. */
    public ReportingClause clause(Phrase phrase) {
        ReportingClause clause = clauses[phrase.index()];
        if (clause == null) {
            clause = finder.of(phrase);
            clauses[phrase.index()] = clause;
        }
        return clause;
    }

    /** Returns the name of a phrase's kind in features; a place that reports something counts as an organization. */
    public String kind(Phrase phrase) {
        return PhraseKind.of(symbols, phrase, clause(phrase));
    }

    /** Returns the names of the features of a phrase for the phrase model, for training. */
    public List<String> features(Phrase phrase) {
        return features.of(phrase, clause(phrase)).names();
    }

    /** Returns a phrase's scores. */
    public PhraseScores scores(Phrase phrase) {
        PhraseScores known = scores[phrase.index()];
        if (known == null) {
            known = model.scores(features.of(phrase, clause(phrase)));
            scores[phrase.index()] = known;
        }
        return known;
    }

    /** Returns the probability that something is attributed to a phrase, in quotation marks or not. */
    public double sourceProbability(Phrase phrase) {
        return scores(phrase).sourceProbability();
    }

    /** Returns the log-odds of being a source of the surest of some phrases, apart from those in quotation marks. */
    public double highestSourceLogOdds(List<Phrase> phrases) {
        double highest = NO_LOG_ODDS;
        for (Phrase phrase : phrases) {
            if (!symbols.isQuoted(phrase.first())) {
                highest = Math.max(highest, scores(phrase).sourceLogOdds());
            }
        }
        return highest;
    }

    /** Returns how many of some phrases outside quotation marks are more surely sources than {@code phrase}. */
    public int countSurerSources(Phrase phrase, List<Phrase> others) {
        double own = scores(phrase).sourceLogOdds();
        int count = 0;
        for (Phrase other : others) {
            if (!symbols.isQuoted(other.first()) && scores(other).sourceLogOdds() > own) {
                count++;
            }
        }
        return count;
    }
}
