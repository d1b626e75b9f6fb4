package org.onrecord.internal.corenlp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.internal.model.FeatureHash;
import org.onrecord.internal.model.HashIndex;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/**
 * Writes a part-of-speech model as {@link TagFile} describes it. Tags are given by their numbers.
 *
 * @param tags the names of the tags
 * @param openTags the tags that an unknown word can have
 * @param dictionary what is known of each word
 * @param features for each template the weight of each tag, by the template's value
 */
public record TagFileWriter(
        List<String> tags,
        List<Integer> openTags,
        SortedMap<String, Word> dictionary,
        List<? extends SortedMap<String, ? extends SortedMap<Integer, Double>>> features) {

    /**
     * What the dictionary says of a word.
     *
     * @param isRare whether its form counts as well
     * @param commonest its most frequent tag
     * @param tags the tags that it can have
     */
    public record Word(boolean isRare, int commonest, List<Integer> tags) {}

    /**
     * Writes the file into a folder.
     *
     * @throws IllegalArgumentException if two words or two features have the same hash
     */
    public void write(Path folder) throws IOException {
        try (DataOutputStream data = ModelFolder.create(folder, ModelFile.PART_OF_SPEECH)) {
            data.writeByte(tags.size());
            for (String tag : tags) {
                data.writeUTF(tag);
            }
            writeTags(data, openTags);
            writeDictionary(data);
            writeFeatures(data);
        }
    }

    private static void writeTags(DataOutputStream data, List<Integer> numbers) throws IOException {
        data.writeByte(numbers.size());
        for (int tag : numbers) {
            data.writeByte(tag);
        }
    }

    private void writeDictionary(DataOutputStream data) throws IOException {
        Map<Word, Integer> kinds = new LinkedHashMap<>();
        var byHash = new TreeMap<Long, Integer>(Long::compareUnsigned);
        dictionary.forEach((text, word) -> {
            kinds.putIfAbsent(word, kinds.size());
            put(byHash, FeatureHash.ofWord(text), kinds.get(word), text);
        });
        data.writeShort(kinds.size());
        for (Word kind : kinds.keySet()) {
            data.writeBoolean(kind.isRare());
            data.writeByte(kind.commonest());
            writeTags(data, kind.tags());
        }
        index(byHash).write(data);
        for (int kind : byHash.values()) {
            data.writeShort(kind);
        }
    }

    private void writeFeatures(DataOutputStream data) throws IOException {
        var byHash = new TreeMap<Long, SortedMap<Integer, Double>>(Long::compareUnsigned);
        for (int template = 0; template < features.size(); template++) {
            int number = template;
            features.get(template).forEach((value, weights) -> {
                long hash = TagFile.featureHash(number, FeatureHash.of(value, 0, value.length()));
                put(byHash, hash, weights, value);
            });
        }
        index(byHash).write(data);
        var numbers = new ByteArrayOutputStream();
        for (SortedMap<Integer, Double> weights : byHash.values()) {
            data.writeByte(weights.size());
            weights.keySet().forEach(numbers::write);
        }
        numbers.writeTo(data);
        for (SortedMap<Integer, Double> weights : byHash.values()) {
            for (double weight : weights.values()) {
                data.writeFloat((float) weight);
            }
        }
    }

    private static <T> void put(Map<Long, T> byHash, long hash, T value, String text) {
        if (byHash.put(hash, value) != null) {
            throw new IllegalArgumentException("another one has the hash of " + text);
        }
    }

    private static HashIndex index(Map<Long, ?> byHash) {
        return HashIndex.of(byHash.keySet().stream().mapToLong(hash -> hash).toArray());
    }
}
