package org.onrecord.internal.tagging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Capitals;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * What the tagger sees of each token of an article: words, clusters, shapes and parts of speech about it, its beginning and
 * ending, the word lists, and what stands around the same word elsewhere in the article. Numbers below 100 are templates; a
 * template that is taken at several places leaves room for them.
 */
final class TokenFeatures {
    /** How far to either side the tagger looks. */
    private static final int REACH = 4;

    private static final int LONGEST_AFFIX = 7;

    /** How far away the next word in small letters may be. */
    private static final int NEAR = 6;

    private static final int BITS = 32;

    private final List<Token> tokens;
    private final long[] word;
    private final long[] lower;
    private final long[] cluster;
    private final long[] shape;
    private final long[] tag;
    private final int[] bits;
    private final Map<String, Recurring> recurring;

    private long[] found = new long[256];
    private int size;

    TokenFeatures(Analysis analysis, WordLists lists) {
        tokens = analysis.tokens();
        int padded = tokens.size() + 2 * REACH;
        word = new long[padded];
        lower = new long[padded];
        cluster = new long[padded];
        shape = new long[padded];
        tag = new long[padded];
        bits = new int[padded];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String small = token.text().toLowerCase(Locale.ROOT);
            int at = REACH + i;
            word[at] = Hash.of(token.text());
            lower[at] = Hash.of(small);
            cluster[at] = 1 + token.cluster();
            shape[at] = Shapes.shape(token.text());
            tag[at] = Hash.of(token.tag());
            bits[at] = lists.of(token, small);
        }
        for (Sentence sentence : analysis.sentences()) {
            lists.markKnown(tokens, sentence.first(), sentence.end(), bits, REACH);
        }
        recurring = Recurring.of(analysis, lower, bits, REACH);
    }

    /** The features of each token of a sentence, in order. */
    long[][] of(Sentence sentence, boolean opensParagraph) {
        boolean headline = Capitals.isHeadline(tokens, sentence);
        var features = new long[sentence.end() - sentence.first()][];
        for (int i = sentence.first(); i < sentence.end(); i++) {
            size = 0;
            words(REACH + i);
            affixes(tokens.get(i).text());
            place(sentence, i, opensParagraph, headline);
            lists(REACH + i);
            elsewhere(tokens.get(i));
            features[i - sentence.first()] = Arrays.copyOf(found, size);
        }
        return features;
    }

    private void words(int at) {
        add(Hash.feature(0, 0));
        add(Hash.feature(1, word[at]));
        for (int k = -2; k <= 2; k++) {
            add(Hash.feature(4 + k, lower[at + k]));
            add(Hash.feature(9 + k, cluster[at + k]));
            add(Hash.feature(14 + k, shape[at + k]));
        }
        for (int k = -1; k <= 1; k++) {
            add(Hash.feature(18 + k, tag[at + k]));
        }
        add(Hash.feature(20, lower[at - 1], lower[at]));
        add(Hash.feature(21, lower[at], lower[at + 1]));
        add(Hash.feature(22, lower[at - 2], lower[at - 1]));
        add(Hash.feature(23, lower[at + 1], lower[at + 2]));
        add(Hash.feature(24, cluster[at - 1], cluster[at]));
        add(Hash.feature(25, cluster[at], cluster[at + 1]));
        add(Hash.feature(26, cluster[at - 1], cluster[at], cluster[at + 1]));
        add(Hash.feature(27, shape[at - 1], shape[at]));
        add(Hash.feature(28, shape[at], shape[at + 1]));
        add(Hash.feature(29, shape[at - 1], shape[at], shape[at + 1]));
        add(Hash.feature(30, shape[at - 2], shape[at - 1], shape[at]));
        add(Hash.feature(31, shape[at], lower[at + 1]));
        add(Hash.feature(32, shape[at], lower[at - 1]));
        add(Hash.feature(33, shape[at], cluster[at + 1]));
        add(Hash.feature(34, shape[at], cluster[at - 1]));
        add(Hash.feature(35, tag[at - 1], tag[at]));
        add(Hash.feature(36, tag[at], tag[at + 1]));
        for (int k = 1; k <= REACH; k++) {
            add(Hash.feature(37, lower[at - k]));
            add(Hash.feature(38, lower[at + k]));
        }
    }

    private void affixes(String text) {
        String marked = "<" + text + ">";
        int length = marked.length();
        for (int n = 2; n <= Math.min(LONGEST_AFFIX, length); n++) {
            add(Hash.feature(40, Hash.of(marked, 0, n)));
            add(Hash.feature(41, Hash.of(marked, length - n, length)));
        }
        if (text.indexOf('-') > 0) {
            add(Hash.feature(42, 0));
        }
    }

    private void place(Sentence sentence, int i, boolean opensParagraph, boolean headline) {
        int look = headline ? 1 : 0;
        int begins = i == sentence.first() ? 1 : 0;
        add(Hash.feature(43, begins));
        add(Hash.feature(44, shape[REACH + i], 2 * look + begins));
        add(Hash.feature(45, Math.min(i / 20, 3), look));
        if (begins == 1 && opensParagraph) {
            add(Hash.feature(46, 0));
        }
        if (i == sentence.end() - 1) {
            add(Hash.feature(47, 0));
        }
        add(Hash.feature(48, smallWord(i, -1)));
        add(Hash.feature(49, smallWord(i, 1)));
    }

    /** The nearest word in small letters that is long enough to mean something; 0 if none is near. */
    private long smallWord(int i, int step) {
        for (int k = i + step, n = 0; k >= 0 && k < tokens.size() && n < NEAR; k += step, n++) {
            String text = tokens.get(k).text();
            if (text.length() > 3 && Character.isLowerCase(text.charAt(0))) {
                return lower[REACH + k];
            }
        }
        return 0;
    }

    private void lists(int at) {
        for (int k = -2; k <= 2; k++) {
            for (int rest = bits[at + k]; rest != 0; rest &= rest - 1) {
                add(Hash.feature(100 + BITS * (k + 2) + Integer.numberOfTrailingZeros(rest), 0));
            }
        }
    }

    private void elsewhere(Token token) {
        Recurring word = token.isCapitalized() ? recurring.get(token.text()) : null;
        if (word != null) {
            word.features.forEach(this::add);
            add(Hash.feature(60, Math.min(word.count, 4)));
            if (word.inLowerCase) {
                add(Hash.feature(61, 0));
            }
            if (word.inMidSentence) {
                add(Hash.feature(62, 0));
            }
        }
    }

    private void add(long feature) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        found[size++] = feature;
    }
}
