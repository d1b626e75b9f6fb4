package org.onrecord.internal.corenlp;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.model.FeatureHash;
import org.onrecord.internal.model.HashIndex;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;
import org.onrecord.internal.model.NumberArrays;

/**
 * The part-of-speech model as its file has it.
 *
 * <p>File format, compressed by gzip: the {@linkplain ModelFile#header() header}, then in binary
 *
 * <ul>
 *   <li>the number of tags, and their names;
 *   <li>the tags that an unknown word can have;
 *   <li>the number of {@linkplain WordKind kinds of words}, and for each kind whether its words are rare, their commonest tag, and the tags
 *       that they can have;
 *   <li>the {@link HashIndex} of the words, and for each word the number of its kind;
 *   <li>the {@link HashIndex} of the {@linkplain #featureHash features}; for each feature the number of its weights;
 *       the tags of all weights,
 *       and the weights.
 * </ul>
 *
 * Tags are given by their numbers and in lists that begin with their length. The number of kinds and the numbers of
 * words' kinds are shorts, weights are floats, other numbers are bytes; names are as {@link DataInputStream#readUTF}
 * reads them.
 */
final class TagFile {

    /** The number of feature templates that {@link TagModel} and {@link RareWords} know. */
    static final int TEMPLATES = 44;

    /**
     * What the dictionary says of a word; many words have the same.
     *
     * @param isRare whether the word's form counts as well
     * @param commonest the number of its most frequent tag
     * @param tags the numbers of the tags that it can have
     */
    record WordKind(boolean isRare, int commonest, int[] tags) {}

    final List<String> tags = new ArrayList<>();
    final int[] openTags;
    final List<WordKind> kinds = new ArrayList<>();
    final HashIndex words;
    /** For each word the number of its kind. */
    final short[] kindsOfWords;

    final TagWeights features;

    private final DataInputStream data;

    private TagFile(DataInputStream data) throws IOException {
        this.data = data;
        int tagCount = data.readUnsignedByte();
        for (int i = 0; i < tagCount; i++) {
            tags.add(data.readUTF());
        }
        openTags = readTags();
        int kindCount = data.readUnsignedShort();
        for (int i = 0; i < kindCount; i++) {
            kinds.add(new WordKind(data.readBoolean(), readTag(), readTags()));
        }
        words = HashIndex.read(data);
        kindsOfWords = NumberArrays.shorts(data, words.size());
        for (short kind : kindsOfWords) {
            if (kind < 0 || kind >= kindCount) {
                throw new IOException("a word of kind " + kind + " of " + kindCount);
            }
        }
        features = readFeatures();
    }

    /**
     * Reads the model.
     *
     * @throws ModelFormatException if the file is missing, is malformed or has another version
     */
    static TagFile read(ModelFolder models) throws IOException {
        return models.read(ModelFile.PART_OF_SPEECH, "a part-of-speech model", TagFile::new);
    }

    /**
     * Returns the hash of the feature that a template has a value.
     *
     * @param template the number of the template, from 0 to before {@link #TEMPLATES}
     * @param value the {@link FeatureHash#of} of the value
     */
    static long featureHash(int template, long value) {
        return FeatureHash.spread(value * TEMPLATES + template);
    }

    private TagWeights readFeatures() throws IOException {
        HashIndex index = HashIndex.read(data);
        byte[] counts = NumberArrays.bytes(data, index.size());
        var starts = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            starts[i + 1] = starts[i] + Byte.toUnsignedInt(counts[i]);
        }
        int size = starts[counts.length];
        byte[] numbers = NumberArrays.bytes(data, size);
        for (byte tag : numbers) {
            checkTag(Byte.toUnsignedInt(tag));
        }
        return new TagWeights(index, starts, numbers, NumberArrays.floats(data, size));
    }

    private int[] readTags() throws IOException {
        var numbers = new int[data.readUnsignedByte()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = readTag();
        }
        return numbers;
    }

    private int readTag() throws IOException {
        return checkTag(data.readUnsignedByte());
    }

    private int checkTag(int number) throws IOException {
        if (number >= tags.size()) {
            throw new IOException("tag " + number + " of " + tags.size());
        }
        return number;
    }
}
