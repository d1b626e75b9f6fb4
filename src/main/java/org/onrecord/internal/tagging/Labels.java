package org.onrecord.internal.tagging;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;

/**
 * What a token can be: outside of names (0), or the beginning, the inside, the end or the whole of a name of some type (BIOES).
 * Which label may follow which is part of the model: a name that began goes on until it ends.
 */
public final class Labels {
    /** How many there are. */
    public static final int COUNT = 1 + 4 * EntityType.values().length;

    public static final int OUTSIDE = 0;

    /** Stands for what is before and after a sentence. */
    public static final int BORDER = COUNT;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int END = 2;
    private static final int WHOLE = 3;

    private Labels() {}

    /** The label of a token in a name from {@code first} to {@code end}. */
    public static int of(EntityType type, int token, int first, int end) {
        int part = end - first == 1 ? WHOLE : token == first ? BEGIN : token == end - 1 ? END : INSIDE;
        return 1 + 4 * type.ordinal() + part;
    }

    /** Null outside of names. */
    static @Nullable EntityType type(int label) {
        return label == OUTSIDE ? null : EntityType.values()[(label - 1) / 4];
    }

    /** Whether {@code next} may follow {@code label}; both may be {@link #BORDER}. */
    public static boolean follows(int label, int next) {
        boolean open = isOpen(label);
        if (open) {
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
