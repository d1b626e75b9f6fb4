package org.onrecord.internal.corenlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part-of-speech model, arranged for fast tagging. Immutable. */
final class TagModel {

    /** The word that ends each sentence. */
    static final String END = ".$.";

    /** The word, and in a feature the tag, beyond either end of a sentence. */
    static final String OUTSIDE = "NA";

    /** Of words with a lower count, the form counts as well. */
    private static final int RARE = 5;

    /**
     * The model's knowledge of a word.
     *
     * @param tags the tags that it can have
     * @param isRare whether its form counts as well
     * @param commonest its most frequent tag; null if it is not in the dictionary
     * @param current its weights for its own tag
     * @param previous its weights for the tag of the word after it
     * @param next its weights for the tag of the word before it
     */
    record Word(
            int[] tags,
            boolean isRare,
            @Nullable String commonest,
            @Nullable TagWeights current,
            @Nullable TagWeights previous,
            @Nullable TagWeights next) {}

    final List<String> tags;
    final RareWords rareWords;
    private final int[] openTags;
    private final Map<String, Word> words = new HashMap<>();
    private final Word unknown;
    /** The weights of each tag, by the two tags before, or {@link #outside}. */
    private final double[][] weights;

    /** The exponentials of the weights. */
    private final double[][] factors;

    TagModel(TagFile file) {
        tags = List.copyOf(file.tags);
        openTags = indexes(file.openTags);
        unknown = new Word(openTags, true, null, null, null, null);
        for (TagFile.Entry entry : file.dictionary) {
            words.put(entry.word(), word(entry.word(), entry.counts(), file.features));
        }
        for (int extractor = 0; extractor < 3; extractor++) {
            for (String word : file.features.get(extractor).keySet()) {
                words.computeIfAbsent(word, any -> word(word, Map.of(), file.features));
            }
        }
        weights = weights(file.features.get(3), file.features.get(4));
        factors = new double[weights.length][tags.size()];
        for (int pair = 0; pair < weights.length; pair++) {
            for (int tag = 0; tag < tags.size(); tag++) {
                factors[pair][tag] = Math.exp(weights[pair][tag]);
            }
        }
        rareWords = new RareWords(this, file);
    }

    private Word word(String word, Map<String, Integer> counts, List<Map<String, TagWeights>> features) {
        int count = counts.values().stream().mapToInt(Integer::intValue).sum();
        String commonest = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                commonest = entry.getKey();
                most = entry.getValue();
            }
        }
        return new Word(
                count == 0 ? openTags : indexes(List.copyOf(counts.keySet())),
                count < RARE,
                commonest,
                features.get(1).get(word),
                features.get(0).get(word),
                features.get(2).get(word));
    }

    /** Returns the indexes of a word's tags. A verb form that has one of two tags for the same form gets the other as well. */
    private int[] indexes(List<String> seen) {
        var expanded = new ArrayList<>(seen);
        expand(expanded, "VBD", "VBN");
        expand(expanded, "VBN", "VBD");
        expand(expanded, "VB", "VBP");
        expand(expanded, "VBP", "VB");
        return expanded.stream().mapToInt(tags::indexOf).toArray();
    }

    private static void expand(List<String> tags, String seen, String other) {
        if (tags.contains(seen) && !tags.contains(other)) {
            tags.add(other);
        }
    }

    private double[][] weights(Map<String, TagWeights> pairs, Map<String, TagWeights> singles) {
        int outside = outside();
        var table = new double[(outside + 1) * (outside + 1)][tags.size()];
        for (int first = 0; first <= outside; first++) {
            for (int second = 0; second <= outside; second++) {
                double[] row = table[first * (outside + 1) + second];
                TagWeights.add(pairs.get(name(first) + '!' + name(second)), row);
                TagWeights.add(singles.get(name(second)), row);
            }
        }
        return table;
    }

    private String name(int tag) {
        return tag == outside() ? OUTSIDE : tags.get(tag);
    }

    /** Returns the index that represents the tag before the first word of a sentence. */
    int outside() {
        return tags.size();
    }

    /** Returns the model's knowledge of a word; for a word that is not in the dictionary, that of unknown words. */
    Word word(String text) {
        return words.getOrDefault(text, unknown);
    }

    /** Returns the weight that two tags, or {@link #outside}, give to each tag after them. */
    double[] weights(int beforeLast, int last) {
        return weights[beforeLast * (outside() + 1) + last];
    }

    /** Returns the exponentials of {@link #weights(int, int)}. */
    double[] factors(int beforeLast, int last) {
        return factors[beforeLast * (outside() + 1) + last];
    }
}
