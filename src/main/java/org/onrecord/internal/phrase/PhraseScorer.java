package org.onrecord.internal.phrase;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.FeatureSource;

/** The reporting clauses and the standing of an article's phrases, each found out once. */
public final class PhraseScorer {
    /** More phrases away than this, none is a rival. */
    private static final int RIVALS = 30;

    private final ArticleSymbols reading;
    private final PhraseFeatures features;
    private final PhraseModel model;
    private final Map<Phrase, ReportingClause> clauses = new IdentityHashMap<>();
    private final @Nullable PhraseScores[] found;

    public PhraseScorer(ArticleSymbols reading, PhraseModel model) {
        this.reading = reading;
        this.features = new PhraseFeatures(reading);
        this.model = model;
        this.found = new PhraseScores[reading.phrases.size()];
    }

    public ReportingClause clause(Phrase phrase) {
        return clauses.computeIfAbsent(phrase, p -> ReportingClause.of(reading, p));
    }

    private FeatureSource features(Phrase phrase) {
        return features.of(phrase, clause(phrase));
    }

    /** The standing of the phrase with an index. */
    public PhraseScores at(int index) {
        PhraseScores standing = found[index];
        if (standing == null) {
            standing = model.of(features(reading.phrases.get(index)));
            found[index] = standing;
        }
        return standing;
    }

    /** The standing of one of the article's phrases. */
    public PhraseScores of(Phrase phrase) {
        int index = reading.phraseFrom(phrase.first());
        while (reading.phrases.get(index) != phrase) {
            index++;
        }
        return at(index);
    }

    /** The standing of the phrase outside the marks that speaks most surely; of several, the first. */
    public PhraseScores surest(int from, int to) {
        PhraseScores best = PhraseScores.NONE;
        for (int i = Math.max(0, from); i < Math.min(to, found.length); i++) {
            if (!reading.quoted(reading.phrases.get(i).first()) && at(i).speaks() > best.speaks()) {
                best = at(i);
            }
        }
        return best;
    }

    /** How many phrases outside the marks speak more surely than one with such a standing. */
    public int surer(PhraseScores than, int from, int to) {
        int count = 0;
        for (int i = Math.max(0, from); i < Math.min(to, found.length); i++) {
            if (!reading.quoted(reading.phrases.get(i).first()) && at(i).speaks() > than.speaks()) {
                count++;
            }
        }
        return count;
    }

    /** The phrases between a passage and one with an index: from the first to before the last. */
    public int[] between(int index, QuotedContent passage) {
        return reading.phrases.get(index).first() < passage.first()
                ? new int[] {index + 1, Math.min(reading.phraseFrom(passage.first()), index + 1 + RIVALS)}
                : new int[] {Math.max(reading.phraseFrom(passage.end()), index - RIVALS), index};
    }
}
