package org.onrecord.training;

import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.tagging.Labels;

/** The labels that a gold article gives to its tokens. */
public final class GoldLabels {
    private GoldLabels() {}

    /** Returns the label of each token. A token belongs to a name that covers at least half of it; a name ends with its sentence. */
    public static int[] of(GoldArticle gold, Analysis analysis) {
        var labels = new int[analysis.size()];
        for (GoldArticle.Mention mention : gold.mentions()) {
            int first = analysis.firstEndingAfter(mention.span().start());
            while (first < analysis.size() && !covers(mention, analysis, first) && first < end(mention, analysis)) {
                first++;
            }
            int end = first;
            while (end < analysis.size()
                    && covers(mention, analysis, end)
                    && end < analysis.sentenceOf(first).end()) {
                end++;
            }
            for (int i = first; i < end; i++) {
                labels[i] = Labels.of(mention.type(), i, first, end);
            }
        }
        return labels;
    }

    private static int end(GoldArticle.Mention mention, Analysis analysis) {
        return analysis.firstEndingAfter(mention.span().end() - 1) + 1;
    }

    private static boolean covers(GoldArticle.Mention mention, Analysis analysis, int token) {
        Span span = analysis.span(token, token + 1);
        return 2 * mention.span().overlap(span) >= span.length();
    }
}
