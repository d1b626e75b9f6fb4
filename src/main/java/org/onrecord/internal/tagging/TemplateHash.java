package org.onrecord.internal.tagging;

import org.onrecord.internal.model.FeatureHash;

/** Makes numbers of the tagger's features: a feature is the hash of its {@link Template} and of the values that fill it. */
final class TemplateHash {
    /** The number of bits of a feature: in a model of a million features, one unknown feature in a million is taken for a known one. */
    static final int BITS = 40;

    private static final long MASK = (1L << BITS) - 1;

    private TemplateHash() {}

    /** Returns the hash of a text, as a value for a template. */
    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** Returns the hash of a part of a text. */
    static long of(CharSequence text, int from, int to) {
        return FeatureHash.spread(FeatureHash.of(text, from, to));
    }

    /** Returns the feature of a template with a value. */
    static long feature(int template, long a) {
        return FeatureHash.spread(a + template * 0x9e3779b97f4a7c15L) & MASK;
    }

    /** Returns the feature of a template with two values. */
    static long feature(int template, long a, long b) {
        return FeatureHash.spread(FeatureHash.spread(a + template * 0x9e3779b97f4a7c15L) * 31 + b) & MASK;
    }

    /** Returns the feature of a template with three values. */
    static long feature(int template, long a, long b, long c) {
        return feature(template, FeatureHash.spread(a * 31 + b), c);
    }
}
