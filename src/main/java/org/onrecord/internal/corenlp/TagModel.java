package org.onrecord.internal.corenlp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.FeatureHash;
import org.onrecord.internal.tagging.WordClusters;

/** A part-of-speech model, arranged for fast tagging. Immutable. */
final class TagModel {

    /** The word that ends each sentence. */
    static final String END = ".$.";

    /** The word, and in a feature the tag, beyond either end of a sentence. */
    static final String OUTSIDE = "NA";

    /** The templates of the word before, the word itself, the word after, the two tags before, and the tag before. */
    private static final int PREVIOUS_WORD = 0;

    private static final int WORD = 1;
    private static final int NEXT_WORD = 2;
    private static final int TWO_TAGS = 3;
    private static final int TAG = 4;

    /**
     * The model's knowledge of a word.
     *
     * @param text the word
     * @param tags the tags that it can have
     * @param isRare whether its form counts as well
     * @param current the feature of {@link #features} that it is for its own tag; -1 for none
     * @param previous the feature that it is for the tag of the word after it; -1 for none
     * @param next the feature that it is for the tag of the word before it; -1 for none
     */
    record Word(String text, int[] tags, boolean isRare, int current, int previous, int next) {}

    final List<String> tags;
    final TagWeights features;
    final RareWords rareWords;
    final Word outsideWord;
    private final TagFile file;
    private final TagFile.WordKind unknown;
    /** The weights of each tag, by the two tags before, or {@link #outside}. */
    private final double[][] weights;

    /** The exponentials of the weights. */
    private final double[][] factors;

    /** @param clusters the word classes, which are features of rare words */
    TagModel(TagFile file, WordClusters clusters) {
        this.file = file;
        this.tags = List.copyOf(file.tags);
        this.features = file.features;
        this.unknown = new TagFile.WordKind(true, 0, file.openTags);
        this.outsideWord = word(OUTSIDE);
        int pairs = (outside() + 1) * (outside() + 1);
        this.weights = new double[pairs][];
        this.factors = new double[pairs][];
        for (int second = 0; second <= outside(); second++) {
            addPairs(second);
        }
        this.rareWords = new RareWords(this, clusters);
    }

    /** Sets the weights after each tag followed by {@code second}. Pairs without weights of their own share those of the second tag. */
    private void addPairs(int second) {
        double[] shared = new double[tags.size()];
        int tag = features.feature(TAG, name(second));
        features.add(tag, shared);
        double[] sharedFactors = exponentials(shared);
        for (int first = 0; first <= outside(); first++) {
            int index = first * (outside() + 1) + second;
            int pair = features.feature(TWO_TAGS, name(first) + '!' + name(second));
            if (pair < 0) {
                weights[index] = shared;
                factors[index] = sharedFactors;
            } else {
                weights[index] = new double[tags.size()];
                features.add(pair, weights[index]);
                features.add(tag, weights[index]);
                factors[index] = exponentials(weights[index]);
            }
        }
    }

    private static double[] exponentials(double[] weights) {
        var exponentials = new double[weights.length];
        for (int tag = 0; tag < weights.length; tag++) {
            // most weights are 0
            exponentials[tag] = weights[tag] == 0 ? 1 : Math.exp(weights[tag]);
        }
        return exponentials;
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
        TagFile.WordKind known = kind(text);
        TagFile.WordKind kind = known == null ? unknown : known;
        long value = FeatureHash.of(text, 0, text.length());
        return new Word(
                text,
                kind.tags(),
                kind.isRare(),
                features.feature(WORD, value),
                features.feature(PREVIOUS_WORD, value),
                features.feature(NEXT_WORD, value));
    }

    /** Returns the most frequent tag of a word; null if it is not in the dictionary. */
    @Nullable
    String commonest(String word) {
        TagFile.WordKind kind = kind(word);
        return kind == null ? null : tags.get(kind.commonest());
    }

    private TagFile.@Nullable WordKind kind(String word) {
        int number = file.words.numberOf(FeatureHash.ofWord(word));
        return number < 0 ? null : file.kinds.get(file.kindsOfWords[number]);
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
