package org.onrecord.internal.tagging;

import org.onrecord.internal.model.FeatureHash;

/** Features are numbers, not strings: a feature is the hash of its template and of what fills it. */
final class Hash {
    /** Forty bits: of a million features, one look-up in a million finds another's. */
    private static final long MASK = (1L << 40) - 1;

    private Hash() {}

    /** Of the characters. */
    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static long of(CharSequence text, int from, int to) {
        return mix(FeatureHash.of(text, from, to));
    }

    static long feature(int template, long a) {
        return mix(a + template * 0x9e3779b97f4a7c15L) & MASK;
    }

    static long feature(int template, long a, long b) {
        return mix(mix(a + template * 0x9e3779b97f4a7c15L) * 31 + b) & MASK;
    }

    static long feature(int template, long a, long b, long c) {
        return feature(template, mix(a * 31 + b), c);
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long hash) {
        long z = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
