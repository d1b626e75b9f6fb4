package org.onrecord.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashIndexTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 8, 1000, 70_000})
    void eachHashHasItsNumberAndOthersHaveNone(int size) {
        long[] hashes = hashes(size);
        HashIndex index = HashIndex.of(hashes);

        for (int i = 0; i < size; i++) {
            assertThat(index.numberOf(hashes[i])).isEqualTo(i);
            assertThat(index.numberOf(hashes[i] ^ 1L << 20)).isEqualTo(-1);
        }
        assertThat(index.numberOf(5)).isEqualTo(-1);
        assertThat(index.numberOf(-5)).isEqualTo(-1);
    }

    @Test
    void theLeastAndTheGreatestHashAreFound() {
        HashIndex index = HashIndex.of(new long[] {0, 1, Long.MAX_VALUE, Long.MIN_VALUE, -1});

        assertThat(index.numberOf(0)).isZero();
        assertThat(index.numberOf(Long.MIN_VALUE)).isEqualTo(3);
        assertThat(index.numberOf(-1)).isEqualTo(4);
        assertThat(index.numberOf(-2)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1000, 70_000})
    void anIndexThatWasWrittenIsReadAgain(int size) throws IOException {
        long[] hashes = hashes(size);

        HashIndex read = HashIndex.read(new DataInputStream(new ByteArrayInputStream(written(HashIndex.of(hashes)))));

        assertThat(read.size()).isEqualTo(size);
        for (int i = 0; i < size; i++) {
            assertThat(read.hash(i)).isEqualTo(hashes[i]);
            assertThat(read.numberOf(hashes[i])).isEqualTo(i);
        }
    }

    @Test
    void theIndexOfSeveralHasEachHashOnce() {
        HashIndex one = HashIndex.of(new long[] {1, 5, -9});
        HashIndex other = HashIndex.of(new long[] {5, 6, -1});

        HashIndex joined = HashIndex.joined(List.of(one, other));

        assertThat(joined.size()).isEqualTo(5);
        assertThat(List.of(1L, 5L, 6L, -9L, -1L))
                .allSatisfy(
                        hash -> assertThat(joined.hash(joined.numberOf(hash))).isEqualTo(hash));
    }

    @Test
    void hashesThatAreNotAscendingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> HashIndex.of(new long[] {3, 3}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HashIndex.of(new long[] {-1, 3}))
                .withMessageContaining("hash 1 is not greater");
    }

    @Test
    void bytesWithHashesThatAreNotAscendingAreRefused() throws IOException {
        byte[] bytes = written(HashIndex.of(new long[] {1L << 48, 2L << 48}));
        // the difference of the upper 16 bits of the second hash
        bytes[7] = 0;

        assertThatIOException()
                .isThrownBy(() -> HashIndex.read(new DataInputStream(new ByteArrayInputStream(bytes))))
                .withMessageContaining("hash 1 is not greater");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void anImpossibleNumberOfHashesIsRefusedBeforeMemoryIsTaken(int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeInt(size);

        assertThatIOException()
                .isThrownBy(() -> HashIndex.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .withMessage("of " + size + " hashes");
    }

    @Test
    void bytesThatEndEarlyAreRefused() throws IOException {
        byte[] bytes = written(HashIndex.of(hashes(1000)));
        for (int length = 0; length < bytes.length; length += 499) {
            byte[] start = Arrays.copyOf(bytes, length);
            assertThatIOException()
                    .isThrownBy(() -> HashIndex.read(new DataInputStream(new ByteArrayInputStream(start))))
                    .isInstanceOf(EOFException.class);
        }
    }

    private static byte[] written(HashIndex index) throws IOException {
        var bytes = new ByteArrayOutputStream();
        index.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** Returns random hashes in ascending order. */
    private static long[] hashes(int size) {
        return new Random(size)
                .longs(size)
                .boxed()
                .sorted(Long::compareUnsigned)
                .mapToLong(hash -> hash)
                .toArray();
    }
}
