package org.onrecord.internal.model;

/**
 * Hashes text with the 64-bit FNV-1a function of Fowler, Noll and Vo, over UTF-16 code units. A hash can be extended by more
 * text, so that the pieces of a feature's name are never joined.
 */
public final class FeatureHash {
    /** The hash of the empty text. */
    private static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    /** The upper 48 bits: among half a million words, one unknown word in 500 million is taken for a known one. */
    private static final long WORD_BITS = -1L << 16;

    private static final int TEN = 10;

    private FeatureHash() {}

    /** Returns the hash of the characters of {@code text} from {@code from} to before {@code to}. */
    public static long of(CharSequence text, int from, int to) {
        return append(EMPTY, text, from, to);
    }

    /** Returns the hash of a word for a {@link HashIndex} of words: 48 bits, which are spread, followed by 16 bits that are 0. */
    public static long ofWord(CharSequence word) {
        return ofWord(word, 0, word.length());
    }

    /** Returns the {@linkplain #ofWord(CharSequence) hash of a word} that is a part of a text. */
    public static long ofWord(CharSequence text, int from, int to) {
        return spread(of(text, from, to)) & WORD_BITS;
    }

    /**
     * Spreads what differs between hashes over all bits, by the finalizer of SplitMix64 (Steele, Lea and Flood, 2014).
     * Different hashes stay different.
     */
    public static long spread(long hash) {
        long z = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** Returns the hash of the feature whose name is the joined text of {@code pieces}; it is not spread. */
    static long of(Object... pieces) {
        long hash = EMPTY;
        for (Object piece : pieces) {
            if (piece instanceof Character unit) {
                hash = append(hash, unit);
            } else if (piece instanceof Integer number) {
                hash = append(hash, number.longValue());
            } else {
                String text = piece.toString();
                for (int i = 0; i < text.length(); i++) {
                    hash = append(hash, text.charAt(i));
                }
            }
        }
        return hash;
    }

    /** Extends a hash by the digits of a number, which need not be made a text. */
    private static long append(long hash, long number) {
        if (number < 0) {
            return append(append(hash, '-'), -number);
        }
        long longer = number < TEN ? hash : append(hash, number / TEN);
        return append(longer, (char) ('0' + number % TEN));
    }

    private static long append(long hash, CharSequence text, int from, int to) {
        long longer = hash;
        for (int i = from; i < to; i++) {
            longer = append(longer, text.charAt(i));
        }
        return longer;
    }

    private static long append(long hash, char unit) {
        return (hash ^ unit) * PRIME;
    }
}
