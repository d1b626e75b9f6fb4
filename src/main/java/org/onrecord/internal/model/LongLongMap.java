package org.onrecord.internal.model;

import java.util.Arrays;

/**
 * Maps hashes to numbers. An open-addressing table of primitives; a map of boxed numbers would take ten times the memory. The
 * key -1 is not allowed: it marks an empty slot.
 */
public final class LongLongMap {
    private static final long EMPTY = -1;

    /** Each key followed by its value, so that a look-up waits for memory once and not twice. */
    private long[] slots;

    private int size;

    /** Makes an empty map with room for about {@code expected} keys; it grows if there are more. */
    public LongLongMap(int expected) {
        slots = empty(Integer.highestOneBit(2 * Math.max(8, expected) - 1) << 1);
    }

    private static long[] empty(int capacity) {
        var slots = new long[2 * capacity];
        Arrays.fill(slots, EMPTY);
        return slots;
    }

    /** Returns the value of a key, or {@code otherwise} if the key has none. */
    public long get(long key, long otherwise) {
        int at = slot(key);
        return slots[at] == EMPTY ? otherwise : slots[at + 1];
    }

    /** Sets the value of a key. */
    public void put(long key, long value) {
        int at = slot(key);
        if (slots[at] == EMPTY) {
            slots[at] = key;
            size++;
        }
        slots[at + 1] = value;
        if (size > slots.length / 4) {
            grow();
        }
    }

    /** Returns the keys whose values are {@code least} or more, in ascending order. */
    public long[] keysWithAtLeast(long least) {
        var found = new long[size];
        int n = 0;
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] != EMPTY && slots[i + 1] >= least) {
                found[n++] = slots[i];
            }
        }
        long[] sorted = Arrays.copyOf(found, n);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Returns the position of a key in {@link #slots}, or the empty one where it would be put. */
    private int slot(long key) {
        int at = (int) (key ^ key >>> 20) << 1 & slots.length - 1;
        while (slots[at] != EMPTY && slots[at] != key) {
            at = at + 2 & slots.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] old = slots;
        slots = empty(old.length);
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != EMPTY) {
                int at = slot(old[i]);
                slots[at] = old[i];
                slots[at + 1] = old[i + 1];
            }
        }
    }
}
