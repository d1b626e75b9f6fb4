package org.onrecord.internal.model;

/**
 * Hashes text with the 64-bit FNV-1a function of Fowler, Noll and Vo, over UTF-16 code units. A hash can be extended by more
 * text, so that the pieces of a feature's name are never joined.
 */
public final class FeatureHash {
    /** The hash of the empty text. */
    private static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private FeatureHash() {}

    /** Returns the hash of the characters of {@code text} from {@code from} to before {@code to}. */
    public static long of(CharSequence text, int from, int to) {
        return append(EMPTY, text, from, to);
    }

    /** Returns the hash of the feature whose name is the joined text of {@code pieces}. */
    static long of(Object... pieces) {
        long hash = EMPTY;
        for (Object piece : pieces) {
            if (piece instanceof Character unit) {
                hash = append(hash, unit);
            } else {
                String text = piece.toString();
                hash = append(hash, text, 0, text.length());
            }
        }
        return hash;
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
