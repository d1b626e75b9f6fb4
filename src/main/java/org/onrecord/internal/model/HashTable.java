package org.onrecord.internal.model;

import java.util.Arrays;

/** From hashes to numbers: an open table of primitives, where a map of boxed ones would take ten times the memory. */
public final class HashTable {
    private static final long EMPTY = -1;

    /** Each key with its value behind it: so that a look-up waits for memory once, not twice. */
    private long[] slots;

    private int size;

    /** @param expected how many keys there will be, about */
    public HashTable(int expected) {
        slots = empty(Integer.highestOneBit(2 * Math.max(8, expected) - 1) << 1);
    }

    private static long[] empty(int capacity) {
        var slots = new long[2 * capacity];
        Arrays.fill(slots, EMPTY);
        return slots;
    }

    /** The value of a key; {@code otherwise} where it has none. */
    public long get(long key, long otherwise) {
        int at = slot(key);
        return slots[at] == EMPTY ? otherwise : slots[at + 1];
    }

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

    /** The keys whose values are at least {@code least}, in ascending order. */
    public long[] keys(long least) {
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

    /** Where a key is, or would be. */
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
