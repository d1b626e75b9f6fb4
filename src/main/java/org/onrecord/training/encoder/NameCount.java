package org.onrecord.training.encoder;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.internal.tagging.Labels;

/** Counts names that labels agree about: a rough measure for choices in training; {@code evaluate} has the exact one. */
public final class NameCount {
    private int found;
    private int gold;
    private int right;

    /** Adds the labels of a stretch of fewer than 1,024 tokens. */
    public void add(int[] foundLabels, int[] goldLabels) {
        Set<Integer> names = names(foundLabels);
        Set<Integer> correct = names(goldLabels);
        found += names.size();
        gold += correct.size();
        names.retainAll(correct);
        right += names.size();
    }

    /** Returns the harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    /** Returns first token, last token and type of each name as one number. */
    private static Set<Integer> names(int[] labels) {
        var names = new HashSet<Integer>();
        int first = 0;
        for (int i = 0; i < labels.length; i++) {
            int last = i > 0 ? labels[i - 1] : Labels.BORDER;
            if (!Labels.follows(last, labels[i]) || !isInside(labels[i])) {
                first = i;
            }
            int next = i + 1 < labels.length ? labels[i + 1] : Labels.BORDER;
            if (labels[i] != Labels.OUTSIDE && !(isInside(next) && Labels.follows(labels[i], next))) {
                names.add((first * 1024 + i) * 4 + (labels[i] - 1) / 4);
            }
        }
        return names;
    }

    private static boolean isInside(int label) {
        return label != Labels.OUTSIDE && label != Labels.BORDER && ((label - 1) % 4 == 1 || (label - 1) % 4 == 2);
    }
}
