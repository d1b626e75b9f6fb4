package org.onrecord.internal.tagging;

import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analysis;

/** Makes the features of tokens, the same for training and for tagging. Immutable and safe to share. */
public final class TaggerFeatures {
    private final Lexicon lexicon;
    private final WordListBits lists;

    public TaggerFeatures(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.lists = new WordListBits(lexicon);
    }

    /** Returns the features of an article, for use in one thread. */
    public TokenFeatures of(Analysis analysis) {
        return new TokenFeatures(analysis, lists, lexicon);
    }
}
