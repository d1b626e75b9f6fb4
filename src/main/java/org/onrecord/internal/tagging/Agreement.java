package org.onrecord.internal.tagging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.document.EntityType;
import org.onrecord.internal.linguistics.Token;

/**
 * What a word is at one place, it mostly is at the others: the evidence for each type is moved towards its mean over the article.
 */
final class Agreement {
    /** How far the evidence for a type is moved. */
    private static final float PULL = 0.6f;

    /** How far the evidence for no name is: many a name is an ordinary word elsewhere. */
    private static final float PULL_OUTSIDE = 0.3f;

    private static final int TYPES = EntityType.values().length;

    private final List<Token> tokens;

    Agreement(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Changes the scores of each token with each label. */
    void apply(float[][] scores) {
        Map<String, float[]> sums = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            if (tokens.get(i).isCapitalized()) {
                float[] sum = sums.computeIfAbsent(tokens.get(i).text(), text -> new float[TYPES + 2]);
                float[] own = evidence(scores[i]);
                for (int type = 0; type <= TYPES; type++) {
                    sum[type] += own[type];
                }
                sum[TYPES + 1]++;
            }
        }
        for (int i = 0; i < scores.length; i++) {
            float[] sum = tokens.get(i).isCapitalized() ? sums.get(tokens.get(i).text()) : null;
            if (sum != null && sum[TYPES + 1] > 1) {
                float[] own = evidence(scores[i]);
                for (int label = 0; label < Labels.COUNT; label++) {
                    int type = type(label);
                    scores[i][label] += (type == 0 ? PULL_OUTSIDE : PULL) * (sum[type] / sum[TYPES + 1] - own[type]);
                }
            }
        }
    }

    /** For no name (0) and each type, the best of its labels. */
    private static float[] evidence(float[] scores) {
        var best = new float[TYPES + 1];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (int label = 0; label < Labels.COUNT; label++) {
            best[type(label)] = Math.max(best[type(label)], scores[label]);
        }
        return best;
    }

    private static int type(int label) {
        return label == Labels.OUTSIDE ? 0 : 1 + (label - 1) / 4;
    }
}
