package org.onrecord.internal.tagging;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;

/**
 * The labels of tokens: outside of names (0), or the beginning, inside, end or whole of a name of some type (the scheme
 * BIOES). Which label can follow which is part of the scheme: a name that begins continues until it ends.
 */
public final class Labels {
    /** The number of labels. */
    public static final int COUNT = 1 + 4 * EntityType.values().length;

    /** The label of tokens outside of names. */
    public static final int OUTSIDE = 0;

    /** The label before the first and after the last token of a sentence; no token has it. */
    public static final int BORDER = COUNT;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int END = 2;
    private static final int WHOLE = 3;

    private Labels() {}

    /** Returns the label of a token in a name from {@code first} to before {@code end}. */
    public static int of(EntityType type, int token, int first, int end) {
        int part = end - first == 1 ? WHOLE : token == first ? BEGIN : token == end - 1 ? END : INSIDE;
        return 1 + 4 * type.ordinal() + part;
    }

    /** Returns the type of the name that a token with a label belongs to; null outside of names. */
    static @Nullable EntityType type(int label) {
        return label == OUTSIDE ? null : EntityType.values()[(label - 1) / 4];
    }

    /** Tells whether {@code next} can follow {@code label}; each can be {@link #BORDER}. */
    public static boolean follows(int label, int next) {
        if (isOpen(label)) {
            return next != BORDER && next != OUTSIDE && (next - 1) / 4 == (label - 1) / 4 && continues(next);
        }
        return next == BORDER || next == OUTSIDE || !continues(next);
    }

    private static boolean isOpen(int label) {
        int part = (label - 1) % 4;
        return label != OUTSIDE && label != BORDER && (part == BEGIN || part == INSIDE);
    }

    private static boolean continues(int label) {
        int part = (label - 1) % 4;
        return part == INSIDE || part == END;
    }
}
