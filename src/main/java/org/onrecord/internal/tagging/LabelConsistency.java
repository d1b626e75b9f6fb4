package org.onrecord.internal.tagging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.document.EntityType;
import org.onrecord.internal.linguistics.Token;

/**
 * Moves the scores of a capitalized word towards their mean over the article, because a word mostly is the same everywhere
 * (label consistency: after Krishnan and Manning, 2006).
 */
final class LabelConsistency {
    /** How far the score of a type moves towards the mean: 0 not at all, 1 all the way. */
    private static final float PULL = 0.6f;

    /** The same for "no name": many a name is an ordinary word elsewhere. */
    private static final float PULL_OUTSIDE = 0.3f;

    /** The position of "no name" among the scores by type; types follow. */
    private static final int NO_NAME = 0;

    private static final int TYPES = 1 + EntityType.values().length;

    private final List<Token> tokens;

    LabelConsistency(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The sum of the scores of a word by type, over all its occurrences. */
    private static final class Sum {
        private final float[] scores = new float[TYPES];
        private int occurrences;

        void add(float[] own) {
            for (int type = 0; type < TYPES; type++) {
                scores[type] += own[type];
            }
            occurrences++;
        }

        float mean(int type) {
            return scores[type] / occurrences;
        }
    }

    /** Changes the scores of each token with each label. */
    void apply(float[][] scores) {
        Map<String, Sum> sums = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            if (tokens.get(i).isCapitalized()) {
                sums.computeIfAbsent(tokens.get(i).text(), text -> new Sum()).add(byType(scores[i]));
            }
        }
        for (int i = 0; i < scores.length; i++) {
            Sum sum = tokens.get(i).isCapitalized() ? sums.get(tokens.get(i).text()) : null;
            if (sum != null && sum.occurrences > 1) {
                float[] own = byType(scores[i]);
                for (int label = 0; label < Labels.COUNT; label++) {
                    int type = type(label);
                    scores[i][label] += (type == NO_NAME ? PULL_OUTSIDE : PULL) * (sum.mean(type) - own[type]);
                }
            }
        }
    }

    /** Returns for "no name" and for each type the best score of its labels. */
    private static float[] byType(float[] scores) {
        var best = new float[TYPES];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (int label = 0; label < Labels.COUNT; label++) {
            best[type(label)] = Math.max(best[type(label)], scores[label]);
        }
        return best;
    }

    private static int type(int label) {
        EntityType type = Labels.type(label);
        return type == null ? NO_NAME : 1 + type.ordinal();
    }
}
