package org.onrecord.internal.corenlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tagger's model, laid out for quick tagging. Immutable. */
final class TagModel {

    /** The word that ends each sentence. */
    static final String END = ".$.";

    /** The word, and in a feature the tag, beyond either end of a sentence. */
    static final String OUTSIDE = "NA";

    /** Words seen less often are judged by their form, too. */
    private static final int RARE = 5;

    /**
     * What is known of a word.
     *
     * @param tags those that it can have
     * @param isRare whether its form counts, too
     * @param commonest the tag that it had most often; null if it was never seen
     * @param current what it says about its own tag
     * @param previous what it says about the tag of the word after it
     * @param next what it says about the tag of the word before it
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
    /** By the two tags before, {@link #outside} for none: the weights, and their exponentials. */
    private final double[][] weights;

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

    /** A verb form that was seen as one of two forms that look the same may be the other. */
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

    /** Stands for the tag before a sentence's first. */
    int outside() {
        return tags.size();
    }

    /** What is known of a word; what holds for all unknown words where nothing is. */
    Word word(String text) {
        return words.getOrDefault(text, unknown);
    }

    /** What two tags, or {@link #outside}, say about the next. */
    double[] weights(int beforeLast, int last) {
        return weights[beforeLast * (outside() + 1) + last];
    }

    /** The exponentials of {@link #weights(int, int)}. */
    double[] factors(int beforeLast, int last) {
        return factors[beforeLast * (outside() + 1) + last];
    }
}
