package org.onrecord.internal.corenlp;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/**
 * The part-of-speech model as its file has it.
 *
 * <p>File format, compressed by gzip: the {@linkplain ModelFile#header() header}, then in binary
 *
 * <ul>
 *   <li>the number of tags, and their names;
 *   <li>the tags that an unknown word can have (a number of tags, and their numbers);
 *   <li>the number of words, and for each word its text, whether it is rare, its commonest tag, and the tags that it can have;
 *   <li>the number of feature templates; for each template the number of its values, and for each value its text, the number of
 *       its weights, and for each of them the tag and the weight.
 * </ul>
 *
 * Numbers of tags are bytes, other numbers are ints, texts are as {@link DataInputStream#readUTF} reads them, weights are floats.
 */
final class TagFile {

    /** Far more than any model has: a damaged file must not exhaust the memory. */
    private static final int MAX_SIZE = 1 << 20;

    /** The number of feature templates that {@link TagModel} and {@link RareWords} know. */
    private static final int TEMPLATES = 44;

    /**
     * A word of the dictionary.
     *
     * @param text the word
     * @param isRare whether its form counts as well
     * @param commonest the number of its most frequent tag
     * @param tags the numbers of the tags that it can have
     */
    record Entry(String text, boolean isRare, int commonest, int[] tags) {}

    final List<String> tags = new ArrayList<>();
    final int[] openTags;
    final List<Entry> dictionary = new ArrayList<>();
    /** By number of the feature template, then by value. */
    final List<Map<String, TagWeights>> features = new ArrayList<>();

    private final DataInputStream data;

    private TagFile(DataInputStream data) throws IOException {
        this.data = data;
        int tagCount = data.readUnsignedByte();
        for (int i = 0; i < tagCount; i++) {
            tags.add(data.readUTF());
        }
        openTags = readTags();
        int words = readSize();
        for (int i = 0; i < words; i++) {
            dictionary.add(new Entry(data.readUTF(), data.readBoolean(), readTag(), readTags()));
        }
        if (data.readUnsignedByte() != TEMPLATES) {
            throw new IOException("not a left3words tagger with the features of CoreNLP 4");
        }
        for (int i = 0; i < TEMPLATES; i++) {
            features.add(readTemplate());
        }
        // Reading to the end makes gzip compare its checksum.
        if (data.read() >= 0) {
            throw new IOException("longer than it should be");
        }
    }

    /**
     * Reads the model.
     *
     * @throws ModelFormatException if the file is missing, is malformed or has another version
     */
    static TagFile read(ModelFolder models) throws IOException {
        try (var data = new DataInputStream(models.openCompressed(ModelFile.PART_OF_SPEECH))) {
            return new TagFile(data);
        } catch (ModelFormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ModelFormatException("not a part-of-speech model: " + models.nameOf(ModelFile.PART_OF_SPEECH), e);
        }
    }

    private Map<String, TagWeights> readTemplate() throws IOException {
        int size = readSize();
        var values = new HashMap<String, TagWeights>();
        for (int i = 0; i < size; i++) {
            values.put(data.readUTF(), readWeights());
        }
        return values;
    }

    private TagWeights readWeights() throws IOException {
        int size = data.readUnsignedByte();
        var numbers = new int[size];
        var weights = new float[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = readTag();
            weights[i] = data.readFloat();
        }
        return new TagWeights(numbers, weights);
    }

    private int[] readTags() throws IOException {
        var numbers = new int[data.readUnsignedByte()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = readTag();
        }
        return numbers;
    }

    private int readTag() throws IOException {
        int number = data.readUnsignedByte();
        if (number >= tags.size()) {
            throw new IOException("tag " + number + " of " + tags.size());
        }
        return number;
    }

    private int readSize() throws IOException {
        int size = data.readInt();
        if (size < 0 || size > MAX_SIZE) {
            throw new IOException("of " + size + " words or values");
        }
        return size;
    }
}
