package org.onrecord.internal.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Small numbers for each of many words, as a file of {@code models/} has them. Words are looked up by 48-bit {@linkplain
 * FeatureHash#ofWord(CharSequence) hashes}, so that the words themselves need neither be in the file nor in memory. Immutable.
 *
 * <p>File format, compressed by gzip: the {@linkplain ModelFile#header() header}; the {@link HashIndex} of the words;
 * then column by column, in the order of the index, a short for each word, from 0 to 65,535.
 */
public final class WordTable {
    private static final int MAX_NUMBER = 0xffff;

    private final HashIndex words;

    private final short[][] columns;

    private WordTable(HashIndex words, short[][] columns) {
        this.words = words;
        this.columns = columns;
    }

    /**
     * Reads a file.
     *
     * @param what the contents, for messages: "clusters of words"
     * @param columns how many numbers each word has
     * @throws ModelFormatException if the file is missing, is malformed or has another version
     */
    public static WordTable read(ModelFolder models, ModelFile file, String what, int columns) throws IOException {
        return models.read(file, what, in -> read(in, columns));
    }

    private static WordTable read(DataInputStream in, int columns) throws IOException {
        HashIndex words = HashIndex.read(in);
        var numbers = new short[columns][];
        for (int column = 0; column < columns; column++) {
            numbers[column] = NumberArrays.shorts(in, words.size());
        }
        return new WordTable(words, numbers);
    }

    /**
     * Writes a file into a folder.
     *
     * @param numbers the numbers of each word, equally many for all
     * @throws IllegalArgumentException if a number is not from 0 to 65,535, or two words have the same hash
     */
    public static void write(Path folder, ModelFile file, Map<String, int[]> numbers) throws IOException {
        var byHash = new TreeMap<Long, int[]>(Long::compareUnsigned);
        numbers.forEach((word, row) -> {
            if (byHash.put(FeatureHash.ofWord(word), row) != null) {
                throw new IllegalArgumentException("two words have the hash of " + word);
            }
        });
        int columns =
                numbers.values().stream().mapToInt(row -> row.length).max().orElse(0);
        try (DataOutputStream out = ModelFolder.create(folder, file)) {
            HashIndex.of(byHash.keySet().stream().mapToLong(hash -> hash).toArray())
                    .write(out);
            for (int column = 0; column < columns; column++) {
                for (int[] row : byHash.values()) {
                    if (row[column] < 0 || row[column] > MAX_NUMBER) {
                        throw new IllegalArgumentException(row[column] + " is not from 0 to " + MAX_NUMBER);
                    }
                    out.writeShort(row[column]);
                }
            }
        }
    }

    /** Returns the row of a word; -1 if the table does not have it. */
    public int row(CharSequence word) {
        return words.numberOf(FeatureHash.ofWord(word));
    }

    /**
     * Returns a number.
     *
     * @param row a row of {@link #row}; may be -1, where all numbers are 0
     */
    public int number(int row, int column) {
        return row < 0 ? 0 : Short.toUnsignedInt(columns[column][row]);
    }
}
