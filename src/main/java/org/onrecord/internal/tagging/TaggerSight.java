package org.onrecord.internal.tagging;

import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;

/** What the tagger knows before it is trained: how to see a token. The same in training and in use. */
public final class TaggerSight {
    private final WordLists lists;

    public TaggerSight(Lexicon lexicon) {
        this.lists = new WordLists(lexicon);
    }

    /** Looks at an article. */
    public View of(Analysis analysis) {
        return new View(analysis, new TokenFeatures(analysis, lists));
    }

    /** An article as the tagger sees it. For one thread. */
    public static final class View {
        private final Analysis analysis;
        private final TokenFeatures features;

        private View(Analysis analysis, TokenFeatures features) {
            this.analysis = analysis;
            this.features = features;
        }

        /** The features of each token of a sentence, in order. */
        public long[][] features(Sentence sentence) {
            boolean opens = sentence.index() == 0
                    || analysis.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
            return features.of(sentence, opens);
        }
    }
}
