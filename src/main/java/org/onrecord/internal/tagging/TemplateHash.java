package org.onrecord.internal.tagging;

import org.onrecord.internal.model.FeatureHash;

/** Makes numbers of the tagger's features: a feature is the hash of its {@link Template} and of the values that fill it. */
final class TemplateHash {
    /** Keeps 40 bits: in a model of a million features, one unknown feature in a million is taken for a known one. */
    private static final long MASK = (1L << 40) - 1;

    private TemplateHash() {}

    /** Returns the hash of a text, as a value for a template. */
    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** Returns the hash of a part of a text. */
    static long of(CharSequence text, int from, int to) {
        return mix(FeatureHash.of(text, from, to));
    }

    /** Returns the feature of a template with a value. */
    static long feature(int template, long a) {
        return mix(a + template * 0x9e3779b97f4a7c15L) & MASK;
    }

    /** Returns the feature of a template with two values. */
    static long feature(int template, long a, long b) {
        return mix(mix(a + template * 0x9e3779b97f4a7c15L) * 31 + b) & MASK;
    }

    /** Returns the feature of a template with three values. */
    static long feature(int template, long a, long b, long c) {
        return feature(template, mix(a * 31 + b), c);
    }

    /** Mixes the bits with the finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long hash) {
        long z = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
