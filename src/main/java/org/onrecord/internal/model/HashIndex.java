package org.onrecord.internal.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers hashes: the least is 0, the next 1. The words or features of a model are looked up by their hashes, so that loading builds no
 * strings, and a file holds the hashes as arrays of numbers, which are read without parsing. Immutable.
 *
 * <p>Hashes are compared as unsigned numbers. They must differ in their upper bits, as those of {@link FeatureHash} do: the upper bits
 * tell where to look.
 *
 * <p>In a file: the number of hashes as an int; then a short for each hash with the difference of its upper 16 bits to those of the hash
 * before it; then the next 16 bits of each hash, and so on to the last. So compression shortens what sorted hashes have in common.
 */
public final class HashIndex {
    /** Far more than any model has: a damaged file must not exhaust the memory. */
    private static final int MAX_SIZE = 1 << 22;

    private static final int SHORTS = Long.BYTES / Short.BYTES;

    /** In ascending order. */
    private final long[] hashes;

    /** For each value of the upper bits, the number of the first hash with these bits or greater ones; last the number of hashes. */
    private final int[] starts;

    /** How many lower bits do not belong to the upper ones. */
    private final int shift;

    private HashIndex(long[] hashes) {
        int bits = Math.max(1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, hashes.length)));
        this.hashes = hashes;
        this.shift = Long.SIZE - bits;
        this.starts = new int[(1 << bits) + 1];
        int filled = 0;
        for (int i = 0; i < hashes.length; i++) {
            for (int upper = (int) (hashes[i] >>> shift); filled < upper; ) {
                starts[++filled] = i;
            }
        }
        while (filled < starts.length - 1) {
            starts[++filled] = hashes.length;
        }
    }

    /**
     * Makes an index.
     *
     * @param ascending the hashes, each greater than the one before it
     * @throws IllegalArgumentException if one is not greater than the one before it
     */
    public static HashIndex of(long[] ascending) {
        for (int i = 1; i < ascending.length; i++) {
            if (Long.compareUnsigned(ascending[i - 1], ascending[i]) >= 0) {
                throw new IllegalArgumentException("hash " + i + " is not greater than the one before it");
            }
        }
        return new HashIndex(ascending.clone());
    }

    /** Makes the index of all hashes of several. */
    static HashIndex joined(List<HashIndex> indexes) {
        var all = new long[indexes.stream().mapToInt(HashIndex::size).sum()];
        int filled = 0;
        for (HashIndex index : indexes) {
            for (long hash : index.hashes) {
                // sorting compares with signs
                all[filled++] = hash + Long.MIN_VALUE;
            }
        }
        Arrays.sort(all);
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[size++] = all[i];
            }
        }
        var hashes = new long[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = all[i] - Long.MIN_VALUE;
        }
        return new HashIndex(hashes);
    }

    /**
     * Reads an index.
     *
     * @throws IOException if the input ends early or holds something else
     */
    public static HashIndex read(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MAX_SIZE) {
            throw new IOException("of " + size + " hashes");
        }
        short[] upper = NumberArrays.shorts(in, size);
        short[] second = NumberArrays.shorts(in, size);
        short[] third = NumberArrays.shorts(in, size);
        short[] last = NumberArrays.shorts(in, size);
        var hashes = new long[size];
        int first = 0;
        for (int i = 0; i < size; i++) {
            first += upper[i] & 0xffff;
            hashes[i] =
                    (long) first << 48 | (second[i] & 0xffffL) << 32 | (third[i] & 0xffffL) << 16 | last[i] & 0xffffL;
            if (first > 0xffff || i > 0 && Long.compareUnsigned(hashes[i - 1], hashes[i]) >= 0) {
                throw new IOException("hash " + i + " is not greater than the one before it");
            }
        }
        return new HashIndex(hashes);
    }

    /** Writes the index as {@link #read} reads it. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(hashes.length);
        for (int part = SHORTS - 1; part >= 0; part--) {
            long before = 0;
            for (long hash : hashes) {
                long bits = hash >>> Short.SIZE * part;
                out.writeShort((int) (bits - before));
                before = part == SHORTS - 1 ? bits : 0;
            }
        }
    }

    /** Returns how many hashes there are. */
    public int size() {
        return hashes.length;
    }

    /** Returns the number of a hash; -1 if the index does not have it. */
    public int numberOf(long hash) {
        int upper = (int) (hash >>> shift);
        for (int i = starts[upper], end = starts[upper + 1]; i < end; i++) {
            if (hashes[i] == hash) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the hash with a number. */
    long hash(int number) {
        return hashes[number];
    }
}
