package org.onrecord.internal.corenlp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.tagging.WordClusters;

/** A part-of-speech model, arranged for fast tagging. Immutable. */
final class TagModel {

    /** The word that ends each sentence. */
    static final String END = ".$.";

    /** The word, and in a feature the tag, beyond either end of a sentence. */
    static final String OUTSIDE = "NA";

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
    private final Map<String, Word> words = new HashMap<>();
    private final Word unknown;
    /** The weights of each tag, by the two tags before, or {@link #outside}. */
    private final double[][] weights;

    /** The exponentials of the weights. */
    private final double[][] factors;

    /** @param clusters the word classes, which are features of rare words */
    TagModel(TagFile file, WordClusters clusters) {
        tags = List.copyOf(file.tags);
        unknown = new Word(file.openTags, true, null, null, null, null);
        for (TagFile.Entry entry : file.dictionary) {
            String commonest = tags.get(entry.commonest());
            words.put(entry.text(), word(entry.text(), entry.tags(), entry.isRare(), commonest, file.features));
        }
        for (int template = 0; template < 3; template++) {
            for (String word : file.features.get(template).keySet()) {
                words.computeIfAbsent(word, any -> word(word, file.openTags, true, null, file.features));
            }
        }
        weights = weights(file.features.get(3), file.features.get(4));
        factors = new double[weights.length][tags.size()];
        for (int pair = 0; pair < weights.length; pair++) {
            for (int tag = 0; tag < tags.size(); tag++) {
                factors[pair][tag] = Math.exp(weights[pair][tag]);
            }
        }
        rareWords = new RareWords(this, file, clusters);
    }

    private static Word word(
            String text,
            int[] tags,
            boolean isRare,
            @Nullable String commonest,
            List<Map<String, TagWeights>> features) {
        return new Word(
                tags,
                isRare,
                commonest,
                features.get(1).get(text),
                features.get(0).get(text),
                features.get(2).get(text));
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
