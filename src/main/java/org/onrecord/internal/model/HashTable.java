package org.onrecord.internal.model;

import java.util.Arrays;

/** From hashes to numbers: an open table of primitives, where a map of boxed ones would take ten times the memory. */
public final class HashTable {
    private static final long EMPTY = -1;

    private long[] keys;
    private int[] values;
    private int size;

    /** @param expected how many keys there will be, about */
    public HashTable(int expected) {
        int capacity = Math.max(16, Integer.highestOneBit(Math.max(8, expected)) << 2);
        keys = new long[capacity];
        values = new int[capacity];
        Arrays.fill(keys, EMPTY);
    }

    /** The value of a key; {@code otherwise} where it has none. */
    public int get(long key, int otherwise) {
        int at = slot(key);
        return keys[at] == EMPTY ? otherwise : values[at];
    }

    public void put(long key, int value) {
        int at = slot(key);
        if (keys[at] == EMPTY) {
            keys[at] = key;
            size++;
        }
        values[at] = value;
        if (size > keys.length / 2) {
            grow();
        }
    }

    /** The keys whose values are at least {@code least}, in ascending order. */
    public long[] keys(int least) {
        var found = new long[size];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != EMPTY && values[i] >= least) {
                found[n++] = keys[i];
            }
        }
        long[] sorted = Arrays.copyOf(found, n);
        Arrays.sort(sorted);
        return sorted;
    }

    private int slot(long key) {
        int at = (int) (key ^ key >>> 20) & keys.length - 1;
        while (keys[at] != EMPTY && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new int[keys.length];
        Arrays.fill(keys, EMPTY);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
