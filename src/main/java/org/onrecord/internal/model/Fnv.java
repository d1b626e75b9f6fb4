package org.onrecord.internal.model;

/** The 64-bit hash of Fowler, Noll and Vo (FNV-1a), over UTF-16 units: of a text, or of pieces of one, one after the other. */
public final class Fnv {
    /** The hash of no text. */
    public static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Fnv() {}

    /** The hash of what {@code hash} is of, and one unit more. */
    public static long then(long hash, char unit) {
        return (hash ^ unit) * PRIME;
    }

    /** The hash of what {@code hash} is of, and a part of a text more. */
    public static long then(long hash, CharSequence text, int from, int to) {
        long all = hash;
        for (int i = from; i < to; i++) {
            all = then(all, text.charAt(i));
        }
        return all;
    }
}
